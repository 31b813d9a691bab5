"""The verification sheet of a request: the nine means, required or not, done by whom, when, how proved."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.models.cases import Request
from desktop_app.models.documents import Document
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Verification
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import VerificationMeans
from desktop_app.policy.text import clean


@dataclass(frozen=True)
class MeansRow:
    """One means of verification of one request."""

    means: VerificationMeans
    requirement: Requirement
    done_on: date | None
    done_by: str
    document_id: uuid.UUID | None
    note: str

    @property
    def open(self) -> bool:
        """Say whether it is still to be done before a decision."""
        return self.requirement is Requirement.REQUIRED and self.done_on is None


@performs(Act.OPEN_FILE)
def verification_sheet(desk: Desk, request_id: uuid.UUID) -> tuple[MeansRow, ...]:
    """Return the sheet of a request, in the policy's order."""
    desk.study(desk.get(Request, request_id).file_id)
    rows = desk.session.scalars(_sheet(request_id)).all()
    order = list(VerificationMeans)
    return tuple(_row(desk, row) for row in sorted(rows, key=lambda row: order.index(row.means)))


@performs(Act.VERIFY_MEANS)
def verify_means(
    desk: Desk,
    request_id: uuid.UUID,
    means: VerificationMeans,
    *,
    note: str = "",
    document_id: uuid.UUID | None = None,
) -> None:
    """Mark one means as done today, with its document where there is one."""
    request = desk.get(Request, request_id)
    desk.file(request.file_id)
    if document_id is not None and desk.get(Document, document_id).file_id != request.file_id:
        raise desk.refuse(FaultCode.NOT_FOUND, "document")
    if document_id is None and not clean(note):
        raise desk.refuse(FaultCode.MEANS_WITHOUT_TRACE, "note")
    mark_means(desk, request_id, means, desk.today, note=note, document_id=document_id)


@performs(Act.VERIFY_MEANS)
def require_means(desk: Desk, request_id: uuid.UUID, means: VerificationMeans, requirement: Requirement) -> None:
    """Ask for a means that the policy leaves open, or leave it; what the policy requires stays required."""
    request = desk.get(Request, request_id)
    file = desk.file(request.file_id)
    policy = desk.policy_version(request.policy_version_id).policy
    if policy.means(means).for_category(file.category) is Requirement.REQUIRED:
        raise desk.refuse(FaultCode.MEANS_REQUIRED_BY_POLICY, "requirement")
    desk.session.scalars(_sheet(request_id).where(Verification.means == means)).one().requirement = requirement


def mark_means(
    desk: Desk,
    request_id: uuid.UUID,
    means: VerificationMeans,
    day: date,
    *,
    note: str = "",
    document_id: uuid.UUID | None = None,
) -> None:
    """Write down that a means was used, by the actor, within another act's transaction."""
    row = desk.session.scalars(_sheet(request_id).where(Verification.means == means)).one_or_none()
    if row is None:
        return
    row.done_on = day
    row.done_by = desk.actor.id
    row.document_id = document_id or row.document_id
    row.note = clean(note) or row.note


def open_means(desk: Desk, request_id: uuid.UUID) -> tuple[VerificationMeans, ...]:
    """Return the required means that are not done yet."""
    rows = desk.session.scalars(
        _sheet(request_id).where(Verification.requirement == Requirement.REQUIRED, Verification.done_on.is_(None))
    )
    return tuple(row.means for row in rows)


def _sheet(request_id: uuid.UUID) -> Select[Verification]:
    return select(Verification).where(Verification.request_id == request_id)


def _row(desk: Desk, row: Verification) -> MeansRow:
    by = desk.get(Staff, row.done_by).full_name if row.done_by else ""
    return MeansRow(row.means, row.requirement, row.done_on, by, row.document_id, row.note)
