import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.files.assignments import assignments_of
from desktop_app.casework.pairs import work_list
from desktop_app.policy.terms import FileState, RequestState
from tests.practice.finding import file_of


@pytest.mark.parametrize(
    ("family", "file", "request_state"),
    [
        ("deserted_accepted", FileState.ACTIVE, RequestState.ACCEPTED),
        ("elderly_refused", FileState.REFUSED, RequestState.REFUSED),
        ("limited_waiting", FileState.WAITING, RequestState.WAITING),
        ("prisoner_incomplete", FileState.APPLICANT, RequestState.INCOMPLETE),
        ("divorced_visit", FileState.APPLICANT, RequestState.COMPLETE),
        ("disability_late", FileState.APPLICANT, RequestState.COMPLETE),
        ("orphan_recommended", FileState.APPLICANT, RequestState.RECOMMENDED),
        ("from_before", FileState.ACTIVE, None),
        ("written_twice", FileState.ACTIVE, None),
    ],
)
def test_every_newcomer_stands_where_the_story_led(
    manager: Door, family: str, file: FileState, request_state: RequestState | None
) -> None:
    found = file_of(manager, family)
    assert (found.state, found.request_state) == (file, request_state)


def test_the_clock_of_one_request_has_run_out(manager: Door) -> None:
    assert (file_of(manager, "disability_late").days_left or 0) < 0


def test_a_beneficiary_was_given_another_researcher(manager: Door) -> None:
    assignments = manager.ask(assignments_of, file_of(manager, "deserted_accepted").id)
    assert [row.asked_by_beneficiary for row in assignments] == [True, False]


def test_whoever_was_written_down_twice_waits_to_be_sorted_out(manager: Door) -> None:
    both = {file_of(manager, family).number for family in ("from_before", "written_twice")}
    (pair,) = manager.ask(work_list).rows
    assert {pair.first.file_number, pair.second.file_number} == both
