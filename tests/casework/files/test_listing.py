"""Rows of the list of files, by pages."""

from datetime import date, timedelta

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.requests import pause_reply
from desktop_app.policy.terms import RequestState, Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit


def test_a_row_tells_how_long_the_answer_may_still_take(office: BuiltOffice) -> None:
    complete_request(office)
    door = office.door(Role.RECEPTION)
    row = door.ask(find_files, FileQuery())[0]
    assert row.request_state is RequestState.COMPLETE
    assert (row.began_on, row.time_gone) == (office.clock.day, 0)
    assert row.due_on is not None
    assert row.days_left == (row.due_on - office.clock.day).days
    office.clock.set(row.due_on + timedelta(3))
    late = door.ask(find_files, FileQuery())[0]
    assert (late.days_left, late.time_gone) == (-3, 1.0)


def test_no_clock_runs_for_an_incomplete_request_or_a_paused_one(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    row = office.door(Role.RECEPTION).ask(find_files, FileQuery())[0]
    assert (row.due_on, row.days_left, row.time_gone, row.paused) == (None, None, None, False)


def test_a_paused_answer_is_told_as_paused(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert submitted.request_id is not None
    office.door(Role.RECEPTION).run(pause_reply, submitted.request_id, "بانتظار تعريف الدخل")
    row = office.door(Role.RECEPTION).ask(find_files, FileQuery())[0]
    assert (row.paused, row.due_on) == (True, None)


def test_a_row_names_the_researcher_the_place_and_the_visit_ahead(office: BuiltOffice) -> None:
    planned_visit(office)
    row = office.door(Role.RECEPTION).ask(find_files, FileQuery())[0]
    assert (row.researcher, row.city, row.district) == ("ريم عبدالله الشمري", "الرياض", "النسيم")
    assert row.visit_on == date(2026, 11, 22)


def test_a_page_begins_at_a_place_of_the_list(office: BuiltOffice) -> None:
    complete_request(office)
    door = office.door(Role.RECEPTION)
    submit(door, family_form(0))
    every = door.ask(find_files, FileQuery())
    assert [row.place.file_id for row in every] == [row.id for row in every]
    assert door.ask(find_files, FileQuery(), 1) == every[:1]
    assert door.ask(find_files, FileQuery(), 1, every[1].place) == every[1:]
