"""The researcher of a file: given, and changed with reasons (services policy, rights of beneficiaries)."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import ResearcherAssignment
from desktop_app.models.staff import Staff, StaffRole
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.policy.text import clean
from desktop_app.policy.visit_terms import VisitState


@dataclass(frozen=True)
class Researcher:
    """A person who may be given a file."""

    id: uuid.UUID
    full_name: str
    mobile: str


@dataclass(frozen=True)
class AssignmentRow:
    """Who had a file from when, and why."""

    researcher: str
    since: date
    reason: str
    asked_by_beneficiary: bool


@performs(Act.ASSIGN_RESEARCHER)
def assign_researcher(
    desk: Desk, file_id: uuid.UUID, staff_id: uuid.UUID, reason: str = "", *, asked_by_beneficiary: bool = False
) -> None:
    """Give a file to a researcher; a change asks for its reason."""
    file = desk.file(file_id)
    if staff_id not in {person.id for person in _researchers(desk)}:
        raise desk.refuse(FaultCode.NOT_A_RESEARCHER, "researcher")
    if file.researcher_id == staff_id:
        raise desk.refuse(FaultCode.ALREADY_THEIRS, "researcher")
    if file.researcher_id is not None and not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    file.researcher_id = staff_id
    _pass_visits_on(desk, file_id, staff_id)
    desk.concern(file_id, clean(reason))
    add(
        desk,
        ResearcherAssignment(
            file_id=file_id,
            staff_id=staff_id,
            since=desk.today,
            reason=clean(reason),
            asked_by_beneficiary=asked_by_beneficiary,
        ),
    )


@performs(Act.FIND_FILES)
def list_researchers(desk: Desk) -> tuple[Researcher, ...]:
    """List the researchers who work here today."""
    return tuple(Researcher(person.id, person.full_name, person.mobile) for person in _researchers(desk))


@performs(Act.OPEN_FILE)
def assignments_of(desk: Desk, file_id: uuid.UUID) -> tuple[AssignmentRow, ...]:
    """List who had a file, newest first."""
    desk.file(file_id)
    rows = (
        select(ResearcherAssignment, Staff)
        .join(Staff, Staff.id == ResearcherAssignment.staff_id)
        .where(ResearcherAssignment.file_id == file_id)
        .order_by(ResearcherAssignment.id.desc())
    )
    return tuple(
        AssignmentRow(staff.full_name, row.since, row.reason, row.asked_by_beneficiary)
        for row, staff in desk.session.execute(rows)
    )


def _pass_visits_on(desk: Desk, file_id: uuid.UUID, staff_id: uuid.UUID) -> None:
    """Give the visits that are still ahead to whoever has the file now."""
    ahead = select(Visit).where(Visit.file_id == file_id, Visit.state == VisitState.PLANNED)
    for visit in desk.session.scalars(ahead):
        visit.researcher_id = staff_id


def _researchers(desk: Desk) -> list[Staff]:
    rows = (
        select(Staff)
        .join(StaffRole, StaffRole.staff_id == Staff.id)
        .where(
            StaffRole.role == Role.RESEARCHER,
            StaffRole.since <= desk.today,
            or_(StaffRole.until.is_(None), StaffRole.until > desk.today),
            Staff.left_on.is_(None),
        )
        .order_by(Staff.full_name)
    )
    return list(desk.session.scalars(rows))
