"""Lists of files are narrowed and sorted in the store."""

from dataclasses import replace
from datetime import timedelta

from desktop_app.casework.files.listing import count_files, find_files
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.casework.intake.requests import pause_reply, resume_reply
from desktop_app.casework.visits.planning import miss_visit, plan_visit
from desktop_app.policy.terms import Category, FileState, RequestState, Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit


def holders(office: BuiltOffice, query: FileQuery, role: Role = Role.RECEPTION) -> list[str]:
    return [row.holder.split()[0] for row in office.door(role).ask(find_files, query)]


def test_a_word_finds_a_file_by_its_holder_its_members_and_its_numbers(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    for text in ("نوره", "خالد عبدالله", "1012345672", "4567", submitted.file_number, submitted.request_number):
        assert holders(office, FileQuery(text=text)) == ["نورة"], text
    assert holders(office, FileQuery(text="لا أحد")) == []


def test_what_was_found_is_listed_the_closest_first_with_or_without_filters(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    first, second, third = (submit(reception, family_form(number)).file_id for number in range(3))
    named = (second, third, first)
    query = FileQuery(text="؟", named=named, order=FileOrder.CLOSEST)
    rows = reception.ask(find_files, query)
    assert tuple(row.id for row in rows) == named
    assert tuple(row.id for row in reception.ask(find_files, query, 5, rows[1].place)) == named[1:]
    newest = replace(query, order=FileOrder.NEWEST)
    assert [row.id for row in reception.ask(find_files, newest)] == [third, second, first]
    assert reception.ask(find_files, replace(query, named=())) == ()
    assert reception.ask(count_files, (replace(query, states=(FileState.FROZEN,)),)) == (0,)


def test_states_categories_and_researchers_narrow(office: BuiltOffice) -> None:
    complete_request(office)
    submit(office.door(Role.RECEPTION), family_form(0, request__category="divorced"))
    assert holders(office, FileQuery(request_states=(RequestState.INCOMPLETE,))) == ["أمل"]
    assert holders(office, FileQuery(category=Category.WIDOW)) == ["نورة"]
    assert holders(office, FileQuery(states=(FileState.FROZEN,))) == []
    assert holders(office, FileQuery(unassigned=True)) == ["أمل"]
    researcher = office.door(Role.RESEARCHER).actor.id
    assert holders(office, FileQuery(researcher_id=researcher)) == ["نورة"]


def test_a_researcher_sees_the_files_given_to_them_alone(office: BuiltOffice) -> None:
    complete_request(office)
    submit(office.door(Role.RECEPTION), family_form(0))
    assert holders(office, FileQuery(), Role.RESEARCHER) == ["نورة"]
    assert office.door(Role.RESEARCHER).ask(count_files, (FileQuery(),)) == (1,)


def test_names_and_days_sort(office: BuiltOffice) -> None:
    complete_request(office)
    submit(office.door(Role.RECEPTION), family_form(0))
    assert holders(office, FileQuery()) == ["أمل", "نورة"]
    assert holders(office, FileQuery(order=FileOrder.OLDEST)) == ["نورة", "أمل"]
    assert holders(office, FileQuery(order=FileOrder.NAME)) == ["أمل", "نورة"]
    assert holders(office, FileQuery(order=FileOrder.DUE)) == ["نورة", "أمل"]


def test_a_visit_ahead_is_found_until_it_is_reported_or_missed(office: BuiltOffice) -> None:
    planned_visit(office)
    assert holders(office, FileQuery(visit_planned=True)) == ["نورة"]
    submit(office.door(Role.RECEPTION), family_form(0))
    assert holders(office, FileQuery(visit_planned=True)) == ["نورة"]


def test_an_answer_is_late_after_its_day_unless_the_clock_stands_still(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    due = office.door(Role.RECEPTION).ask(find_files, FileQuery())[0].due_on
    assert due is not None
    assert holders(office, FileQuery(due_by=due)) == ["نورة"]
    assert holders(office, FileQuery(due_by=due - timedelta(1))) == []
    office.clock.set(due + timedelta(1))
    assert holders(office, FileQuery(late_only=True)) == ["نورة"]
    assert submitted.request_id is not None
    office.door(Role.RECEPTION).run(pause_reply, submitted.request_id, "بانتظار صك الطلاق")
    assert holders(office, FileQuery(late_only=True)) == []
    assert holders(office, FileQuery(due_by=due)) == []
    office.door(Role.RECEPTION).run(resume_reply, submitted.request_id)


def test_a_missed_visit_and_another_one_list_the_file_once(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    row = researcher.ask(find_files, FileQuery())[0]
    researcher.run(miss_visit, visit_id, "لم يكن في المنزل أحد")
    assert holders(office, FileQuery(visit_planned=True)) == []
    researcher.run(plan_visit, row.id, office.clock() + timedelta(days=2))
    assert researcher.ask(count_files, (FileQuery(), FileQuery(visit_planned=True))) == (1, 1)
