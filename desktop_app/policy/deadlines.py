"""Days by which something is due: the reply to an applicant, the end of a freeze, a grievance, the yearly update."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.policy.calendar import WorkingCalendar
from desktop_app.policy.chapters import Clause, GrievanceChapter, ReplyEnd
from desktop_app.policy.dates import MONTHS_A_YEAR, month_after
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ReplyStart, ReplyUnit
from desktop_app.policy.terms import CalendarKind

_ONE_DAY = timedelta(days=1)
_DAYS_A_UNIT = {ReplyUnit.DAYS: 1, ReplyUnit.WEEKS: 7}
TARGET_OFFERED = ReplyEnd(count=15, unit=ReplyUnit.WORKING_DAYS, start=ReplyStart.COMPLETED)
"""The target that set-up offers an association whose policy gives no latest day."""


class Step(StrEnum):
    """A reason in the reckoning of a reply window."""

    EARLIEST_COUNTED = "earliest_counted"
    EARLIEST_MOVED_TO_WORKING_DAY = "earliest_moved_to_working_day"
    LATEST_COUNTED = "latest_counted"
    LATEST_IS_OWN_TARGET = "latest_is_own_target"
    LATEST_AWAITS_COMPLETION = "latest_awaits_completion"
    NO_LATEST_DAY = "no_latest_day"
    PAUSED = "paused"
    PAUSE_RUNS = "pause_runs"
    HOLIDAY = "holiday"
    LATEST_NOT_BEFORE_EARLIEST = "latest_not_before_earliest"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the reckoning, with the days and the count that it concerns."""

    step: Step
    day: date | None = None
    until: date | None = None
    count: int = 0
    unit: ReplyUnit | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which a complete request waits for the applicant: from a day to the day of the answer, or still."""

    began: date
    ended: date | None = None
    why: str = ""

    def __post_init__(self) -> None:
        if self.ended is not None and self.ended < self.began:
            raise Refused(Fault(FaultCode.PAUSE_ENDS_BEFORE_IT_BEGINS, "pause"))

    def holds(self, day: date) -> bool:
        """Say whether the clock stands still on a day; it runs again on the day after the answer."""
        return self.began < day and (self.ended is None or day <= self.ended)


@dataclass(frozen=True, slots=True)
class ReplyWindow:
    """When an answer is due, and why: ``latest`` is none while it cannot be reckoned."""

    earliest: date | None
    latest: date | None
    latest_is_own_target: bool
    paused: bool
    clause: Clause
    reasons: tuple[Reason, ...]

    def is_late(self, today: date) -> bool:
        """Say whether the latest day has passed."""
        return self.latest is not None and not self.paused and today > self.latest


def check_own_target(policy: Policy, target: ReplyEnd | None) -> list[Fault]:
    """Name what is wrong with a target of the association's own: not needed, or before the policy's earliest day."""
    earliest = policy.reply.earliest
    if target is None:
        return []
    if policy.reply.latest is not None:
        return [Fault(FaultCode.REPLY_TARGET_NOT_NEEDED, "own_target")]
    if earliest is not None and target.usual_days < earliest.usual_days:
        words = {"earliest": str(earliest.usual_days)}
        return [Fault(FaultCode.REPLY_TARGET_TOO_EARLY, "own_target", words)]
    return []


def reply_window(
    policy: Policy,
    submitted: date,
    completed: date | None,
    pauses: Sequence[Pause],
    calendar: WorkingCalendar,
    own_target: ReplyEnd | None,
) -> ReplyWindow:
    """Reckon when an answer is due: both ends are working days, and the earliest is never after the latest."""
    end = policy.reply.latest or own_target
    reasons: list[Reason] = []
    earliest = _earliest(policy.reply.earliest, submitted, completed, calendar, reasons)
    latest = _latest(end, submitted, completed, pauses, calendar, reasons)
    if latest is not None and earliest is not None and latest < earliest:
        latest = earliest
        reasons.append(Reason(Step.LATEST_NOT_BEFORE_EARLIEST, latest))
    own = end is not None and policy.reply.latest is None
    if own:
        reasons.append(Reason(Step.LATEST_IS_OWN_TARGET, latest))
    return ReplyWindow(
        earliest=earliest,
        latest=latest,
        latest_is_own_target=own,
        paused=any(pause.ended is None for pause in pauses),
        clause=policy.clause(policy.reply, policy.reply.item),
        reasons=tuple(reasons),
    )


def _earliest(
    end: ReplyEnd | None, submitted: date, completed: date | None, calendar: WorkingCalendar, reasons: list[Reason]
) -> date | None:
    start = None if end is None else _start(end, submitted, completed)
    if end is None or start is None:
        return None
    counted = _counted(start, end, (), calendar)
    day = calendar.on_or_after(counted)
    reasons.append(Reason(Step.EARLIEST_COUNTED, start, counted, end.count, end.unit))
    if day != counted:
        name = calendar.holiday(counted) or ""
        reasons.append(Reason(Step.EARLIEST_MOVED_TO_WORKING_DAY, counted, day, name=name))
    return day


def _latest(
    end: ReplyEnd | None,
    submitted: date,
    completed: date | None,
    pauses: Sequence[Pause],
    calendar: WorkingCalendar,
    reasons: list[Reason],
) -> date | None:
    if end is None:
        reasons.append(Reason(Step.NO_LATEST_DAY))
        return None
    start = _start(end, submitted, completed)
    if start is None or completed is None:
        reasons.append(Reason(Step.LATEST_AWAITS_COMPLETION, count=end.count, unit=end.unit))
        return None
    open_pause = next((pause for pause in pauses if pause.ended is None), None)
    if open_pause is not None:
        reasons.append(Reason(Step.PAUSE_RUNS, open_pause.began, name=open_pause.why))
        return None
    day = calendar.on_or_after(_counted(start, end, pauses, calendar))
    reasons.append(Reason(Step.LATEST_COUNTED, start, day, end.count, end.unit))
    reasons.extend(_stretches(start, day, pauses))
    reasons.extend(_holidays(start, day, calendar))
    return day


def _start(end: ReplyEnd, submitted: date, completed: date | None) -> date | None:
    return submitted if end.start is ReplyStart.SUBMITTED else completed


def _counted(start: date, end: ReplyEnd, pauses: Sequence[Pause], calendar: WorkingCalendar) -> date:
    """Count the days of an end from its start, leaving out the days that stand still."""
    working = end.unit is ReplyUnit.WORKING_DAYS
    left = end.count * _DAYS_A_UNIT.get(end.unit, 1)
    day = start
    while left:
        day += _ONE_DAY
        counts = calendar.is_working(day) if working else True
        left -= counts and not any(pause.holds(day) for pause in pauses)
    return day


def _stretches(start: date, end: date, pauses: Iterable[Pause]) -> list[Reason]:
    told = [pause for pause in pauses if pause.ended is not None and pause.ended > start and pause.began < end]
    return [Reason(Step.PAUSED, pause.began, pause.ended, name=pause.why) for pause in told]


def _holidays(start: date, end: date, calendar: WorkingCalendar) -> list[Reason]:
    """Name each holiday on the way once, with its first day."""
    named: dict[str, date] = {}
    for step in range((end - start).days):
        day = start + timedelta(step + 1)
        name = calendar.holiday(day)
        if name is not None:
            named.setdefault(name, day)
    return [Reason(Step.HOLIDAY, day, name=name) for name, day in named.items()]


def freeze_end(notified: date, months: int, calendar: CalendarKind) -> date:
    """Return the day on which a freeze that was told on a day comes up for a person's decision."""
    return month_after(notified, months, calendar)


def last_day_to_complain(told: date, grievances: GrievanceChapter) -> date:
    """Return the last day on which a complaint about something that happened on a day is taken: calendar days."""
    return told + timedelta(days=grievances.file_within_days)


def grievance_due(filed: date, grievances: GrievanceChapter, calendar: WorkingCalendar) -> date:
    """Return the working day by which a grievance is decided; nothing that is missing from it moves that day."""
    return calendar.add_working_days(filed, grievances.decide_within_working_days)


def yearly_update_due(last: date, calendar: CalendarKind) -> date:
    """Return the day by which a family's data are to be updated again: a year of the association's calendar later."""
    return month_after(last, MONTHS_A_YEAR, calendar)
