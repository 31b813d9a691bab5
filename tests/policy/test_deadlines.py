"""Deadlines: the reply window, freezes, grievances, the yearly update."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.calendar import HolidayEdit, WorkingCalendar
from desktop_app.policy.chapters import ReplyEnd
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.deadlines import (
    TARGET_OFFERED,
    Pause,
    ReplyWindow,
    Step,
    check_own_target,
    freeze_end,
    grievance_due,
    last_day_to_complain,
    reply_window,
    yearly_update_due,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, load_bundled
from desktop_app.policy.rule_terms import ReplyStart, ReplyUnit
from desktop_app.policy.terms import CalendarKind

PLAIN = WorkingCalendar()
SUNDAY = date(2026, 11, 1)
HIJRI, GREGORIAN = CalendarKind.HIJRI, CalendarKind.GREGORIAN
ENDS = st.builds(ReplyEnd, count=st.integers(1, 40), unit=st.sampled_from(ReplyUnit), start=st.sampled_from(ReplyStart))
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Policy, date, date | None, WorkingCalendar, ReplyEnd | None]:
    policy = load_bundled(draw(st.sampled_from(BUNDLED_KEYS)))
    submitted = draw(DAYS)
    completed = draw(st.none() | st.integers(0, 60).map(lambda days: submitted + timedelta(days)))
    off = draw(st.sets(st.integers(0, 90), max_size=15))
    calendar = WorkingCalendar.edited([HolidayEdit(submitted + timedelta(step), "إجازة") for step in off])
    target = draw(st.none() | ENDS)
    return policy, submitted, completed, calendar, None if check_own_target(policy, target) else target


def pauses_from(day: date) -> st.SearchStrategy[list[Pause]]:
    pair = st.tuples(st.integers(0, 60), st.integers(0, 30))
    made = pair.map(lambda ends: Pause(day + timedelta(ends[0]), day + timedelta(sum(ends))))
    return st.lists(made, max_size=4)


@given(cases(), st.data())
def test_a_window_never_ends_on_a_day_off_and_never_before_its_beginning(
    case: tuple[Policy, date, date | None, WorkingCalendar, ReplyEnd | None], data: st.DataObject
) -> None:
    policy, submitted, completed, calendar, target = case
    window = reply_window(policy, submitted, completed, data.draw(pauses_from(submitted)), calendar, target)
    ends = [day for day in (window.earliest, window.latest) if day is not None]
    assert ends == sorted(ends)
    for day in ends:
        assert calendar.is_working(day)
        assert HijriDate.of(day).gregorian() == day


@given(cases(), st.data())
def test_a_pause_never_shortens(
    case: tuple[Policy, date, date | None, WorkingCalendar, ReplyEnd | None], data: st.DataObject
) -> None:
    policy, submitted, completed, calendar, target = case
    pauses = data.draw(pauses_from(submitted))
    plain = reply_window(policy, submitted, completed, [], calendar, target)
    paused = reply_window(policy, submitted, completed, pauses, calendar, target)
    assert paused.earliest == plain.earliest
    assert (paused.latest is None) == (plain.latest is None)
    if paused.latest is not None and plain.latest is not None:
        assert paused.latest >= plain.latest


def _model(completed: date | None, *pauses: Pause) -> ReplyWindow:
    return reply_window(load_bundled("model"), SUNDAY, completed, pauses, PLAIN, None)


def test_the_model_answers_within_fifteen_working_days_from_completion() -> None:
    window = _model(SUNDAY)
    assert (window.earliest, window.latest, window.latest_is_own_target) == (None, date(2026, 11, 22), False)


def test_an_incomplete_request_has_no_latest_day_yet() -> None:
    window = _model(None)
    assert window.latest is None
    assert window.reasons[-1].step is Step.LATEST_AWAITS_COMPLETION


def test_the_others_answer_two_weeks_after_submission_at_the_earliest() -> None:
    window = reply_window(load_bundled("services"), SUNDAY, None, [], PLAIN, None)
    assert (window.earliest, window.latest) == (date(2026, 11, 15), None)
    assert window.reasons[-1].step is Step.NO_LATEST_DAY


def test_an_earliest_day_on_a_day_off_moves_to_the_next_working_day() -> None:
    window = reply_window(load_bundled("services"), date(2026, 11, 6), None, [], PLAIN, None)
    assert window.earliest == date(2026, 11, 22)
    assert window.reasons[1].step is Step.EARLIEST_MOVED_TO_WORKING_DAY


def test_an_own_target_is_marked_as_such() -> None:
    window = reply_window(load_bundled("services"), SUNDAY, SUNDAY, [], PLAIN, TARGET_OFFERED)
    assert (window.latest, window.latest_is_own_target) == (date(2026, 11, 22), True)


def test_the_count_stands_still_while_the_applicant_is_awaited() -> None:
    waited = Pause(date(2026, 11, 3), date(2026, 11, 8), "صك الإعالة")
    assert _model(SUNDAY, waited).latest == date(2026, 11, 25)


def test_while_a_pause_runs_there_is_no_latest_day_and_nothing_is_late() -> None:
    window = _model(SUNDAY, Pause(date(2026, 11, 3)))
    assert (window.latest, window.paused) == (None, True)
    assert not window.is_late(date(2027, 1, 1))


def test_a_window_is_late_on_the_day_after_its_latest() -> None:
    window = _model(SUNDAY)
    assert not window.is_late(date(2026, 11, 22))
    assert window.is_late(date(2026, 11, 23))


def test_a_pause_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        Pause(date(2026, 11, 3), date(2026, 11, 2))
    assert refusal.value.faults[0].code is FaultCode.PAUSE_ENDS_BEFORE_IT_BEGINS


def test_a_target_before_the_policys_earliest_day_is_refused() -> None:
    early = msgspec.structs.replace(TARGET_OFFERED, count=9)
    assert [fault.code for fault in check_own_target(load_bundled("ajyal"), early)] == [
        FaultCode.REPLY_TARGET_TOO_EARLY
    ]
    assert not check_own_target(load_bundled("ajyal"), TARGET_OFFERED)
    assert not check_own_target(load_bundled("ajyal"), None)


def test_a_policy_with_a_latest_day_takes_no_target() -> None:
    faults = check_own_target(load_bundled("model"), TARGET_OFFERED)
    assert [fault.code for fault in faults] == [FaultCode.REPLY_TARGET_NOT_NEEDED]


def test_a_freeze_ends_by_calendar_month() -> None:
    assert freeze_end(date(2026, 1, 31), 1, GREGORIAN) == date(2026, 2, 28)
    assert HijriDate.of(freeze_end(HijriDate(1448, 1, 15).gregorian(), 3, HIJRI)) == HijriDate(1448, 4, 15)


@given(DAYS, st.sampled_from([1, 3]))
def test_a_freeze_of_the_hijri_calendar_is_a_few_days_shorter_at_most(day: date, months: int) -> None:
    hijri, gregorian = freeze_end(day, months, HIJRI), freeze_end(day, months, GREGORIAN)
    assert -2 <= (gregorian - hijri).days <= 2 * months + 1


def test_a_complaint_is_taken_for_thirty_calendar_days() -> None:
    assert last_day_to_complain(SUNDAY, load_bundled("services").grievances) == date(2026, 12, 1)


def test_a_grievance_is_decided_within_fifteen_working_days_of_filing() -> None:
    assert grievance_due(SUNDAY, load_bundled("services").grievances, PLAIN) == date(2026, 11, 22)


def test_data_are_updated_a_year_of_the_calendar_later() -> None:
    assert yearly_update_due(SUNDAY, GREGORIAN) == date(2027, 11, 1)
    assert yearly_update_due(SUNDAY, HIJRI) == date(2027, 10, 21)
