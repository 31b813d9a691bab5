"""Rows of the list of files, by pages."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.casework.files.listing import count_files, find_files, survey_files
from desktop_app.casework.files.query import APART, FileOrder, FileQuery, place_before
from desktop_app.casework.intake.requests import pause_reply
from desktop_app.policy.terms import FileState, RequestState, Role
from tests.builders import BuiltOffice
from tests.casework.files.many import many_files
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


@pytest.mark.parametrize("order", FileOrder)
@pytest.mark.parametrize("states", [(), (FileState.FROZEN,)])
def test_a_list_read_from_place_to_place_is_the_list(
    office: BuiltOffice, order: FileOrder, states: tuple[FileState, ...]
) -> None:
    many_files(office, 260)
    door, query = office.door(Role.SERVICES_MANAGER), FileQuery(order=order, states=states)
    whole = door.ask(find_files, query, 1000)
    survey = door.ask(survey_files, query)
    assert survey.total == len(whole) == door.ask(count_files, (query,))[0]
    assert [begin.file_id for begin in survey.places] == [row.id for row in whole[::APART]]
    read = [row for begin in survey.places for row in door.ask(find_files, query, APART, begin)]
    assert [row.id for row in read] == [row.id for row in whole]
    assert [place_before(order, survey.places, row.place) for row in whole] == [at // APART for at in range(len(whole))]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), order=st.sampled_from(FileOrder))
def test_what_follows_any_place_is_what_stands_after_it(
    long: BuiltOffice, data: st.DataObject, order: FileOrder
) -> None:
    door = long.door(Role.SERVICES_MANAGER)
    whole = door.ask(find_files, FileQuery(order=order), 1000)
    at = data.draw(st.integers(0, len(whole) - 1))
    length, skipped = data.draw(st.integers(1, 40)), data.draw(st.integers(0, 40))
    found = door.ask(find_files, FileQuery(order=order), length, whole[at].place, skipped)
    assert found == whole[at + skipped : at + skipped + length]


@pytest.fixture
def long(office: BuiltOffice) -> BuiltOffice:
    many_files(office, 120)
    return office
