"""The parts of a decision as a screen shows them: evidence, approvals, transfer, referral, papers."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from desktop_app.casework.decisions.finding import approvals_of, closure_of, evidence_of, staff_names
from desktop_app.casework.desk import Desk
from desktop_app.models.decisions import AuthorityReferral, Decision, Transfer
from desktop_app.models.papers import Paper
from desktop_app.models.people import Guardian, Person
from desktop_app.policy.terms import Evidence, PaperKind, PaperState, Relation, Role


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """One thing that a decision rests on."""

    kind: Evidence
    note: str
    attachment_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class ApprovalShown:
    """Who approved or refused, in which role; on paper elsewhere where there is a scan."""

    name: str
    role: Role
    approved: bool
    at: datetime
    note: str
    outside_scan_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class TransferShown:
    """From whom to whom a file passes, and who acts for a minor."""

    from_name: str
    to_name: str
    relation: Relation
    reason: str
    guardian: str
    deed_number: str


@dataclass(frozen=True, slots=True)
class ReferralShown:
    """To which authority a matter was referred."""

    authority: str
    facts: str
    referred_on: date


@dataclass(frozen=True, slots=True)
class PaperShown:
    """A paper that speaks of a decision."""

    id: uuid.UUID
    kind: PaperKind
    title: str
    serial: str
    state: PaperState


def evidence_shown(desk: Desk, decision: Decision) -> tuple[EvidenceShown, ...]:
    """List what a decision rests on."""
    rows = evidence_of(desk.session, decision.id)
    return tuple(EvidenceShown(row.kind, row.note, row.attachment_id) for row in rows)


def approvals_shown(desk: Desk, decision: Decision) -> tuple[ApprovalShown, ...]:
    """List who approved or refused a decision, in which role."""
    rows = approvals_of(desk.session, decision.id)
    names = staff_names(desk.session, {row.staff_id for row in rows})
    return tuple(
        ApprovalShown(
            name=names.get(row.staff_id, row.outside_name),
            role=row.role,
            approved=row.approved,
            at=row.at,
            note=row.note,
            outside_scan_id=row.outside_scan_id,
        )
        for row in rows
    )


def transfer_shown(desk: Desk, decision: Decision) -> TransferShown | None:
    """Return whom a file passes to by a decision, if it passes."""
    rows = select(Transfer).where(Transfer.decision_id == decision.id)
    transfer = desk.session.scalars(rows).one_or_none()
    if transfer is None:
        return None
    guardian = desk.get(Guardian, transfer.guardian_id) if transfer.guardian_id else None
    return TransferShown(
        from_name=desk.get(Person, transfer.from_person_id).full_name,
        to_name=desk.get(Person, transfer.to_person_id).full_name,
        relation=transfer.relation,
        reason=transfer.choice_reason,
        guardian=guardian.full_name if guardian else "",
        deed_number=guardian.deed_number if guardian else "",
    )


def referral_shown(desk: Desk, decision: Decision) -> ReferralShown | None:
    """Return to which authority a decision refers its matter, if to any."""
    rows = select(AuthorityReferral).where(AuthorityReferral.decision_id == decision.id)
    referral = desk.session.scalars(rows).one_or_none()
    return ReferralShown(referral.authority, referral.facts, referral.referred_on) if referral else None


def papers_shown(desk: Desk, decision: Decision) -> tuple[PaperShown, ...]:
    """List the papers of a decision, and of the closure that it brought."""
    closure = closure_of(desk.session, decision.id)
    subjects = [decision.id, *([closure.id] if closure else [])]
    rows = select(Paper).where(Paper.subject_id.in_(subjects)).order_by(Paper.composed_at)
    return tuple(
        PaperShown(paper.id, paper.kind, paper.title, paper.serial, paper.state) for paper in desk.session.scalars(rows)
    )
