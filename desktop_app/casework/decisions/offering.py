"""What may be decided on a file as it stands: the answers to its request, and the situations of the control table."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from desktop_app.casework.decisions.facts import Given, facts_of
from desktop_app.casework.decisions.finding import request_of, running_freeze
from desktop_app.casework.desk import Desk
from desktop_app.casework.freezes import FreezeRow, freeze_row
from desktop_app.casework.life_events import living_members
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision, Freeze
from desktop_app.models.people import Person
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.journey import ANSWERS, file_after, request_after
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.situations import fitting
from desktop_app.policy.terms import Category, ContactMeans, FileState, Outcome, RequestState, Situation
from desktop_app.policy.visit_terms import Recommendation


@dataclass(frozen=True, slots=True)
class Course:
    """One course that may be taken: an answer to the request, or a situation with its outcome."""

    outcome: Outcome
    situation: Situation | None = None
    number: str = ""
    statement: str = ""
    is_advice: bool = False
    fits: bool = True
    """Whether the situation can be true of this file, as far as its data tell."""


@dataclass(frozen=True, slots=True)
class RequestToAnswer:
    """A request that waits for its answer."""

    id: uuid.UUID
    number: str
    state: RequestState
    submitted_on: date
    recommendation: Recommendation | None
    """What the researcher recommended; none where that is kept from the one who looks."""


@dataclass(frozen=True, slots=True)
class FileToDecide:
    """A file with everything that may be decided on it today."""

    file_id: uuid.UUID
    number: str
    holder: str
    category: Category
    state: FileState
    people: int
    request: RequestToAnswer | None
    courses: tuple[Course, ...]
    freeze: FreezeRow | None
    agreed_means: ContactMeans | None
    decides_here: bool
    """Whether the one who looks answers requests themselves, by the policy's word."""
    today: date


@performs(Act.PROPOSE_DECISION)
def file_to_decide(desk: Desk, file_id: uuid.UUID, superseding: uuid.UUID | None = None) -> FileToDecide:
    """Show a file with the courses that are open, or with those that can take the place of a wrong decision."""
    file = desk.file(file_id)
    wrong = _wrong(desk, file, superseding) if superseding else None
    request = _request_to_answer(desk, file) if wrong is None else request_of(desk, wrong)
    freeze = running_freeze(desk.session, file)
    holder = desk.get(Person, file.holder_id)
    return FileToDecide(
        file_id=file.id,
        number=file.number,
        holder=holder.full_name,
        category=file.category,
        state=file.state,
        people=1 + len(living_members(desk, file)),
        request=_shown(desk, file, request) if request else None,
        courses=tuple(_courses(desk, file, request) if wrong is None else _instead(desk, file, wrong)),
        freeze=_freeze(desk, freeze, file, holder) if freeze else None,
        agreed_means=_agreed_means(desk, file),
        decides_here=may_on(Act.DECIDE_REQUEST, desk.actor.roles, body=desk.policy().policy.reviewing_roles),
        today=desk.today,
    )


def _freeze(desk: Desk, freeze: Freeze, file: CaseFile, holder: Person) -> FreezeRow:
    situation = desk.get(Decision, freeze.decision_id).situation
    return freeze_row(desk, freeze, situation, file.number, holder.full_name)


def _wrong(desk: Desk, file: CaseFile, superseding: uuid.UUID) -> Decision:
    """Return the decision of this file that another is to take the place of."""
    wrong = desk.get(Decision, superseding)
    if wrong.file_id != file.id:
        raise desk.refuse(FaultCode.NOT_FOUND)
    return wrong


def _request_to_answer(desk: Desk, file: CaseFile) -> Request | None:
    rows = select(Request).where(Request.file_id == file.id).order_by(Request.id.desc())
    found = desk.session.scalars(rows)
    return next((row for row in found if any(request_after(row.state, answer) for answer in ANSWERS)), None)


def _answers(file: CaseFile, request: Request | None) -> list[Course]:
    if request is None:
        return []
    return [
        Course(answer) for answer in ANSWERS if request_after(request.state, answer) and file_after(file.state, answer)
    ]


def _courses(desk: Desk, file: CaseFile, request: Request | None) -> Iterator[Course]:
    """List the answers to the request, and the rows of the table that the file's state allows."""
    yield from _answers(file, request)
    freeze = running_freeze(desk.session, file)
    frozen_for = desk.get(Decision, freeze.decision_id).situation if freeze else None
    for course in sorted(_situations(desk, file), key=lambda one: not one.fits):
        if file_after(file.state, course.outcome):
            yield course
        elif frozen_for is not None and course.situation is frozen_for:
            yield replace(course, outcome=Outcome.EXCLUDE)


def _instead(desk: Desk, file: CaseFile, wrong: Decision) -> Iterator[Course]:
    """List what can take the place of a wrong decision: another answer, or another situation."""
    if wrong.request_id is not None:
        yield from (Course(answer) for answer in ANSWERS if answer is not wrong.outcome)
    else:
        yield from (one for one in _situations(desk, file) if one.situation is not wrong.situation)


def _situations(desk: Desk, file: CaseFile) -> list[Course]:
    """List the whole table, the rows marked that the file's data fit."""
    policy = desk.policy().policy
    fit = fitting(policy, facts_of(desk, file, living_members(desk, file), Given()))
    advice = not policy.clause(policy.control).citable
    return [
        Course(row.outcome, row.id, row.number, row.statement, is_advice=advice, fits=row.id in fit)
        for row in policy.control.items
    ]


def _agreed_means(desk: Desk, file: CaseFile) -> ContactMeans | None:
    """Return the means of contact agreed in the latest request."""
    rows = select(Request.contact_means).where(Request.file_id == file.id).order_by(Request.id.desc())
    return desk.session.scalars(rows).first()


def _shown(desk: Desk, file: CaseFile, request: Request) -> RequestToAnswer:
    recommended = None if desk.study_kept_by(file) else request.recommendation
    return RequestToAnswer(request.id, request.number, request.state, request.submitted_on, recommended)
