from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.casework.paper_steps import steps_of
from desktop_app.casework.scans import folder as rooms
from desktop_app.casework.scans.files import Given
from desktop_app.casework.scans.folder import take_all
from desktop_app.casework.scans.tray import tray
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import PaperState, Role
from tests.builders import BuiltOffice
from tests.casework.scans.material import blank, pictures, row, scan


def watched(folder: Path, name: str, data: bytes) -> Given:
    path = folder / name
    path.write_bytes(data)
    return Given(name, path, remove=True)


def test_a_watched_file_is_removed_once_its_pages_are_kept(office: BuiltOffice, paper: UUID, tmp_path: Path) -> None:
    given = watched(tmp_path, "s.pdf", scan(pictures(office, paper)))
    (outcome,) = take_all(office.door(Role.RECEPTION), [given])
    assert [placed.paper_id for placed in outcome.taken.placed] == [paper]
    assert list(tmp_path.glob("*.pdf")) == []


def test_what_a_person_chose_stays_where_it_is(office: BuiltOffice, tmp_path: Path) -> None:
    given = watched(tmp_path, "s.pdf", scan([blank()]))
    take_all(office.door(Role.RECEPTION), [Given("s.pdf", given.path)])
    assert given.path is not None
    assert given.path.exists()


def test_a_kill_between_keeping_and_removing_loses_and_doubles_nothing(
    office: BuiltOffice, paper: UUID, tmp_path: Path
) -> None:
    door = office.door(Role.RECEPTION)
    given = watched(tmp_path, "s.pdf", scan([*pictures(office, paper), blank()]))
    take_all(door, [Given("s.pdf", given.path)])  # kept, and killed before it was removed
    before = door.ask(steps_of, paper)
    (outcome,) = take_all(door, [given])
    assert outcome.taken.known == len(pictures(office, paper)) + 1
    assert (door.ask(steps_of, paper), len(door.ask(tray))) == (before, 1)
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_damaged_file_stays_and_does_not_stop_the_others(office: BuiltOffice, paper: UUID, tmp_path: Path) -> None:
    files = [
        watched(tmp_path, "a.pdf", b"%PDF-1.7 half"),
        Given("gone.pdf", tmp_path / "gone.pdf", remove=True),
        watched(tmp_path, "b.pdf", scan(pictures(office, paper))),
    ]
    first, second, third = take_all(office.door(Role.RECEPTION), files)
    assert [fault.code for fault in first.faults + second.faults] == [FaultCode.SCAN_UNREADABLE] * 2
    assert third.faults == ()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["a.pdf"]
    assert row(office, paper).state is PaperState.SCANNED


def test_a_person_stops_all_that_is_left(office: BuiltOffice, tmp_path: Path) -> None:
    files = [watched(tmp_path, f"{name}.pdf", scan([blank()])) for name in "ab"]
    outcomes = take_all(office.door(Role.RECEPTION), files, Onlooker(cancelled=lambda: True))
    assert [outcome.name for outcome in outcomes] == ["a.pdf"]
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_a_file_beyond_all_measure_is_not_read(
    office: BuiltOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "LARGEST", 3)
    (outcome,) = take_all(office.door(Role.RECEPTION), [watched(tmp_path, "a.pdf", b"%PDF-1.7")])
    assert outcome.faults[0].code is FaultCode.ATTACHMENT_TOO_LARGE
