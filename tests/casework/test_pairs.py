"""Records that may be of one person are listed with their reasons, and sorted out by a person."""

import pytest

from desktop_app.casework.merging import merge_records
from desktop_app.casework.pairs import (
    decided_pairs,
    keep_found,
    look_for_pairs,
    look_through,
    set_apart,
    take_back,
    work_list,
)
from desktop_app.casework.unmerging import undo_merge
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DuplicateReason, Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.merging import REASON, Twice, written_twice


@pytest.fixture
def twice(office: BuiltOffice) -> Twice:
    found = written_twice(office)
    look_through(office.door(Role.SERVICES_MANAGER), Onlooker())
    return found


def test_nobody_has_looked_yet(office: BuiltOffice) -> None:
    found = office.door(Role.RESEARCH_OFFICER).ask(work_list)
    assert (found.rows, found.total, found.looked_at, found.people) == ((), 0, None, 0)


def test_a_look_fills_the_list_with_reasons_and_leaves_one_entry(office: BuiltOffice, twice: Twice) -> None:
    found = office.door(Role.RESEARCH_OFFICER).ask(work_list)
    (row,) = found.rows
    assert (row.first.person_id, row.second.person_id) == (twice.first_id, twice.second_id)
    assert row.reasons == (DuplicateReason.LIKE_NAME_AND_BIRTH, DuplicateReason.LIKE_NAME_AND_ADDRESS)
    assert row.first.file_number == twice.first.file_number
    assert (found.total, found.looked_at, found.people) == (1, office.clock(), 5)
    with office.opened.store.reading() as session:
        assert len(entries(session, Wanted(act="sort_duplicates"))) == 1


def test_a_look_called_off_leaves_the_list_as_it_was(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused) as stopped:
        manager.run(keep_found, manager.ask(look_for_pairs, Onlooker(cancelled=lambda: True)))
    assert [fault.code for fault in stopped.value.faults] == [FaultCode.STOPPED]
    assert manager.ask(work_list).total == 1


def test_two_people_are_set_apart_with_a_reason_and_not_brought_up_again(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused) as refused:
        manager.run(set_apart, twice.first_id, twice.second_id, " ")
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [(FaultCode.REQUIRED, "reason")]
    manager.run(set_apart, twice.second_id, twice.first_id, "أختان")
    look_through(manager, Onlooker())
    assert manager.ask(work_list).rows == ()
    (row,) = manager.ask(decided_pairs)
    assert (row.merged, row.reason, row.at) == (False, "أختان", office.clock())
    assert row.by


def test_that_two_are_two_people_is_taken_back_with_a_reason_and_an_entry(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    said = manager.run(set_apart, twice.first_id, twice.second_id, "أختان")
    with pytest.raises(Refused) as refused:
        manager.run(take_back, said, " ")
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [(FaultCode.REQUIRED, "reason")]
    manager.run(take_back, said, "قورنت الهويتان")
    assert manager.ask(decided_pairs) == ()
    assert len(manager.ask(work_list).rows) == 1
    with office.opened.store.reading() as session:
        told = entries(session, Wanted(subject=twice.first.file_id, act="sort_duplicates"))
    (entry,) = (entry for entry in told if entry.reason == "قورنت الهويتان")
    assert ("set_apart", str(said)) in {(change.table, change.key) for change in entry.changes or ()}
    with pytest.raises(Refused):
        manager.run(take_back, said, "مرة أخرى")


def test_one_record_is_not_set_apart_from_itself_nor_a_pair_twice(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused) as refused:
        manager.run(set_apart, twice.first_id, twice.first_id, "أختان")
    assert [fault.code for fault in refused.value.faults] == [FaultCode.SAME_RECORD]
    manager.run(set_apart, twice.first_id, twice.second_id, "أختان")
    with pytest.raises(Refused) as refused:
        manager.run(set_apart, twice.second_id, twice.first_id, "أختان")
    assert [fault.code for fault in refused.value.faults] == [FaultCode.CHANGED_MEANWHILE]


def test_a_merge_leaves_the_list_and_an_undone_one_comes_back(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    merge_id = manager.run(merge_records, twice.plan())
    assert manager.ask(work_list).rows == ()
    (row,) = manager.ask(decided_pairs)
    assert (row.merged, row.reason, row.to_close) == (True, REASON, (twice.second.file_number,))
    manager.run(undo_merge, merge_id, "أختان")
    assert len(manager.ask(work_list).rows) == 1
    (row,) = manager.ask(decided_pairs)
    assert (row.undone_reason, row.undone_at, row.to_close) == ("أختان", office.clock(), ())


def test_what_was_decided_long_ago_comes_after_what_was_decided_since(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    for number in range(3):
        manager.run(undo_merge, manager.run(merge_records, twice.plan()), f"أختان {number}")
        office.clock.move(minutes=number)  # the first two at one moment
    manager.run(set_apart, twice.second_id, twice.first_id, "أختان")
    whole = manager.ask(decided_pairs)
    found = manager.ask(decided_pairs, 1)
    while more := manager.ask(decided_pairs, 2, found[-1]):
        found += more
    assert found == whole
    assert [row.merged for row in whole] == [False, True, True, True]


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.RESEARCHER, Role.AUDITOR, Role.ADMINISTRATOR])
def test_the_list_is_for_those_who_see_every_file(office: BuiltOffice, role: Role) -> None:
    with pytest.raises(Refused):
        office.door(role).ask(work_list)
