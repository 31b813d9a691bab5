"""One decision as a screen shows it: what, why, on what evidence, who agreed, what came of it."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from desktop_app.casework.decisions.finding import (
    approvals_of,
    closure_of,
    evidence_of,
    freeze_of,
    reach,
    request_of,
    running_freeze,
    staff_names,
)
from desktop_app.casework.decisions.lists import DecisionRow, decision_row
from desktop_app.casework.decisions.rules import deciding_roles
from desktop_app.casework.desk import Desk
from desktop_app.casework.freezes import FreezeRow, freeze_row
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Decision, Transfer
from desktop_app.models.papers import Paper
from desktop_app.models.people import Guardian, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    DecisionState,
    Evidence,
    PaperKind,
    PaperState,
    Relation,
    Role,
)


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


@dataclass(frozen=True, slots=True)
class GroundShown:
    """What a decision stands on, as it was shown on its day."""

    clause: str
    statement: str
    advice: bool
    explanation: str
    reasons: str
    event_on: date | None


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """A whole decision, frozen."""

    row: DecisionRow
    request_number: str
    ground: GroundShown
    proposed_by_me: bool
    deciding: tuple[Role, ...]
    evidence: tuple[EvidenceShown, ...]
    approvals: tuple[ApprovalShown, ...]
    rejected_reason: str
    told_by: str
    told_note: str
    freeze: FreezeRow | None
    freeze_runs: bool
    """Whether the file stands frozen by this decision now."""
    transfer: TransferShown | None
    referral: ReferralShown | None
    closure_id: uuid.UUID | None
    handed_over: bool
    papers: tuple[PaperShown, ...]
    supersedes: str
    superseded_by: str
    today: date


@performs(Act.OPEN_FILE)
def decision_page(desk: Desk, decision_id: uuid.UUID) -> DecisionPage:
    """Show one decision whole."""
    decision, file = reach(desk, decision_id)
    request, deciding = request_of(desk, decision), deciding_roles(desk, decision)
    closure, holder = closure_of(desk.session, decision.id), desk.get(Person, file.holder_id)
    proposed_by = _name(desk, decision.proposed_by)
    return DecisionPage(
        row=decision_row(desk, decision, file, holder.full_name, proposed_by),
        request_number=request.number if request else "",
        ground=_ground(decision),
        proposed_by_me=decision.proposed_by == desk.actor.id,
        deciding=tuple(role for role in Role if role in deciding),
        evidence=_evidence(desk, decision),
        approvals=_approvals(desk, decision),
        rejected_reason=decision.rejected_reason,
        told_by=_name(desk, decision.told_by),
        told_note=decision.told_note,
        freeze=_freeze(desk, decision, file),
        freeze_runs=_runs(desk, decision, file),
        transfer=_transfer(desk, decision),
        referral=_referral(desk, decision),
        closure_id=closure.id if closure else None,
        handed_over=closure is not None and closure.handed_on is not None,
        papers=_papers(desk, decision),
        supersedes=_number(desk, decision.supersedes_id),
        superseded_by=_superseded_by(desk, decision),
        today=desk.today,
    )


def _name(desk: Desk, staff_id: uuid.UUID | None) -> str:
    return desk.get(Staff, staff_id).full_name if staff_id else ""


def _ground(decision: Decision) -> GroundShown:
    return GroundShown(
        clause=decision.clause,
        statement=decision.clause_statement,
        advice=decision.advice,
        explanation=decision.explanation,
        reasons=decision.reasons,
        event_on=decision.event_on,
    )


def _evidence(desk: Desk, decision: Decision) -> tuple[EvidenceShown, ...]:
    rows = evidence_of(desk.session, decision.id)
    return tuple(EvidenceShown(row.kind, row.note, row.attachment_id) for row in rows)


def _approvals(desk: Desk, decision: Decision) -> tuple[ApprovalShown, ...]:
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


def _freeze(desk: Desk, decision: Decision, file: CaseFile) -> FreezeRow | None:
    freeze = freeze_of(desk.session, decision.id)
    return freeze_row(desk, freeze, decision, file, desk.get(Person, file.holder_id)) if freeze else None


def _runs(desk: Desk, decision: Decision, file: CaseFile) -> bool:
    running = running_freeze(desk.session, file)
    return running is not None and running.decision_id == decision.id


def _transfer(desk: Desk, decision: Decision) -> TransferShown | None:
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


def _referral(desk: Desk, decision: Decision) -> ReferralShown | None:
    rows = select(AuthorityReferral).where(AuthorityReferral.decision_id == decision.id)
    referral = desk.session.scalars(rows).one_or_none()
    return ReferralShown(referral.authority, referral.facts, referral.referred_on) if referral else None


def _papers(desk: Desk, decision: Decision) -> tuple[PaperShown, ...]:
    closure = closure_of(desk.session, decision.id)
    subjects = [decision.id, *([closure.id] if closure else [])]
    rows = select(Paper).where(Paper.subject_id.in_(subjects)).order_by(Paper.composed_at)
    return tuple(
        PaperShown(paper.id, paper.kind, paper.title, paper.serial, paper.state) for paper in desk.session.scalars(rows)
    )


def _number(desk: Desk, decision_id: uuid.UUID | None) -> str:
    return desk.get(Decision, decision_id).number if decision_id else ""


def _superseded_by(desk: Desk, decision: Decision) -> str:
    rows = select(Decision.number).where(
        Decision.supersedes_id == decision.id, Decision.state != DecisionState.REJECTED
    )
    return desk.session.scalars(rows).first() or ""
