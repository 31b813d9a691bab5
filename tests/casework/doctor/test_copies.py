"""The age of the newest proven copy is told, and a copy that cannot be read is seen."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.casework.copy_record import remember
from desktop_app.casework.doctor.copies import look_at_copies, look_at_copies_away
from desktop_app.casework.doctor.finding import Said, State
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import Role
from desktop_app.settings import Places
from desktop_app.storage.copies import MANIFEST
from tests.builders import build_office
from tests.casework.doctor.outlooks import closed_office, outlook, said


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Places, timedelta]:
    """An office with a copy, and how far its clock is from now."""
    office = build_office(tmp_path)
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    office.close()
    return office.places, office.clock.moment - outlook(office.places).now


@pytest.mark.parametrize(
    ("days", "told", "state"),
    [
        (0, Said.COPY_FRESH, State.SOUND),
        (1, Said.COPY_OF_DAYS, State.SOUND),
        (3, Said.COPY_OLD, State.CAUTION),
        (7, Said.COPY_OLD, State.WRONG),
    ],
)
def test_the_age_of_a_copy_is_told(copied: tuple[Places, timedelta], days: int, told: Said, state: State) -> None:
    places, apart = copied
    later = apart + timedelta(days=days, minutes=5)
    assert said([*look_at_copies(outlook(places, later))]) == [(told, state)]


def test_an_office_without_a_copy_is_told(tmp_path: Path) -> None:
    assert said([*look_at_copies(outlook(closed_office(tmp_path)))]) == [(Said.COPY_NONE, State.WRONG)]


def test_a_copy_that_cannot_be_read_is_seen(copied: tuple[Places, timedelta]) -> None:
    places, apart = copied
    (manifest,) = places.backups.glob(f"*/{MANIFEST}")
    manifest.write_bytes(b"{")
    found = said([*look_at_copies(outlook(places, apart))])
    assert found == [(Said.COPY_NONE, State.WRONG), (Said.COPY_BROKEN, State.WRONG)]


def test_where_no_office_is_nothing_is_missed(tmp_path: Path) -> None:
    assert [*look_at_copies(outlook(Places(tmp_path / "office")))] == []


def test_a_copy_away_is_missed_then_told_and_grows_old(copied: tuple[Places, timedelta]) -> None:
    places, apart = copied
    assert said([*look_at_copies_away(outlook(places, apart))]) == [(Said.AWAY_NONE, State.CAUTION)]
    remember(places, away_at=outlook(places, apart).now.isoformat())
    soon, late = timedelta(days=3, minutes=5), timedelta(days=7, minutes=5)
    assert said([*look_at_copies_away(outlook(places, apart + soon))]) == [(Said.AWAY_OF_DAYS, State.SOUND)]
    assert said([*look_at_copies_away(outlook(places, apart + late))]) == [(Said.AWAY_OLD, State.WRONG)]


def test_what_went_wrong_with_copies_of_late_is_told(copied: tuple[Places, timedelta]) -> None:
    places, apart = copied
    remember(places, failed=FaultCode.DISK_FULL.value, damaged=("a", "b"))
    found = [(one.said, one.number) for one in look_at_copies_away(outlook(places, apart))]
    assert found[1:] == [(Said.COPY_ATTACHMENTS_DAMAGED, 2), (Said.COPY_FAILED, 0)]
