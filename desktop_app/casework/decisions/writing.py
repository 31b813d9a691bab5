"""Writing a decision down: its number, the policy version that judges it, its evidence and what hangs on it."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desktop_app.casework.attachments import attach
from desktop_app.casework.decisions.drafts import EvidenceGiven, GuardianGiven, NewHolder, ReferralGiven, evidence_field
from desktop_app.casework.desk import Desk
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Decision, DecisionEvidence, Transfer
from desktop_app.models.people import Guardian
from desktop_app.policy.terms import ContactMeans, Outcome, Relation, Situation
from desktop_app.policy.text import clean


@dataclass(frozen=True, slots=True)
class Ground:
    """What a decision stands on in the policy: the clause, or advice, and why the program proposed it."""

    clause: str = ""
    statement: str = ""
    advice: bool = False
    explanation: str = ""


def write_decision(
    desk: Desk,
    file: CaseFile,
    outcome: Outcome,
    reasons: str,
    *,
    ground: Ground | None = None,
    situation: Situation | None = None,
    request_id: uuid.UUID | None = None,
    supersedes_id: uuid.UUID | None = None,
    event_on: date | None = None,
    tell_by: ContactMeans | None = None,
) -> Decision:
    """Add a proposed decision under the policy version of today."""
    ground = ground or Ground()
    desk.reason = reasons.strip()
    return add(
        desk,
        Decision(
            file_id=file.id,
            request_id=request_id,
            number=next_number(desk, Series.DECISION),
            outcome=outcome,
            situation=situation,
            policy_version_id=desk.policy().version_id,
            clause=ground.clause,
            clause_statement=ground.statement,
            advice=ground.advice,
            explanation=ground.explanation,
            reasons=reasons.strip(),
            proposed_by=desk.actor.id,
            proposed_on=desk.today,
            event_on=event_on,
            supersedes_id=supersedes_id,
            told_means=tell_by,
        ),
    )


def write_evidence(
    desk: Desk,
    decision: Decision,
    evidence: Iterable[EvidenceGiven],
    waiting: Mapping[str, uuid.UUID] = MappingProxyType({}),
) -> None:
    """Add what a decision rests on, with the scans given along and those that waited with the draft."""
    for given in evidence:
        attachment_id = attach(desk, given.scan) if given.scan else waiting.get(evidence_field(given.kind))
        resting = DecisionEvidence(
            decision_id=decision.id, kind=given.kind, note=given.note.strip(), attachment_id=attachment_id
        )
        add(desk, resting)


def write_transfer(desk: Desk, file: CaseFile, decision: Decision, holder: NewHolder, relation: Relation) -> None:
    """Add who is to take the file over, with the guardian; neither counts before the decision is in force."""
    guardian = _write_guardian(desk, file, holder.guardian) if holder.guardian else None
    add(
        desk,
        Transfer(
            decision_id=decision.id,
            from_person_id=file.holder_id,
            to_person_id=holder.person_id,
            relation=relation,
            guardian_id=guardian.id if guardian else None,
            choice_reason=holder.reason.strip(),
        ),
    )


def write_referral(desk: Desk, decision: Decision, referral: ReferralGiven) -> None:
    """Add to which authority the matter is referred."""
    add(
        desk,
        AuthorityReferral(
            decision_id=decision.id,
            authority=clean(referral.authority),
            facts=referral.facts.strip(),
            referred_on=desk.today,
        ),
    )


def _write_guardian(desk: Desk, file: CaseFile, given: GuardianGiven) -> Guardian:
    """Add a guardian whose time has not begun: it ends on the day it starts, until the transfer is in force."""
    return add(
        desk,
        Guardian(
            file_id=file.id,
            full_name=clean(given.full_name),
            identity_number=given.identity_number,
            mobile=given.mobile,
            relation=given.relation or Relation.OTHER,
            deed_number=clean(given.deed_number),
            since=desk.today,
            until=desk.today,
        ),
    )
