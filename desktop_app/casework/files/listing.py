"""The list of files: pages of it, the counts of its filters, and all of it for a spreadsheet."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Integer, Select, Subquery, bindparam, func, literal, select
from sqlalchemy import Row as RowOf
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.files.query import (
    APART,
    PAGE,
    Asked,
    FileQuery,
    Place,
    asked,
    from_place,
    in_order,
    narrowed,
    ordering,
    sorted_by,
    told_of,
)
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, FileState, RequestState
from desktop_app.storage.listing import LISTING, NO_CLOCK

_HOME = aliased(Dwelling)
"""Made once: each alias makes every column of its table anew."""
_LIMIT, _SKIPPED = bindparam("limit", type_=Integer()), bindparam("skipped", type_=Integer())
_QUESTIONS_KEPT = 8
"""To put a question together takes longer than the engine takes to answer it; one list is gone through at a time."""


@dataclass(frozen=True, slots=True)
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
    began_on: date | None
    """The day from which the reply of an open request is counted."""
    due_on: date | None
    days_left: int | None
    """Days until the latest end of the reply window; negative when late; none where no clock runs."""
    paused: bool
    """The clock of the open request stands still: the office waits for the applicant."""
    visit_on: date | None
    """The day of the visit ahead."""
    place: Place
    """Where it stands in the list that it was read for."""

    @property
    def request_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.request_state in OPEN_REQUEST_STATES

    @property
    def time_gone(self) -> float | None:
        """How much of the time for the answer has gone, from 0 to 1; none where no clock runs."""
        if self.began_on is None or self.due_on is None or self.days_left is None:
            return None
        whole = max(1, (self.due_on - self.began_on).days)
        return min(1.0, max(0.0, 1 - self.days_left / whole))


@dataclass(frozen=True, slots=True)
class Survey:
    """How long a list is, and where every so many of its rows begin."""

    total: int
    places: tuple[Place, ...]


@performs(Act.FIND_FILES)
def find_files(
    desk: Desk, query: FileQuery, limit: int = PAGE, start: Place | None = None, skipped: int = 0
) -> tuple[FileRow, ...]:
    """Return the files that the actor may see and the query wants, from so many after a place of the list on."""
    return _read(desk, query, limit, start, skipped)


@performs(Act.FIND_FILES, sweeping=True)
def survey_files(desk: Desk, query: FileQuery) -> Survey:
    """Tell how long a list is and where places of it are, so that any row is read without those before it."""
    wanted, typed = asked(desk, query)
    value, order = sorted_by(wanted.query), ordering(wanted.query)
    number = func.row_number().over(order_by=order).label("number")
    told = literal("") if value is None else value
    rows = select(told.label("value"), LISTING.c.file_id, number).where(*narrowed(wanted)).subquery()
    begins = select(rows.c.value, rows.c.file_id).where(rows.c.number % APART == 1).order_by(rows.c.number)
    places = tuple(Place(*found) for found in desk.session.execute(begins, typed))
    return Survey(_count(desk, wanted, typed), places)


@performs(Act.FIND_FILES, sweeping=True)
def count_files(desk: Desk, queries: tuple[FileQuery, ...]) -> tuple[int, ...]:
    """Count what each query would list, for the filters' chips."""
    return tuple(_count(desk, *asked(desk, query, ordered=False)) for query in queries)


def _count(desk: Desk, wanted: Asked, typed: Mapping[str, Any]) -> int:
    counted = select(func.count()).select_from(LISTING).where(*narrowed(wanted, counted=True))
    return desk.session.scalar(counted, typed) or 0


def _read(
    desk: Desk, query: FileQuery, limit: int, start: Place | None = None, skipped: int = 0
) -> tuple[FileRow, ...]:
    question, typed = asked(desk, query)
    told = {_LIMIT.key: limit, _SKIPPED.key: skipped, **(told_of(start) if start else {})}
    found: Sequence[RowOf[Any]] = ()
    if (closest := question.closest(limit)) is not None:
        found = desk.session.execute(_page(closest, started=start is not None), told).all()
    if len(found) != limit:  # the closest do not fill it, so the whole is asked, which takes longer
        found = desk.session.execute(_page(question, started=start is not None), {**told, **typed}).all()
    return tuple(_row(desk, one) for one in found)


@lru_cache(_QUESTIONS_KEPT)
def _page(question: Asked, *, started: bool) -> Select[Any]:
    """Ask for a page of the listing, and for what lists show of each of its files."""
    query = question.query
    wanted, value = narrowed(question), sorted_by(query)
    if started:
        wanted.append(from_place(query))
    told = (literal("") if value is None else value).label("value")
    page = select(LISTING.c.file_id, told).where(*wanted).order_by(*ordering(query)).limit(_LIMIT).offset(_SKIPPED)
    return _shown(query, page.subquery())


def _shown(query: FileQuery, page: Subquery) -> Select[Any]:
    row, value = LISTING.c, sorted_by(query)
    dwelling = select(func.max(_HOME.id)).where(_HOME.file_id == page.c.file_id, _HOME.ended_on.is_(None))
    shown = (
        select(page, row.category, row.state, row.request_state, row.paused, row.due_on, row.visit_at)
        .add_columns(CaseFile.number, CaseFile.opened_on, Person.full_name, Person.identity_number, Person.mobile)
        .add_columns(Dwelling.city, Dwelling.district, Staff.full_name.label("researcher"))
        .add_columns(Request.number.label("request_number"), Request.submitted_on, Request.completed_on)
        .join_from(page, LISTING, row.file_id == page.c.file_id)
        .join(CaseFile, CaseFile.id == page.c.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .outerjoin(Request, Request.id == row.request_id)
        .outerjoin(Dwelling, Dwelling.id == dwelling.correlate(page).scalar_subquery())
        .outerjoin(Staff, Staff.id == row.researcher_id)
    )
    return shown.order_by(*in_order(query, None if value is None else page.c.value, page.c.file_id))


def _row(desk: Desk, found: RowOf[Any]) -> FileRow:
    open_ = found.request_state in OPEN_REQUEST_STATES
    due = None if found.due_on == NO_CLOCK else found.due_on
    return FileRow(
        id=found.file_id,
        number=found.number,
        holder=found.full_name,
        identity_number=found.identity_number,
        mobile=found.mobile,
        category=found.category,
        state=found.state,
        opened_on=found.opened_on,
        city=found.city or "",
        district=found.district or "",
        researcher=found.researcher or "",
        request_number=found.request_number or "",
        request_state=found.request_state,
        began_on=(found.completed_on or found.submitted_on) if open_ else None,
        due_on=due,
        days_left=(due - desk.today).days if due else None,
        paused=found.paused,
        visit_on=found.visit_at.astimezone(SAUDI_TIME).date() if found.visit_at else None,
        place=Place(found.value, found.file_id),
    )
