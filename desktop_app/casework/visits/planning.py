"""Planning field visits: when, by whom, moved or missed, and the list of what lies ahead."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.households import current_dwelling
from desktop_app.casework.intake.requests import open_request_of
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act, sees_assigned_alone
from desktop_app.policy.terms import RequestState
from desktop_app.policy.text import clean
from desktop_app.policy.visit_terms import VisitState


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
def list_visits(desk: Desk, *, ahead_only: bool = False) -> tuple[VisitRow, ...]:
    """List the visits that the actor may see: those ahead by time, then the reported ones, newest first."""
    wanted = _rows()
    if ahead_only:
        wanted = wanted.where(Visit.state.in_((VisitState.PLANNED, VisitState.UNDER_WAY)))
    if sees_assigned_alone(desk.act, desk.actor.roles):
        wanted = wanted.where(CaseFile.researcher_id == desk.actor.id)
    rows = [_row(desk, *found) for found in desk.session.execute(wanted)]
    ahead = [row for row in rows if row.state in {VisitState.PLANNED, VisitState.UNDER_WAY}]
    past = [row for row in rows if row not in ahead]
    return (*sorted(ahead, key=lambda row: row.planned_for), *sorted(past, key=_past_order, reverse=True))


@performs(Act.OPEN_FILE)
def visits_of(desk: Desk, file_id: uuid.UUID) -> tuple[VisitRow, ...]:
    """List the visits of one file, newest first."""
    desk.file(file_id)
    rows = desk.session.execute(_rows().where(Visit.file_id == file_id))
    return tuple(sorted((_row(desk, *found) for found in rows), key=lambda row: row.planned_for, reverse=True))


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
def files_to_visit(desk: Desk) -> tuple[FileToVisit, ...]:
    """List the files with a researcher, a complete request and no visit planned or reported for it, oldest first."""
    visited = select(Visit.request_id).where(Visit.state != VisitState.MISSED, Visit.request_id.is_not(None))
    rows = (
        select(CaseFile, Person, Request, Staff)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Request, Request.file_id == CaseFile.id)
        .join(Staff, Staff.id == CaseFile.researcher_id)
        .where(Request.state.in_((RequestState.COMPLETE, RequestState.STUDY)), Request.id.not_in(visited))
        .order_by(Request.completed_on, Request.id)
    )
    if sees_assigned_alone(desk.act, desk.actor.roles):
        rows = rows.where(CaseFile.researcher_id == desk.actor.id)
    return tuple(_to_visit(desk, *found) for found in desk.session.execute(rows))


def _to_visit(desk: Desk, file: CaseFile, holder: Person, request: Request, staff: Staff) -> FileToVisit:
    dwelling = current_dwelling(desk, file.id)
    district = dwelling.district if dwelling else ""
    return FileToVisit(file.id, file.number, holder.full_name, district, staff.full_name, request.completed_on)


def visit_row(desk: Desk, visit: Visit) -> VisitRow:
    """Return one visit as lists show it, within another act."""
    file = desk.get(CaseFile, visit.file_id)
    return _row(desk, visit, file, desk.get(Person, file.holder_id), desk.get(Staff, visit.researcher_id))


def _rows() -> Select[Visit, CaseFile, Person, Staff]:
    return (
        select(Visit, CaseFile, Person, Staff)
        .join(CaseFile, CaseFile.id == Visit.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == Visit.researcher_id)
    )


def _row(desk: Desk, visit: Visit, file: CaseFile, holder: Person, researcher: Staff) -> VisitRow:
    dwelling = current_dwelling(desk, file.id)
    return VisitRow(
        id=visit.id,
        file_id=file.id,
        file_number=file.number,
        holder=holder.full_name,
        city=dwelling.city if dwelling else "",
        district=dwelling.district if dwelling else "",
        directions=dwelling.directions if dwelling else "",
        mobile=holder.mobile,
        researcher_id=researcher.id,
        researcher=researcher.full_name,
        planned_for=visit.planned_for.astimezone(SAUDI_TIME),
        state=visit.state,
        visited_on=visit.visited_on,
    )


def _past_order(row: VisitRow) -> datetime:
    return row.planned_for


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
