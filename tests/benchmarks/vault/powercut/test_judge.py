"""A copy that made room for a newer one of its hour is not missed; one that is gone or spoilt is."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks.vault.powercut.judge import Harm, Moment, judge
from benchmarks.vault.powercut.state import Told, as_word, state_of
from desktop_app.casework.door import now
from desktop_app.casework.founding import found_office
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.casework.upkeep import back_up_now
from desktop_app.practice.office import founding_on
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.copies import STORE, list_backups

BEGUN = now().replace(minute=0, second=0, microsecond=0) - timedelta(hours=3)


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Places, Told, Told]:
    """An office that was copied twice within an hour, and what was told after each copy."""
    places = Places(tmp_path / "office")
    code = as_word(found_office(places, founding_on(BEGUN.date()), lambda: BEGUN).recovery_code)
    opened = open_office(places, KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key)
    first, second = (_copy(opened, code, minutes) for minutes in (5, 20))
    opened.store.close()
    return places, first, second


def _copy(opened: Opened, code: str, minutes: int) -> Told:
    at = BEGUN + timedelta(minutes=minutes)
    door_of(opened, ADMINISTRATOR.user_name, lambda: at).ask(back_up_now, opened, None)
    names = tuple(backup.folder.name for backup in list_backups(opened.places.backups))
    return Told("back_up_now", state_of(opened.store), code, PASSPHRASE, names, code)


def test_a_copy_that_made_room_for_the_coming_one_is_not_missed(copied: tuple[Places, Told, Told]) -> None:
    places, first, second = copied
    assert first.backups[0] not in second.backups
    assert judge(places.root.parent, Moment(first, second), thoroughly=False) == []


def test_a_copy_that_was_told_and_is_gone_is_harm(copied: tuple[Places, Told, Told]) -> None:
    places, _, second = copied
    shutil.rmtree(places.backups / second.backups[0])
    assert judge(places.root.parent, Moment(second, None), thoroughly=False) == [Harm.BACKUP]


def test_a_coming_copy_that_is_spoilt_is_harm(copied: tuple[Places, Told, Told]) -> None:
    places, first, second = copied
    store = places.backups / second.backups[0] / STORE
    data = bytearray(store.read_bytes())
    data[5000] ^= 1
    store.write_bytes(data)
    assert judge(places.root.parent, Moment(first, second), thoroughly=False) == [Harm.BACKUP]
