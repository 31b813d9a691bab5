"""What a list of files is asked for, and how the store is asked: by a word, states, category, researcher, due day."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Exists, Select, and_, case, exists, func, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import Desk
from desktop_app.casework.finding import MOST_NAMED, find
from desktop_app.models.cases import CaseFile, Pause, Request
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import sees_assigned_alone
from desktop_app.policy.terms import Category, FileState, RequestState
from desktop_app.policy.visit_terms import VisitState

PAGE = 200
"""Rows fetched at once; a list grows by pages."""

Rows = Select[CaseFile, Person, Request, Dwelling, Staff, bool, datetime | None]
"""A file, its holder, its newest request, its dwelling, its researcher, whether the reply pauses, the visit ahead."""


class FileOrder(StrEnum):
    """How a list of files is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    DUE = "due"


@dataclass(frozen=True)
class FileQuery:
    """What a list shows; empty fields do not narrow."""

    text: str = ""
    states: tuple[FileState, ...] = ()
    request_states: tuple[RequestState, ...] = ()
    category: Category | None = None
    researcher_id: uuid.UUID | None = None
    unassigned: bool = False
    visit_planned: bool = False
    late_only: bool = False
    due_by: date | None = None
    """Files whose answer is due on this day or before it."""
    order: FileOrder = FileOrder.NEWEST


def file_rows() -> Rows:
    """Ask for every file with what lists show of it."""
    newest = aliased(Request)
    latest = select(func.max(newest.id)).where(newest.file_id == CaseFile.id).correlate(CaseFile).scalar_subquery()
    visit = select(func.min(Visit.planned_for)).where(*_ahead()).correlate(CaseFile).scalar_subquery()
    return (
        select(CaseFile, Person, Request, Dwelling, Staff, _paused(), visit)
        .join(Person, Person.id == CaseFile.holder_id)
        .outerjoin(Request, Request.id == latest)
        .outerjoin(Dwelling, and_(Dwelling.file_id == CaseFile.id, Dwelling.ended_on.is_(None)))
        .outerjoin(Staff, Staff.id == CaseFile.researcher_id)
    )


def narrowed(desk: Desk, rows: Rows, query: FileQuery) -> Rows:
    """Keep the files that the actor sees and the query wants."""
    if sees_assigned_alone(desk.act, desk.actor.roles):
        rows = rows.where(CaseFile.researcher_id == desk.actor.id)
    if query.text.strip():
        rows = rows.where(CaseFile.id.in_(files_named(desk, query.text)))
    if query.states:
        rows = rows.where(CaseFile.state.in_(query.states))
    if query.request_states:
        rows = rows.where(Request.state.in_(query.request_states))
    if query.category is not None:
        rows = rows.where(CaseFile.category == query.category)
    return _by_work(desk, rows, query)


def _by_work(desk: Desk, rows: Rows, query: FileQuery) -> Rows:
    if query.researcher_id is not None:
        rows = rows.where(CaseFile.researcher_id == query.researcher_id)
    if query.unassigned:
        rows = rows.where(CaseFile.researcher_id.is_(None))
    if query.visit_planned:
        rows = rows.where(exists().where(*_ahead()).correlate(CaseFile))
    running = (Request.state.in_(OPEN_REQUEST_STATES), ~_paused())
    if query.late_only:
        rows = rows.where(Request.promised_latest < desk.today, *running)
    if query.due_by is not None:
        rows = rows.where(Request.promised_latest <= query.due_by, *running)
    return rows


def ordered(rows: Rows, order: FileOrder) -> Rows:
    """Sort a list; the soonest due first puts files without a clock last."""
    if order is FileOrder.NAME:
        return rows.order_by(Person.name_key, CaseFile.id)
    if order is FileOrder.DUE:
        due = case((and_(Request.state.in_(OPEN_REQUEST_STATES), ~_paused()), Request.promised_latest))
        return rows.order_by(due.is_(None), due, CaseFile.id)
    return rows.order_by(CaseFile.id if order is FileOrder.OLDEST else CaseFile.id.desc())


def files_named(desk: Desk, text: str, limit: int = MOST_NAMED) -> list[uuid.UUID]:
    """Return the files of the actor whose people, numbers or addresses match what was typed, the closest first."""
    return [found.file_id for found in find(desk, text, limit)]


def _ahead() -> tuple[ColumnElement[bool], ...]:
    return Visit.file_id == CaseFile.id, Visit.state.in_((VisitState.PLANNED, VisitState.UNDER_WAY))


def _paused() -> Exists:
    return exists().where(Pause.request_id == Request.id, Pause.ended_on.is_(None)).correlate(Request)
