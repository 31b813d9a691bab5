"""Copies that nobody has to think of: made when due, away when the stick is there, told when something is wrong."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.casework.copy_keeping import prove_again, standing, tend
from desktop_app.casework.copy_places import MARK, choose_place
from desktop_app.casework.copy_record import recall
from desktop_app.casework.drills import list_drills
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.casework.upkeep import Onlooker, list_copies
from desktop_app.policy.copies import CopyState
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.scanned import add_scans, spoil
from tests.sticks import plugged_in


@pytest.fixture
def stick() -> Iterator[Path]:
    with plugged_in() as folder:
        yield folder


def _work(office: BuiltOffice, name: str = "nouf") -> None:
    form = StaffForm("نوف سالم الشهري", name, roles=frozenset({Role.RESEARCHER}))
    office.door(Role.ADMINISTRATOR).run(add_staff, form)


def _tend(office: BuiltOffice, onlooker: Onlooker | None = None) -> None:
    tend(office.door(Role.RECEPTION), office.opened, (), onlooker)


def _state(office: BuiltOffice) -> CopyState:
    return standing(office.places, office.clock()).state


def test_a_copy_is_made_in_anybodys_session_and_names_nobody(office: BuiltOffice) -> None:
    _tend(office)
    assert len(list_copies(office.places)) == 1
    assert _state(office) is CopyState.NONE_AWAY_YET
    with office.opened.store.reading() as session:
        told = entries(session, Wanted(act="keep_copies"), limit=1)[0]
    assert (told.actor, told.role) == (None, "")
    assert (told.reason or "").startswith("copy=")


def test_another_is_made_after_an_hour_only_if_something_was_done(office: BuiltOffice) -> None:
    _tend(office)
    office.clock.move(minutes=61)
    _tend(office)
    assert len(list_copies(office.places)) == 1
    _work(office)
    _tend(office)
    assert len(list_copies(office.places)) == 2
    _work(office, "noura")
    office.clock.move(minutes=30)
    _tend(office)
    assert len(list_copies(office.places)) == 2


def test_a_copy_that_nothing_came_after_is_proven_again_each_day(office: BuiltOffice) -> None:
    _tend(office)
    office.clock.move(days=3)
    assert _state(office) is CopyState.HERE_OLD
    _tend(office)
    assert len(list_copies(office.places)) == 1
    assert _state(office) is CopyState.NONE_AWAY_YET
    spoil(list_copies(office.places)[0].folder, "store.db")
    office.clock.move(days=2)
    _tend(office)
    assert len(list_copies(office.places)) == 2
    assert recall(office.places).failed == ""


def test_a_copy_that_turns_out_damaged_does_not_condemn_the_office(office: BuiltOffice) -> None:
    told: list[bool] = []
    office.opened.store.on_condemned(lambda: told.append(True))
    _tend(office)
    spoil(list_copies(office.places)[0].folder, "store.db")
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).ask(prove_again, office.opened, None)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.BACKUP_DAMAGED]
    assert told == []
    _work(office)


def test_the_stick_gets_its_copy_when_it_is_there_and_red_is_said_when_it_stays_away(
    office: BuiltOffice, stick: Path
) -> None:
    office.door(Role.ADMINISTRATOR).run(choose_place, office.places, stick)
    _tend(office)
    assert len(list_copies(office.places, stick)) == 1
    assert _state(office) is CopyState.GOOD
    away = stick.rename(stick.with_name(stick.name + "-in-a-pocket"))
    office.clock.move(days=7)
    _tend(office)
    assert _state(office) is CopyState.AWAY_OLD
    away.rename(stick)
    _tend(office)
    assert _state(office) is CopyState.GOOD


def test_a_stick_that_cannot_be_written_is_told_and_tried_again(office: BuiltOffice, stick: Path) -> None:
    office.door(Role.ADMINISTRATOR).run(choose_place, office.places, stick)
    shutil.rmtree(stick / "mustafid-backups")
    (stick / "mustafid-backups").mkdir()
    (stick / "mustafid-backups" / MARK).write_text(recall(office.places).mark, encoding="ascii")
    (stick / "mustafid-backups" / "attachments").write_bytes(b"in the way")
    _tend(office)
    found = standing(office.places, office.clock())
    assert (found.state, found.failed) == (CopyState.FAILED, FaultCode.COPY_PLACE_GONE)
    assert len(list_copies(office.places)) == 1
    (stick / "mustafid-backups" / "attachments").unlink()
    _tend(office)
    assert _state(office) is CopyState.GOOD


def test_a_drill_comes_by_itself_and_the_next_month_from_the_stick(office: BuiltOffice, stick: Path) -> None:
    office.door(Role.ADMINISTRATOR).run(choose_place, office.places, stick)
    _tend(office)
    _work(office)
    office.clock.move(days=31)
    _tend(office)
    found = office.door(Role.ADMINISTRATOR).ask(list_drills)
    assert [(drill.here, drill.whole) for drill in found] == [(False, True), (True, True)]


def test_a_damaged_scan_is_found_by_itself_and_told(office: BuiltOffice) -> None:
    name = add_scans(office, 1)[0]
    _tend(office)
    spoil(office.places.attachments, name)
    office.clock.move(days=1)
    _tend(office)
    assert _state(office) is CopyState.ATTACHMENT_DAMAGED


def test_a_scan_damaged_before_any_copy_had_it_keeps_no_copy_back_and_is_told(office: BuiltOffice, stick: Path) -> None:
    office.door(Role.ADMINISTRATOR).run(choose_place, office.places, stick)
    name = add_scans(office, 2)[0]
    spoil(office.places.attachments, name)
    _tend(office)
    assert [copy.lacking for copy in (*list_copies(office.places), *list_copies(office.places, stick))] == [1, 1]
    assert standing(office.places, office.clock()).failed is None
    assert (_state(office), recall(office.places).damaged) == (CopyState.ATTACHMENT_DAMAGED, (name,))
    found = office.door(Role.ADMINISTRATOR).ask(list_drills)
    assert [drill.whole for drill in found] == [True]
    with office.opened.store.reading() as session:
        told = [entry.reason or "" for entry in entries(session, Wanted(act="keep_copies"), limit=9)]
    assert sum(reason.endswith(" lacking=1") for reason in told) == 2
    spoil(office.places.attachments, name)
    office.clock.move(days=30)
    _tend(office)
    assert [copy.lacking for copy in (*list_copies(office.places), *list_copies(office.places, stick))] == [0, 0]
    assert _state(office) is CopyState.GOOD


def test_a_session_that_ends_stops_the_copy_and_nothing_is_called_wrong(office: BuiltOffice) -> None:
    _tend(office, Onlooker(cancelled=lambda: True))
    assert list_copies(office.places) == ()
    assert recall(office.places).failed == ""


def test_a_copy_from_a_clock_that_ran_ahead_does_not_hold_the_next_one_up(office: BuiltOffice) -> None:
    office.clock.move(days=100)
    _tend(office)
    office.clock.move(days=-100)
    _work(office)
    _tend(office)
    assert len(list_copies(office.places)) == 2
