"""The journey: every state is in the tables, and no way leads where it should not."""

import pytest

from desktop_app.policy.journey import (
    ENDED_FILE_STATES,
    FILE_ACTS,
    FILE_OUTCOMES,
    LIVING_FILE_STATES,
    OPEN_REQUEST_STATES,
    REQUEST_ACTS,
    REQUEST_OUTCOMES,
    file_after,
    file_allows,
    request_after,
    request_allows,
)
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import FileState, Outcome, RequestState


def test_every_state_is_in_the_tables() -> None:
    assert set(REQUEST_ACTS) == set(RequestState)
    assert set(FILE_ACTS) == set(FILE_OUTCOMES) == set(FileState)
    assert set(FileState) == LIVING_FILE_STATES | ENDED_FILE_STATES


@pytest.mark.parametrize("state", RequestState)
def test_a_request_is_decided_exactly_where_a_decision_leads_on(state: RequestState) -> None:
    assert request_allows(state, Act.DECIDE_REQUEST) == bool(REQUEST_OUTCOMES.get(state))


def test_a_request_is_accepted_after_study_alone() -> None:
    accepting = {state for state in RequestState if request_after(state, Outcome.ACCEPT)}
    assert accepting == {RequestState.RECOMMENDED, RequestState.WAITING}


def test_an_open_request_can_be_refused_and_withdrawn() -> None:
    for state in OPEN_REQUEST_STATES:
        assert request_after(state, Outcome.REFUSE) is RequestState.REFUSED
        assert request_allows(state, Act.WITHDRAW_REQUEST)


def test_an_answered_request_is_neither_withdrawn_nor_visited() -> None:
    for state in (RequestState.ACCEPTED, RequestState.REFUSED, RequestState.WITHDRAWN):
        assert not request_allows(state, Act.WITHDRAW_REQUEST)
        assert not request_allows(state, Act.PLAN_VISIT)


def test_the_clock_of_an_incomplete_request_is_not_paused() -> None:
    assert not request_allows(RequestState.INCOMPLETE, Act.PAUSE_REPLY)


@pytest.mark.parametrize("state", FileState)
def test_every_file_can_be_read_and_printed_from(state: FileState) -> None:
    assert file_allows(state, Act.OPEN_FILE)
    assert file_allows(state, Act.PRINT_PAPER)


def test_an_ended_file_is_no_longer_changed_but_by_a_decision() -> None:
    for state in (FileState.EXCLUDED, FileState.CLOSED):
        assert not file_allows(state, Act.UPDATE_PERSON)
        assert file_after(state, Outcome.REOPEN) is FileState.ACTIVE


def test_a_file_that_is_refused_comes_back_by_a_new_request_alone() -> None:
    assert not FILE_OUTCOMES[FileState.REFUSED]
    assert file_allows(FileState.REFUSED, Act.SUBMIT_REQUEST)


def test_a_freeze_is_lifted_where_there_is_one() -> None:
    assert [state for state in FileState if file_after(state, Outcome.LIFT_FREEZE)] == [FileState.FROZEN]
    assert [state for state in FileState if file_allows(state, Act.LIFT_FREEZE)] == [FileState.FROZEN]


def test_a_second_request_of_a_beneficiary_leaves_the_file_active_whatever_its_answer() -> None:
    for outcome in (Outcome.ACCEPT, Outcome.REFUSE, Outcome.WAITING_LIST):
        assert file_after(FileState.ACTIVE, outcome) is FileState.ACTIVE
