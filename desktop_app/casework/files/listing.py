"""The list of files: pages of it, the counts of its filters, and all of it for a spreadsheet."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row as RowOf
from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.files.query import (
    PAGE,
    FileOrder,
    FileQuery,
    Place,
    from_place,
    narrowed,
    ordering,
    sorted_by,
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
    """How long a list is, and where each of its pages begins."""

    total: int
    places: tuple[Place, ...]


@performs(Act.FIND_FILES)
def find_files(desk: Desk, query: FileQuery, limit: int = PAGE, start: Place | None = None) -> tuple[FileRow, ...]:
    """Return the files that the actor may see and the query wants, from a place of the list on."""
    return tuple(_row(desk, found) for found in desk.session.execute(_page(desk, query, limit, start)))


@performs(Act.FIND_FILES)
def survey_files(desk: Desk, query: FileQuery) -> Survey:
    """Tell how long a list is and where its pages begin, so that any of them is read without those before it."""
    value, order = sorted_by(query), ordering(query)
    number = func.row_number().over(order_by=order).label("number")
    told = literal("") if value is None else value
    rows = select(told.label("value"), LISTING.c.file_id, number).where(*narrowed(desk, query)).subquery()
    begins = select(rows.c.value, rows.c.file_id).where(rows.c.number % PAGE == 1).order_by(rows.c.number)
    places = tuple(Place(*found) for found in desk.session.execute(begins))
    return Survey(_count(desk, query), places)


@performs(Act.FIND_FILES)
def count_files(desk: Desk, queries: tuple[FileQuery, ...]) -> tuple[int, ...]:
    """Count what each query would list, for the filters' chips."""
    return tuple(_count(desk, query) for query in queries)


def every_file(desk: Desk, query: FileQuery) -> tuple[FileRow, ...]:
    """Return everything that the query wants, however long, within another act."""
    return tuple(_row(desk, found) for found in desk.session.execute(_page(desk, query, None, None)))


def _count(desk: Desk, query: FileQuery) -> int:
    return (
        desk.session.scalar(select(func.count()).select_from(LISTING).where(*narrowed(desk, query, counted=True))) or 0
    )


def _page(desk: Desk, query: FileQuery, limit: int | None, start: Place | None) -> Select[Any]:
    """Ask for a page of the listing, and for what lists show of each of its files."""
    wanted, value = narrowed(desk, query), sorted_by(query)
    if start is not None:
        wanted.append(from_place(query, start))
    told = (literal("") if value is None else value).label("value")
    page = select(LISTING.c.file_id, told).where(*wanted).order_by(*ordering(query)).limit(limit).subquery()
    row = LISTING.c
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
    key = page.c.file_id
    first = [key.desc() if query.sorting is FileOrder.NEWEST else key] if value is None else [page.c.value, key]
    return shown.order_by(*first)


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
