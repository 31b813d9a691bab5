"""What becomes of a file: how it ends, and on which days of ten years something happens to it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from benchmarks.populate.chance import Weighed
from desktop_app.policy.terms import FileState, Outcome, RequestState

FIRST_DAY, LAST_DAY = date(2016, 11, 20), date(2026, 11, 19)
REPLY_DAYS = 21
"""About what fifteen working days come to."""
_ENDS = Weighed(
    {
        FileState.ACTIVE: 0.64,
        FileState.REFUSED: 0.1,
        FileState.WAITING: 0.04,
        FileState.EXCLUDED: 0.08,
        FileState.CLOSED: 0.11,
        FileState.FROZEN: 0.03,
    }
)
OUTCOMES = {
    FileState.REFUSED: (Outcome.REFUSE, RequestState.REFUSED),
    FileState.WAITING: (Outcome.WAITING_LIST, RequestState.WAITING),
}
"""What the first request comes to where it is not accepted."""
ENDINGS = {FileState.EXCLUDED: Outcome.EXCLUDE, FileState.CLOSED: Outcome.CLOSE, FileState.FROZEN: Outcome.FREEZE}
_FREEZE_DAYS, _EVENTS_A_YEAR = 80, 0.22


class Kind(StrEnum):
    """What happens to a file now and then."""

    READ = "read"
    CALLED = "called"
    VISITED = "visited"
    BROUGHT = "brought"


_KINDS = Weighed({Kind.READ: 0.4, Kind.CALLED: 0.25, Kind.VISITED: 0.2, Kind.BROUGHT: 0.15})


@dataclass(frozen=True, slots=True)
class Fate:
    """The days of one file, and the state in which it is at the end."""

    arrived: date
    state: FileState
    visited: date | None = None
    decided: date | None = None
    events: tuple[tuple[date, Kind], ...] = ()
    ended: date | None = None
    asked_again: date | None = None
    """The day of a second request that still waits for its answer."""
    open: bool = False
    """The first request still waits for its answer."""


def fate(arrived: date, chance: Random, *, clock: bool) -> Fate:
    """Draw what becomes of a file; with a `clock` a request of its waits for an answer on the last day."""
    visited = arrived + timedelta(chance.randrange(3, 11))
    decided = visited + timedelta(chance.randrange(3, 11))
    if decided > LAST_DAY:
        return Fate(arrived, FileState.APPLICANT, open=clock)
    state = FileState.ACTIVE if clock else _ENDS.draw(chance)
    ended = _ended(state, decided, chance)
    if state in ENDINGS and ended is None:
        state = FileState.ACTIVE
    again = LAST_DAY - timedelta(chance.randrange(REPLY_DAYS)) if clock else None
    if again is not None and again <= decided:
        return Fate(arrived, FileState.APPLICANT, open=True)
    return Fate(arrived, state, visited, decided, _events(decided, ended or LAST_DAY, chance), ended, again)


def long_fate(every: int, chance: Random) -> Fate:
    """Return ten years in which something happens every so many days."""
    visited, decided = FIRST_DAY + timedelta(5), FIRST_DAY + timedelta(12)
    days = range(every, (LAST_DAY - decided).days, every)
    events = tuple((decided + timedelta(day), _KINDS.draw(chance)) for day in days)
    return Fate(FIRST_DAY, FileState.ACTIVE, visited, decided, events)


def _ended(state: FileState, decided: date, chance: Random) -> date | None:
    """Draw the day of exclusion, closure or freeze; none where it would come too soon."""
    if state not in ENDINGS:
        return None
    first = LAST_DAY - timedelta(_FREEZE_DAYS) if state is FileState.FROZEN else decided + timedelta(60)
    return _between(first, LAST_DAY, chance) if decided < first < LAST_DAY else None


def _events(first: date, last: date, chance: Random) -> tuple[tuple[date, Kind], ...]:
    years = (last - first).days / 365
    count = int(years * _EVENTS_A_YEAR * 2 * chance.random() + chance.random())
    return tuple((_between(first, last, chance), _KINDS.draw(chance)) for _ in range(count)) if years > 0 else ()


def _between(first: date, last: date, chance: Random) -> date:
    return first + timedelta(chance.randrange(1, max(2, (last - first).days)))
