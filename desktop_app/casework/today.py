"""A day's work as the one who looks sees it: its figures, and the lines that wait for them, the pressing ones first."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.casework.decisions.lists import decision_lists
from desktop_app.casework.desk import Desk
from desktop_app.casework.files.listing import count_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.performs import performs
from desktop_app.casework.visits.planning import count_visits_today, list_visits
from desktop_app.casework.waiting import (
    MOST,
    Line,
    Topic,
    answers,
    decisions,
    drafts,
    intake,
    newest,
    open_questions,
    papers,
    question,
    updates,
    visits,
)
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import Act, may
from desktop_app.policy.terms import RequestState


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures at the head of the day."""

    open_requests: int
    late: int
    visits_today: int
    with_the_committee: int


@dataclass(frozen=True, slots=True)
class Today:
    """A day's work, frozen at the moment it was read."""

    day: date
    counts: Counts
    lines: tuple[Line, ...]

    def of(self, topic: Topic) -> tuple[Line, ...]:
        """The lines of one topic."""
        return tuple(line for line in self.lines if line.topic is topic)


@performs(Act.SEE_TODAY)
def today(desk: Desk) -> Today:
    """Gather what waits, as far as the one who looks may see the files and do something about it."""
    if not may(Act.FIND_FILES, desk.actor.roles):
        return Today(desk.today, Counts(0, 0, 0, 0), ())
    seeing = replace(desk, act=Act.FIND_FILES)
    ahead = list_visits(seeing, ahead_only=True, most=MOST)
    lines = (
        *answers(seeing),
        *decisions(seeing, decision_lists(seeing, MOST)),
        *visits(seeing, ahead),
        *intake(seeing),
        *papers(seeing),
        *updates(seeing),
        *(question(row) for row in open_questions(seeing)),
        *drafts(desk),
        *newest(seeing),
    )
    order = list(Topic)
    pressing = tuple(sorted(lines, key=lambda line: order.index(line.topic)))
    return Today(desk.today, _counts(seeing), pressing)


def _counts(desk: Desk) -> Counts:
    running = FileQuery(request_states=tuple(OPEN_REQUEST_STATES))
    committee = FileQuery(request_states=(RequestState.RECOMMENDED,))
    found = count_files(desk, (running, FileQuery(late_only=True), committee))
    return Counts(
        open_requests=found[0],
        late=found[1],
        visits_today=count_visits_today(desk),
        with_the_committee=found[2],
    )
