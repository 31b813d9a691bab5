"""The list of files: found by a word, narrowed by state, category and researcher, the late ones first when asked."""

import uuid
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision
from desktop_app.models.papers import Paper
from desktop_app.models.people import Dwelling, Guardian, HouseholdMember, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import Act, sees_assigned_alone
from desktop_app.policy.terms import Category, FileState, RequestState
from desktop_app.storage.search import search

PAGE = 200
"""Rows fetched at once; a list grows by pages."""


class FileOrder(StrEnum):
    """How a list of files is sorted."""

    NEWEST = "newest"
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
    late_only: bool = False
    order: FileOrder = FileOrder.NEWEST


@dataclass(frozen=True)
class FileRow:
    """One file as lists show it."""

    id: uuid.UUID
    number: str
    holder: str
    identity_number: str
    mobile: str
    category: Category
    state: FileState
    opened_on: date
    city: str
    district: str
    researcher: str
    request_number: str
    request_state: RequestState | None
    due_on: date | None
    days_left: int | None
    """Days until the latest end of the reply window; negative when late; none where no clock runs."""


@performs(Act.FIND_FILES)
def find_files(desk: Desk, query: FileQuery, offset: int = 0, limit: int = PAGE) -> tuple[FileRow, ...]:
    """Return a page of the files that the actor may see and the query wants."""
    wanted = _ordered(_narrowed(desk, _rows(), query), query.order).offset(offset).limit(limit)
    return tuple(_row(desk, *found) for found in desk.session.execute(wanted))


@performs(Act.FIND_FILES)
def count_files(desk: Desk, queries: tuple[FileQuery, ...]) -> tuple[int, ...]:
    """Count what each query would list, for the filters' chips."""
    return tuple(
        desk.session.scalar(select(func.count()).select_from(_narrowed(desk, _rows(), query).subquery())) or 0
        for query in queries
    )


@performs(Act.EXPORT_LIST, sensitive=True)
def list_to_export(desk: Desk, query: FileQuery) -> tuple[FileRow, ...]:
    """Return everything that the query wants, to be written to a spreadsheet; the export is journalled."""
    wanted = _ordered(_narrowed(desk, _rows(), query), query.order)
    return tuple(_row(desk, *found) for found in desk.session.execute(wanted))


def _rows() -> Select[CaseFile, Person, Request, Dwelling, Staff]:
    newest = aliased(Request)
    latest = select(func.max(newest.id)).where(newest.file_id == CaseFile.id).correlate(CaseFile).scalar_subquery()
    return (
        select(CaseFile, Person, Request, Dwelling, Staff)
        .join(Person, Person.id == CaseFile.holder_id)
        .outerjoin(Request, Request.id == latest)
        .outerjoin(Dwelling, and_(Dwelling.file_id == CaseFile.id, Dwelling.ended_on.is_(None)))
        .outerjoin(Staff, Staff.id == CaseFile.researcher_id)
    )


def _narrowed(
    desk: Desk, rows: Select[CaseFile, Person, Request, Dwelling, Staff], query: FileQuery
) -> Select[CaseFile, Person, Request, Dwelling, Staff]:
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
    if query.researcher_id is not None:
        rows = rows.where(CaseFile.researcher_id == query.researcher_id)
    if query.late_only:
        rows = rows.where(Request.promised_latest < desk.today, Request.state.in_(OPEN_REQUEST_STATES))
    return rows


def _ordered(
    rows: Select[CaseFile, Person, Request, Dwelling, Staff], order: FileOrder
) -> Select[CaseFile, Person, Request, Dwelling, Staff]:
    if order is FileOrder.NAME:
        return rows.order_by(Person.name_key, CaseFile.id)
    if order is FileOrder.DUE:
        return rows.order_by(Request.promised_latest.is_(None), Request.promised_latest, CaseFile.id)
    return rows.order_by(CaseFile.id.desc())


def files_named(desk: Desk, text: str, limit: int = PAGE) -> list[uuid.UUID]:
    """Return the files whose people, numbers or papers match what was typed."""
    hits: dict[str, list[uuid.UUID]] = {}
    for hit in search(desk.session, text, limit):
        hits.setdefault(hit.kind, []).append(hit.id)
    people = hits.get("person", [])
    found = select(CaseFile.id).where(
        or_(
            CaseFile.id.in_(hits.get("case_file", [])),
            CaseFile.holder_id.in_(people),
            CaseFile.id.in_(select(HouseholdMember.file_id).where(HouseholdMember.person_id.in_(people))),
            CaseFile.id.in_(select(Guardian.file_id).where(Guardian.id.in_(hits.get("guardian", [])))),
            CaseFile.id.in_(select(Request.file_id).where(Request.id.in_(hits.get("request", [])))),
            CaseFile.id.in_(select(Decision.file_id).where(Decision.id.in_(hits.get("decision", [])))),
            CaseFile.id.in_(select(Paper.file_id).where(Paper.id.in_(hits.get("paper", [])))),
        )
    )
    return list(desk.session.scalars(found))


def _row(
    desk: Desk, file: CaseFile, holder: Person, request: Request | None, dwelling: Dwelling | None, staff: Staff | None
) -> FileRow:
    due = request.promised_latest if request and request.state in OPEN_REQUEST_STATES else None
    return FileRow(
        id=file.id,
        number=file.number,
        holder=holder.full_name,
        identity_number=holder.identity_number,
        mobile=holder.mobile,
        category=file.category,
        state=file.state,
        opened_on=file.opened_on,
        city=dwelling.city if dwelling else "",
        district=dwelling.district if dwelling else "",
        researcher=staff.full_name if staff else "",
        request_number=request.number if request else "",
        request_state=request.state if request else None,
        due_on=due,
        days_left=(due - desk.today).days if due else None,
    )
