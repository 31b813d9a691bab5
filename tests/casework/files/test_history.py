"""The history of a file."""

import pytest

from desktop_app.casework.files.family import means_page
from desktop_app.casework.files.history import PAGE, history_of
from desktop_app.casework.merging import MergePlan, compare_records, merge_records
from desktop_app.casework.unmerging import undo_merge
from desktop_app.policy.terms import Role
from desktop_app.storage.context import EntryContext
from desktop_app.storage.recorder import note
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.merging import APART, REASON, told, written_twice
from tests.casework.visits.ways import assign


def test_every_act_is_told_newest_first_by_whom_and_how_much_it_changed(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    assign(office, file_id)
    reception.ask(means_page, file_id)
    lines = reception.ask(history_of, file_id)
    assert [line.act for line in lines] == ["open_sensitive_page", "assign_researcher", "submit_request"]
    assert [line.actor for line in lines] == ["سارة محمد الحربي", "هدى سعد القحطاني", "سارة محمد الحربي"]
    assert lines[0].changed == 0
    assert lines[2].changed > 20
    assert all(len(line.head) == 12 for line in lines)


def test_a_long_history_comes_by_pages_without_gap_or_repetition(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    for _ in range(PAGE + 4):
        with office.opened.store.writing() as session:
            note(session, EntryContext("open_sensitive_page", file_id, office.clock(), reception.actor.id, "reception"))
            session.commit()
    first = reception.ask(history_of, file_id)
    rest = reception.ask(history_of, file_id, first[-1].place)
    assert (len(first), len(rest)) == (PAGE, 5)
    assert [line.place for line in (*first, *rest)] == sorted({line.place for line in (*first, *rest)}, reverse=True)
    assert rest[-1].act == "submit_request"


@pytest.mark.parametrize("turned", [False, True])
def test_a_merge_and_its_undoing_are_told_in_the_history_of_both_files(office: BuiltOffice, turned: bool) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    kept, merged = (twice.second_id, twice.first_id) if turned else (twice.first_id, twice.second_id)
    both = twice.first.file_id, twice.second.file_id
    merge_id = manager.run(merge_records, MergePlan(kept, merged, frozenset(), REASON, both[0]))
    assert [told(office, file_id) for file_id in both] == [[("merge_records", REASON)]] * 2
    office.clock.move(minutes=1)
    manager.run(undo_merge, merge_id, APART)
    assert [told(office, file_id) for file_id in both] == [[("undo_merge", APART), ("merge_records", REASON)]] * 2
    heads = [[line.head for line in manager.ask(history_of, file_id)][:2] for file_id in both]
    assert heads[0] == heads[1]


def test_who_looked_at_both_side_by_side_is_told_in_the_history_of_both(office: BuiltOffice) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    compare_records(manager, twice.first_id, twice.second_id)
    for file_id in (twice.first.file_id, twice.second.file_id):
        (newest, _submitted) = manager.ask(history_of, file_id)
        assert (newest.act, newest.changed, newest.actor) == ("merge_records", 0, manager.actor.name)
