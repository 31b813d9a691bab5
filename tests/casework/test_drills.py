"""A drill puts a copy back beside the office, compares it with the journal, wipes it, and leaves a dated record."""

from pathlib import Path

import pytest

from desktop_app.casework.drills import drill, due_drill, list_drills
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.storage import copies
from tests.builders import BuiltOffice


def test_a_copy_is_tried_without_touching_the_office_and_recorded(office: BuiltOffice, tmp_path: Path) -> None:
    door = office.door(Role.ADMINISTRATOR)
    made = [door.ask(back_up_now, office.opened, folder) for folder in (None, tmp_path)]
    door.run(add_staff, StaffForm("نوف سالم الشهري", "nouf", roles=frozenset({Role.RESEARCHER})))
    found = [door.ask(drill, office.opened, copy.folder) for copy in made]
    assert [one.fault for one in found] == [None, None]
    assert [(one.here, one.entries) for one in found] == [(copy.here, copy.entries) for copy in made]
    assert list(office.places.scratch.iterdir()) == []
    assert door.ask(list_drills) == tuple(reversed(found))


def test_a_spoilt_copy_is_recorded_as_such(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    made = door.ask(back_up_now, office.opened, None)
    store = bytearray((made.folder / "store.db").read_bytes())
    store[9000:9100] = bytes(100)
    (made.folder / "store.db").write_bytes(store)
    assert door.ask(drill, office.opened, made.folder).fault is FaultCode.STORE_DAMAGED
    assert [one.fault for one in door.ask(list_drills)] == [FaultCode.STORE_DAMAGED]


def test_a_copy_of_another_office_is_not_taken_for_ours(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    older = door.ask(back_up_now, office.opened, None)
    proof = copies.read_backup(older.folder)
    assert proof is not None
    with office.opened.store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS journal_entry_no_delete")
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
        for name in names:
            if "journal" in name:
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql("DELETE FROM journal_entry WHERE hash = ?", (older.head,))
    assert door.ask(drill, office.opened, older.folder).fault is FaultCode.COPY_NOT_OF_THIS_JOURNAL


def test_drills_take_turns_and_come_monthly(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    assert door.ask(due_drill) is False
    here = office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    door.ask(drill, office.opened, here.folder, by_program=True)
    assert door.ask(due_drill) is None
    office.clock.move(days=31)
    assert door.ask(due_drill) is True


def test_a_folder_that_is_no_copy_is_refused(office: BuiltOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).ask(drill, office.opened, tmp_path)
    assert refusal.value.faults[0].code is FaultCode.NOT_A_BACKUP
