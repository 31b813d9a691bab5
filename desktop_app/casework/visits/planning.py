"""Planning field visits: when, by whom, moved or missed, and the list of what lies ahead."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, SQLColumnExpression, func, or_, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import MOST_LISTED, SAUDI_TIME, Desk
from desktop_app.casework.intake.requests import open_request_of
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import clean
from desktop_app.policy.visit_terms import VisitState
from desktop_app.storage.listing import LISTING

AHEAD = (VisitState.PLANNED, VisitState.UNDER_WAY)
_PAST = tuple(state for state in VisitState if state not in AHEAD)


@dataclass(frozen=True)
class VisitRow:
    """A visit as lists show it."""

    id: uuid.UUID
    file_id: uuid.UUID
    file_number: str
    holder: str
    city: str
    district: str
    directions: str
    mobile: str
    researcher_id: uuid.UUID
    researcher: str
    planned_for: datetime
    state: VisitState
    visited_on: date | None


@performs(Act.PLAN_VISIT)
def plan_visit(desk: Desk, file_id: uuid.UUID, when: datetime) -> uuid.UUID:
    """Plan a visit by the file's researcher; refused in the past and where nobody is assigned."""
    file = desk.file(file_id)
    faults = _time_faults(desk, when)
    if file.researcher_id is None:
        faults.append(Fault(FaultCode.RESEARCHER_MISSING, "researcher"))
    if _open_visit(desk, file_id) is not None:
        faults.append(Fault(FaultCode.VISIT_ALREADY_PLANNED))
    refuse_if(faults)
    request = open_request_of(desk, file_id)
    visit = Visit(
        file_id=file_id,
        request_id=request.id if request else None,
        researcher_id=file.researcher_id or desk.actor.id,
        planned_for=when,
    )
    return add(desk, visit).id


@performs(Act.PLAN_VISIT)
def move_visit(desk: Desk, visit_id: uuid.UUID, when: datetime, reason: str) -> None:
    """Move a planned visit to another time, and say why."""
    visit = _planned(desk, visit_id)
    faults = _time_faults(desk, when)
    if not clean(reason):
        faults.append(Fault(FaultCode.REQUIRED, "reason"))
    refuse_if(faults)
    visit.planned_for = when
    desk.concern(visit.file_id, clean(reason))


@performs(Act.PLAN_VISIT)
def miss_visit(desk: Desk, visit_id: uuid.UUID, reason: str) -> None:
    """Note that a visit did not take place, and why; another can then be planned."""
    visit = _planned(desk, visit_id)
    if not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    visit.state = VisitState.MISSED
    visit.missed_reason = clean(reason)


@performs(Act.FIND_FILES)
def list_visits(
    desk: Desk, *, ahead_only: bool = False, most: int = MOST_LISTED, after: VisitRow | None = None
) -> tuple[VisitRow, ...]:
    """List the visits that the actor may see: those ahead by time, then the latest others, newest first.

    With the last row that was shown, go on among the others after it.
    """
    if after is not None:
        return _past(desk, most, Visit.planned_for <= after.planned_for, _is_before(after))
    ahead = _listed(desk, AHEAD, (Visit.planned_for, Visit.id), most)
    return (*sorted(ahead, key=_by_time)[:most], *(() if ahead_only else _past(desk, most)))


def _is_before(row: VisitRow) -> ColumnElement[bool]:
    return or_(Visit.planned_for < row.planned_for, Visit.id < row.id)


def _past(desk: Desk, most: int, *wanted: ColumnElement[bool]) -> tuple[VisitRow, ...]:
    past = _listed(desk, _PAST, (Visit.planned_for.desc(), Visit.id.desc()), most, *wanted)
    return tuple(sorted(past, key=_by_time, reverse=True)[:most])


def _listed(
    desk: Desk,
    states: Sequence[VisitState],
    order: Sequence[SQLColumnExpression[Any]],
    most: int,
    *wanted: ColumnElement[bool],
) -> Iterator[VisitRow]:
    """Read each state by itself, for so the index gives the order and the rest is left alone."""
    rows = _rows().where(desk.reached(), *wanted).order_by(*order).limit(most)
    for state in states:
        yield from (_row(found) for found in desk.session.execute(rows.where(Visit.state == state)))


def count_visits_today(desk: Desk) -> int:
    """Count the visits of the day that the actor may see, within another act."""
    rows = select(func.count()).select_from(Visit).join(CaseFile, CaseFile.id == Visit.file_id).where(desk.reached())
    return desk.session.scalar(rows.where(Visit.state.in_(AHEAD), within(desk.today))) or 0


def visits_planned(desk: Desk, day: date, researcher_id: uuid.UUID) -> tuple[VisitRow, ...]:
    """List the visits that a researcher has ahead on a day, within another act, in the order of their hours."""
    rows = _rows().where(desk.reached(), Visit.state == VisitState.PLANNED, within(day))
    found = desk.session.execute(rows.where(Visit.researcher_id == researcher_id).order_by(Visit.planned_for, Visit.id))
    return tuple(_row(one) for one in found)


def within(day: date) -> ColumnElement[bool]:
    """Keep the visits of one day in Saudi Arabia."""
    begins = datetime.combine(day, time(), SAUDI_TIME)
    return Visit.planned_for.between(begins, begins + timedelta(days=1, microseconds=-1))


@performs(Act.OPEN_FILE)
def visits_of(desk: Desk, file_id: uuid.UUID) -> tuple[VisitRow, ...]:
    """List the visits of one file, newest first."""
    desk.file(file_id)
    rows = desk.session.execute(_rows().where(Visit.file_id == file_id))
    return tuple(sorted((_row(found) for found in rows), key=_by_time, reverse=True))


@dataclass(frozen=True)
class FileToVisit:
    """A file whose request waits for a visit that nobody has planned."""

    file_id: uuid.UUID
    number: str
    holder: str
    district: str
    researcher: str
    completed_on: date | None


@performs(Act.PLAN_VISIT)
def files_to_visit(desk: Desk, most: int = MOST_LISTED) -> tuple[FileToVisit, ...]:
    """List the files with a researcher, a complete request and no visit planned or reported for it, oldest first."""
    rows = (
        select(LISTING.c.file_id, CaseFile.number, Person.full_name, Request.completed_on)
        .add_columns(Staff.full_name.label("researcher"), Dwelling.district)
        .select_from(LISTING)
        .join(CaseFile, CaseFile.id == LISTING.c.file_id)
        .join(Request, Request.id == LISTING.c.request_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == CaseFile.researcher_id)
        .outerjoin(Dwelling, _lived_in())
        .where(LISTING.c.waits_since.is_not(None), desk.reached())
        .order_by(LISTING.c.waits_since, LISTING.c.file_id)
        .limit(most)
    )
    return tuple(
        FileToVisit(one.file_id, one.number, one.full_name, one.district or "", one.researcher, one.completed_on)
        for one in desk.session.execute(rows)
    )


def visit_row(desk: Desk, visit: Visit) -> VisitRow:
    """Return one visit as lists show it, within another act."""
    return _row(desk.session.execute(_rows().where(Visit.id == visit.id)).one())


def _rows() -> Select[Any]:
    """Ask for what lists show of a visit, and for no whole record: there are hundreds."""
    return (
        select(Visit.id, Visit.file_id, Visit.researcher_id, Visit.planned_for, Visit.state, Visit.visited_on)
        .add_columns(CaseFile.number, Person.full_name, Person.mobile, Staff.full_name.label("researcher"))
        .add_columns(Dwelling.city, Dwelling.district, Dwelling.directions)
        .select_from(Visit)
        .join(CaseFile, CaseFile.id == Visit.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == Visit.researcher_id)
        .outerjoin(Dwelling, _lived_in())
    )


def _lived_in() -> ColumnElement[bool]:
    """Join the dwelling in which the household of a file lives now."""
    home = aliased(Dwelling)
    newest = select(func.max(home.id)).where(home.file_id == CaseFile.id, home.ended_on.is_(None))
    return Dwelling.id == newest.correlate(CaseFile).scalar_subquery()


def _row(found: Row[Any]) -> VisitRow:
    return VisitRow(
        id=found.id,
        file_id=found.file_id,
        file_number=found.number,
        holder=found.full_name,
        city=found.city or "",
        district=found.district or "",
        directions=found.directions or "",
        mobile=found.mobile,
        researcher_id=found.researcher_id,
        researcher=found.researcher,
        planned_for=found.planned_for.astimezone(SAUDI_TIME),
        state=found.state,
        visited_on=found.visited_on,
    )


def _by_time(row: VisitRow) -> tuple[datetime, uuid.UUID]:
    return row.planned_for, row.id


def _time_faults(desk: Desk, when: datetime) -> list[Fault]:
    return [Fault(FaultCode.VISIT_IN_THE_PAST, "when")] if when < desk.now else []


def _open_visit(desk: Desk, file_id: uuid.UUID) -> Visit | None:
    rows = select(Visit).where(Visit.file_id == file_id, Visit.state == VisitState.PLANNED)
    return desk.session.scalars(rows).first()


def _planned(desk: Desk, visit_id: uuid.UUID) -> Visit:
    visit = desk.get(Visit, visit_id)
    desk.file(visit.file_id)
    if visit.state is not VisitState.PLANNED:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return visit
