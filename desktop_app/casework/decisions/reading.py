"""One decision as a screen shows it: what, why, on what evidence, who agreed, what came of it."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.decisions.finding import (
    closure_of,
    freeze_of,
    reach,
    request_of,
    running_freeze,
)
from desktop_app.casework.decisions.lists import DecisionRow, decision_row
from desktop_app.casework.decisions.rules import deciding_roles
from desktop_app.casework.decisions.shown import (
    ApprovalShown,
    EvidenceShown,
    PaperShown,
    ReferralShown,
    TransferShown,
    approvals_shown,
    evidence_shown,
    papers_shown,
    referral_shown,
    transfer_shown,
)
from desktop_app.casework.desk import Desk
from desktop_app.casework.freezes import FreezeRow, freeze_row
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Decision
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, Role


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
        row=decision_row(desk, decision, file.number, holder.full_name, proposed_by),
        request_number=request.number if request else "",
        ground=_ground(desk, decision, file),
        proposed_by_me=decision.proposed_by == desk.actor.id,
        deciding=tuple(role for role in Role if role in deciding),
        evidence=evidence_shown(desk, decision),
        approvals=approvals_shown(desk, decision),
        rejected_reason=decision.rejected_reason,
        told_by=_name(desk, decision.told_by),
        told_note=decision.told_note,
        freeze=_freeze(desk, decision, file),
        freeze_runs=_runs(desk, decision, file),
        transfer=transfer_shown(desk, decision),
        referral=referral_shown(desk, decision),
        closure_id=closure.id if closure else None,
        handed_over=closure is not None and closure.handed_on is not None,
        papers=papers_shown(desk, decision),
        supersedes=_number(desk, decision.supersedes_id),
        superseded_by=_superseded_by(desk, decision),
        today=desk.today,
    )


def _name(desk: Desk, staff_id: uuid.UUID | None) -> str:
    return desk.get(Staff, staff_id).full_name if staff_id else ""


def _ground(desk: Desk, decision: Decision, file: CaseFile) -> GroundShown:
    # Why an answer to a request was proposed quotes what the researcher recommended.
    kept = decision.request_id is not None and desk.study_kept_by(file) is not None
    return GroundShown(
        clause=decision.clause,
        statement=decision.clause_statement,
        advice=decision.advice,
        explanation="" if kept else decision.explanation,
        reasons=decision.reasons,
        event_on=decision.event_on,
    )


def _freeze(desk: Desk, decision: Decision, file: CaseFile) -> FreezeRow | None:
    freeze = freeze_of(desk.session, decision.id)
    if freeze is None:
        return None
    return freeze_row(desk, freeze, decision.situation, file.number, desk.get(Person, file.holder_id).full_name)


def _runs(desk: Desk, decision: Decision, file: CaseFile) -> bool:
    running = running_freeze(desk.session, file)
    return running is not None and running.decision_id == decision.id


def _number(desk: Desk, decision_id: uuid.UUID | None) -> str:
    return desk.get(Decision, decision_id).number if decision_id else ""


def _superseded_by(desk: Desk, decision: Decision) -> str:
    rows = select(Decision.number).where(
        Decision.supersedes_id == decision.id, Decision.state != DecisionState.REJECTED
    )
    return desk.session.scalars(rows).first() or ""
