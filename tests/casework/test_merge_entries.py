"""Where the journal tells of merges: in the history of every file that they touched, and of no other."""

from desktop_app.casework.merge_entries import entry_of
from desktop_app.casework.merging import MergePlan, merge_records
from desktop_app.casework.unmerging import undo_merge
from desktop_app.models.duplicates import Merge
from desktop_app.models.journal import SubjectKey
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.casework.merging import APART, REASON, daughter_in, holder_of, told, written_twice


def test_of_two_merges_at_one_moment_each_has_its_own_entry(office: BuiltOffice) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    daughters = [daughter_in(office, file_id) for file_id in (twice.first.file_id, twice.second.file_id)]
    done = [
        manager.run(merge_records, twice.plan()),
        manager.run(merge_records, MergePlan(*daughters, frozenset(), REASON)),
    ]
    with office.opened.store.reading() as session:
        desk = type("Reading", (), {"session": session})()
        found = [entry_of(desk, session.get_one(Merge, key)) for key in done]
        moved = [{change.table for change in entry.changes or ()} for entry in found if entry]
    assert moved == [{"merge", "person", "case_file", "consent"}, {"merge", "person", "household_member"}]


def test_a_chain_of_merges_is_told_where_it_passed_and_nowhere_else(office: BuiltOffice) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    others = [submit(office.door(Role.RECEPTION), family_form(number)).file_id for number in (5, 7)]
    third, fourth = (holder_of(office, file_id) for file_id in others)
    first = manager.run(merge_records, twice.plan())
    office.clock.move(minutes=1)
    plan = MergePlan(third, twice.first_id, frozenset(), "حلقة ثانية", others[0])
    second = manager.run(merge_records, plan)
    for merge_id in (second, first):
        office.clock.move(minutes=1)
        manager.run(undo_merge, merge_id, APART)
    office.clock.move(minutes=1)
    manager.run(merge_records, MergePlan(third, fourth, frozenset(), "غيرها", others[0]))
    own, chain = ("merge_records", REASON), ("merge_records", "حلقة ثانية")
    undone = ("undo_merge", APART)
    assert told(office, twice.second.file_id) == [undone, undone, chain, own]
    assert told(office, twice.first.file_id) == [undone, undone, chain, own]
    assert told(office, others[0]) == [("merge_records", "غيرها"), undone, chain]
    assert told(office, others[1]) == [("merge_records", "غيرها")]


def test_members_of_two_households_are_told_of_in_both(office: BuiltOffice) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    both = twice.first.file_id, twice.second.file_id
    manager.run(merge_records, MergePlan(*(daughter_in(office, file_id) for file_id in both), frozenset(), REASON))
    assert [told(office, file_id) for file_id in both] == [[("merge_records", REASON)]] * 2


def test_once_the_values_are_destroyed_the_other_file_still_tells_that_it_was_merged(office: BuiltOffice) -> None:
    twice = written_twice(office)
    office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    with office.opened.store.engine.begin() as connection:
        connection.execute(SubjectKey.__table__.update().values(secret=None))  # type: ignore[attr-defined]  # a table
    assert told(office, twice.second.file_id) == [("merge_records", "")]
