"""The one door: permission, transaction, journal."""

import pytest
from sqlalchemy import text

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.export import export_files
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.performs import performs
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.models.office import Office
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.storage.history import Wanted, entries
from desktop_app.storage.journal import verify_chain
from tests.builders import BuiltOffice

NEW = StaffForm("نوف سالم الشهري", "nouf", roles=frozenset({Role.RESEARCHER}))


def acts(office: BuiltOffice) -> list[str]:
    """The newest acts of the journal, newest first."""
    with office.opened.store.reading() as session:
        return [entry.act for entry in entries(session, Wanted(), limit=5)]


@performs(Act.EDIT_OFFICE)
def half_an_act(desk: Desk) -> None:
    """Change something and then fail."""
    desk.office.phone = "+966110000000"
    desk.session.flush()
    raise RuntimeError("the power went")


@performs(Act.EDIT_OFFICE)
def nothing_changed(desk: Desk) -> None:
    """Look, and change nothing."""
    assert desk.office.phone


@performs(Act.FIND_FILES)
def pages_kept(desk: Desk) -> int:
    """How much of the store a reading keeps, as the engine counts it."""
    return int(desk.session.scalar(text("PRAGMA cache_size")) or 0)


@performs(Act.FIND_FILES, sweeping=True)
def pages_swept(desk: Desk) -> int:
    """The same, of a reading that goes through much."""
    return pages_kept(desk)


def test_an_act_leaves_one_entry_with_who_in_which_role_and_what(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    before = len(acts_all(office))
    door.run(add_staff, NEW)
    with office.opened.store.reading() as session:
        newest = entries(session, Wanted(), limit=1)[0]
        assert verify_chain(session).whole
    assert len(acts_all(office)) == before + 1
    assert (newest.act, newest.role, newest.actor) == ("manage_staff", "administrator", door.actor.id)
    assert ("staff", "full_name") in {(change.table, change.field) for change in newest.changes or ()}


def acts_all(office: BuiltOffice) -> list[str]:
    with office.opened.store.reading() as session:
        return [entry.act for entry in entries(session, Wanted(), limit=10_000)]


def test_a_denied_act_is_refused_and_journalled(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(add_staff, NEW)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_PERMITTED]
    assert acts(office)[0] == "denied:manage_staff"


def test_what_fails_half_way_leaves_nothing(office: BuiltOffice) -> None:
    count = len(acts_all(office))
    with pytest.raises(RuntimeError):
        office.door(Role.ADMINISTRATOR).run(half_an_act)
    with office.opened.store.reading() as session:
        assert session.query(Office).one().phone != "+966110000000"
    assert len(acts_all(office)) == count


def test_an_act_that_changed_nothing_leaves_no_entry(office: BuiltOffice) -> None:
    count = len(acts_all(office))
    office.door(Role.ADMINISTRATOR).run(nothing_changed)
    assert len(acts_all(office)) == count


def test_a_sensitive_reading_is_journalled_and_a_plain_one_is_not(office: BuiltOffice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    count = len(acts_all(office))
    manager.ask(find_files, FileQuery())
    assert len(acts_all(office)) == count
    manager.ask(export_files, FileQuery())
    assert acts(office)[0] == "export_list"


def test_a_reading_that_goes_through_much_of_the_store_keeps_little_of_it(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    assert door.ask(pages_swept) == -512
    assert door.ask(pages_kept) == -65536


def test_a_function_without_an_act_does_not_pass(office: BuiltOffice) -> None:
    def bare(desk: Desk) -> None:
        """Nobody said which act this is."""

    with pytest.raises(TypeError):
        office.door(Role.ADMINISTRATOR).run(bare)
