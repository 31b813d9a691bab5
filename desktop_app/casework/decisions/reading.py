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
    staff_names,
)
from desktop_app.casework.decisions.rules import deciding_roles
from desktop_app.casework.desk import Desk
from desktop_app.casework.freezes import FreezeRow, freeze_row
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import AuthorityReferral, Decision, Transfer
from desktop_app.models.papers import Paper
from desktop_app.models.people import Guardian, Person
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    ContactMeans,
    DecisionState,
    Evidence,
    Outcome,
    PaperKind,
    PaperState,
    Relation,
    Role,
    Situation,
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
class DecisionPage:
    """A whole decision, frozen."""

    id: uuid.UUID
    number: str
    file_id: uuid.UUID
    file_number: str
    holder: str
    request_number: str
    outcome: Outcome
    situation: Situation | None
    state: DecisionState
    clause: str
    statement: str
    advice: bool
    explanation: str
    reasons: str
    proposed_by: str
    proposed_by_me: bool
    proposed_on: date
    event_on: date | None
    deciding: tuple[Role, ...]
    evidence: tuple[EvidenceShown, ...]
    approvals: tuple[ApprovalShown, ...]
    rejected_reason: str
    in_force_on: date | None
    last_complaint_day: date | None
    tell_by: ContactMeans | None
    told_on: date | None
    told_by: str
    told_note: str
    freeze: FreezeRow | None
    transfer: TransferShown | None
    referral: ReferralShown | None
    closure_id: uuid.UUID | None
    papers: tuple[PaperShown, ...]
    supersedes: str
    superseded_by: str


@performs(Act.OPEN_FILE)
def decision_page(desk: Desk, decision_id: uuid.UUID) -> DecisionPage:
    """Show one decision whole."""
    decision, file = reach(desk, decision_id)
    approvals = approvals_of(desk.session, decision.id)
    people = {decision.proposed_by, *(approval.staff_id for approval in approvals)}
    names = staff_names(desk.session, people | ({decision.told_by} if decision.told_by else set()))
    deciding = deciding_roles(desk, decision)
    closure = closure_of(desk.session, decision.id)
    return DecisionPage(
        id=decision.id,
        number=decision.number,
        file_id=file.id,
        file_number=file.number,
        holder=desk.get(Person, file.holder_id).full_name,
        request_number=desk.get(Request, decision.request_id).number if decision.request_id else "",
        outcome=decision.outcome,
        situation=decision.situation,
        state=decision.state,
        clause=decision.clause,
        statement=decision.clause_statement,
        advice=decision.advice,
        explanation=decision.explanation,
        reasons=decision.reasons,
        proposed_by=names.get(decision.proposed_by, ""),
        proposed_by_me=decision.proposed_by == desk.actor.id,
        proposed_on=decision.proposed_on,
        event_on=decision.event_on,
        deciding=tuple(role for role in Role if role in deciding),
        evidence=tuple(
            EvidenceShown(row.kind, row.note, row.attachment_id) for row in evidence_of(desk.session, decision.id)
        ),
        approvals=tuple(
            ApprovalShown(
                name=names.get(row.staff_id, row.outside_name),
                role=row.role,
                approved=row.approved,
                at=row.at,
                note=row.note,
                outside_scan_id=row.outside_scan_id,
            )
            for row in approvals
        ),
        rejected_reason=decision.rejected_reason,
        in_force_on=decision.in_force_on,
        last_complaint_day=decision.last_complaint_day,
        tell_by=decision.told_means,
        told_on=decision.told_on,
        told_by=names.get(decision.told_by, "") if decision.told_by else "",
        told_note=decision.told_note,
        freeze=_freeze(desk, decision, file),
        transfer=_transfer(desk, decision),
        referral=_referral(desk, decision),
        closure_id=closure.id if closure else None,
        papers=_papers(desk, decision),
        supersedes=_number(desk, decision.supersedes_id),
        superseded_by=_superseded_by(desk, decision),
    )


def _freeze(desk: Desk, decision: Decision, file: CaseFile) -> FreezeRow | None:
    freeze = freeze_of(desk.session, decision.id)
    return freeze_row(desk, freeze, decision, file, desk.get(Person, file.holder_id)) if freeze else None


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
