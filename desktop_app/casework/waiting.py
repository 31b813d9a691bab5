"""The lines of a day's work: everything that waits for somebody, each with the place that it opens."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from operator import itemgetter

from sqlalchemy import select

from desktop_app.casework.decisions.lists import DecisionLists, DecisionRow
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.drafts import DraftRow, own_drafts
from desktop_app.casework.files.listing import FileRow, find_files
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.paper_lists import PaperFilter, PaperRow, list_papers
from desktop_app.casework.reception import ReferralRow, referrals
from desktop_app.casework.visits.planning import FileToVisit, VisitRow, files_to_visit
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Person
from desktop_app.policy.journey import LIVING_FILE_STATES, OPEN_REQUEST_STATES
from desktop_app.policy.permissions import Act, may
from desktop_app.policy.terms import DraftKind, FileState, PaperKind, RequestState

SOON = timedelta(days=7)
"""How far ahead an answer, a freeze or a yearly update counts as soon."""
MOST = 50
"""Lines of one topic that are read; a screen shows fewer and leads to the whole list."""


class Topic(StrEnum):
    """Why a line is there, in the order in which it presses."""

    LATE = "late"
    DUE_SOON = "due_soon"
    FREEZE_OVER = "freeze_over"
    FREEZE_ENDING = "freeze_ending"
    TO_APPROVE = "to_approve"
    TO_PUT_IN_FORCE = "to_put_in_force"
    TO_TELL = "to_tell"
    VISIT_LATE = "visit_late"
    VISIT_TODAY = "visit_today"
    TO_VISIT = "to_visit"
    TO_ASSIGN = "to_assign"
    INCOMPLETE = "incomplete"
    TO_SIGN = "to_sign"
    TO_SCAN = "to_scan"
    TO_HAND_OVER = "to_hand_over"
    UPDATE_DUE = "update_due"
    QUESTION = "question"
    DRAFT = "draft"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits, and what it opens: a screen with its subject."""

    topic: Topic
    title: str
    """Whom or what it concerns: a name, or the words of a question."""
    number: str
    term: StrEnum | None
    """What it is: a state, an outcome, a kind of paper."""
    day: date | None
    days_left: int | None
    screen: str
    subject: object
    at: datetime | None = None
    """The hour, where something is to be done at an hour."""


def answers(desk: Desk) -> Iterable[Line]:
    """Answers that are late or soon due."""
    due = find_files(desk, FileQuery(due_by=desk.today + SOON, order=FileOrder.DUE), MOST)
    for row in due:
        late = row.days_left is not None and row.days_left < 0
        yield _file(Topic.LATE if late else Topic.DUE_SOON, row)


def decisions(desk: Desk, lists: DecisionLists) -> Iterable[Line]:
    """Freezes that end, and decisions that wait for the approval, the act or the telling of the one who looks."""
    for freeze in lists.frozen:
        left = freeze.days_left
        if left is not None and left <= SOON.days:
            topic = Topic.FREEZE_OVER if freeze.is_due else Topic.FREEZE_ENDING
            number, subject = freeze.file_number, freeze.decision_id
            yield Line(topic, freeze.holder, number, freeze.situation, freeze.ends_on, left, "decision", subject)
    waiting: tuple[tuple[Topic, Act, tuple[DecisionRow, ...]], ...] = (
        (Topic.TO_APPROVE, Act.APPROVE_DECISION, lists.for_me),
        (Topic.TO_PUT_IN_FORCE, Act.PUT_IN_FORCE, lists.approved),
        (Topic.TO_TELL, Act.TELL_PERSON, lists.to_tell),
    )
    for topic, act, rows in waiting:
        if may(act, desk.actor.roles):
            yield from (_decision(topic, row) for row in rows)
    if may(Act.RECORD_HAND_OVER, desk.actor.roles):
        for closure in lists.to_hand_over:
            yield Line(
                Topic.TO_HAND_OVER, closure.holder, closure.file_number, None, None, None, "hand_over", closure.id
            )


def _decision(topic: Topic, row: DecisionRow) -> Line:
    since = row.in_force_on or row.proposed_on
    return Line(topic, row.holder, row.file_number, row.outcome, since, None, "decision", row.id)


def visits(desk: Desk, ahead: tuple[VisitRow, ...]) -> Iterable[Line]:
    """Visits of today, visits whose day has passed, and files that wait for one."""
    if may(Act.RECORD_VISIT, desk.actor.roles):
        for visit in ahead:
            day = visit.planned_for.date()
            if day <= desk.today:
                topic = Topic.VISIT_TODAY if day == desk.today else Topic.VISIT_LATE
                left = (day - desk.today).days
                at, number = visit.planned_for, visit.file_number
                yield Line(topic, visit.holder, number, visit.state, day, left, "visit", visit.id, at)
    if may(Act.PLAN_VISIT, desk.actor.roles):
        yield from (_to_visit(row) for row in files_to_visit(desk, MOST))


def _to_visit(row: FileToVisit) -> Line:
    return Line(Topic.TO_VISIT, row.holder, row.number, None, row.completed_on, None, "file", row.file_id)


def intake(desk: Desk) -> Iterable[Line]:
    """Requests that wait for documents, and requests that wait for a researcher."""
    if may(Act.RECEIVE_DOCUMENT, desk.actor.roles):
        missing = FileQuery(request_states=(RequestState.INCOMPLETE,), order=FileOrder.OLDEST)
        yield from (_file(Topic.INCOMPLETE, row) for row in find_files(desk, missing, MOST))
    if may(Act.ASSIGN_RESEARCHER, desk.actor.roles):
        states = tuple(OPEN_REQUEST_STATES - {RequestState.INCOMPLETE})
        alone = FileQuery(unassigned=True, request_states=states, order=FileOrder.OLDEST)
        yield from (_file(Topic.TO_ASSIGN, row) for row in find_files(desk, alone, MOST))


def papers(desk: Desk) -> Iterable[Line]:
    """Papers that wait for the pen or the scanner."""
    if may(Act.ATTACH_SCAN, desk.actor.roles):
        yield from (_paper(Topic.TO_SIGN, row) for row in list_papers(desk, PaperFilter.TO_SIGN, limit=MOST))
        yield from (_paper(Topic.TO_SCAN, row) for row in list_papers(desk, PaperFilter.TO_SCAN, limit=MOST))


def _paper(topic: Topic, row: PaperRow) -> Line:
    day = row.composed_at.astimezone(SAUDI_TIME).date()
    return Line(topic, row.holder, row.serial, row.kind, day, None, "papers", row.id)


def updates(desk: Desk) -> Iterable[Line]:
    """Files whose data are to be updated for the year; a frozen one waits for its freeze to end."""
    if not may(Act.UPDATE_PERSON, desk.actor.roles):
        return
    rows = (
        select(CaseFile.update_due_on, CaseFile.id, CaseFile.number, CaseFile.state, Person.full_name)
        .join(Person, Person.id == CaseFile.holder_id)
        .where(CaseFile.update_due_on <= desk.today + SOON, desk.reached())
        .order_by(CaseFile.update_due_on, CaseFile.id)
        .limit(MOST)
    )
    # Each state by itself, for so the index gives the order and the rest is left alone.
    states = LIVING_FILE_STATES - {FileState.FROZEN}
    due = (one for state in states for one in desk.session.execute(rows.where(CaseFile.state == state)))
    for day, file_id, number, state, holder in sorted(due, key=itemgetter(0, 1))[:MOST]:
        left = (day - desk.today).days if day else None
        yield Line(Topic.UPDATE_DUE, holder, number, state, day, left, "file", file_id)


def open_questions(desk: Desk) -> tuple[ReferralRow, ...]:
    """Return the questions that somebody of the actor's roles answers."""
    if not may(Act.ANSWER_REFERRAL, desk.actor.roles):
        return ()
    return tuple(row for row in referrals(desk, open_only=True) if row.may_answer)


def question(row: ReferralRow) -> Line:
    """Tell a question that waits for its answer."""
    return Line(Topic.QUESTION, row.question, row.file_number, row.to_body, row.asked_on, None, "reception", row.id)


def drafts(desk: Desk) -> Iterable[Line]:
    """The forms that the one who looks has begun and left."""
    return (_draft(row) for row in own_drafts(desk, frozenset(DraftKind) - {DraftKind.SETUP}))


def newest(desk: Desk) -> Iterable[Line]:
    """The files that were opened last."""
    rows = find_files(desk, FileQuery(), MOST)
    return (replace(_file(Topic.NEWEST, row), day=row.opened_on) for row in rows)


def _draft(row: DraftRow) -> Line:
    screen, subject = _place_of(row)
    saved = row.saved_at.astimezone(SAUDI_TIME).date()
    return Line(Topic.DRAFT, row.title, "", row.kind, saved, None, screen, subject)


def _place_of(row: DraftRow) -> tuple[str, object]:
    if row.kind is DraftKind.VISIT:
        return "visit", row.subject_id
    if row.kind is DraftKind.DECISION:
        return "new_decision", row.subject_id
    if row.kind is DraftKind.WORDING:
        return "wording", PaperKind(row.step)
    screen = "data_update" if row.kind is DraftKind.UPDATE else "intake"
    return screen, Errand(row.kind, draft_id=row.id)


def _file(topic: Topic, row: FileRow) -> Line:
    state = row.request_state if row.request_open else row.state
    day = row.due_on or row.began_on or row.opened_on
    return Line(topic, row.holder, row.number, state, day, row.days_left, "file", row.id)
