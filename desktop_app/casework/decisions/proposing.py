"""Proposing a decision, and deciding a request by the body whose word the policy gives it to."""

import uuid
from dataclasses import replace

from desktop_app.casework.decisions.checking import faults_of
from desktop_app.casework.decisions.drafts import DecisionDraft, EvidenceGiven, evidence_field
from desktop_app.casework.decisions.facts import Given
from desktop_app.casework.decisions.finding import running_freeze
from desktop_app.casework.decisions.proposal import CourseProposal, course_proposal
from desktop_app.casework.decisions.writing import (
    Ground,
    write_decision,
    write_evidence,
    write_referral,
    write_transfer,
)
from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import draft_about, draft_scans, hand_over
from desktop_app.casework.life_events import living_members
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Approval, Decision
from desktop_app.models.drafts import Draft
from desktop_app.policy.dates import dual
from desktop_app.policy.faults import FaultCode, refuse_if
from desktop_app.policy.journey import ANSWERS
from desktop_app.policy.labels import label
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import DecisionState, DraftKind, Evidence, Outcome
from desktop_app.policy.text import clean


@performs(Act.PROPOSE_DECISION)
def propose_decision(desk: Desk, draft: DecisionDraft) -> uuid.UUID:
    """Propose a decision on a file; somebody else approves it, but for what needs no second person."""
    if draft.outcome is Outcome.REOPEN or draft.supersedes_id is not None:
        raise desk.refuse(FaultCode.NOT_PERMITTED, "course")
    decision, proposal = write_proposal(desk, desk.file(draft.file_id), draft)
    if not proposal.second_person:
        _approve_own(desk, decision, proposal)
    return decision.id


@performs(Act.DECIDE_REQUEST)
def decide_request(desk: Desk, draft: DecisionDraft) -> uuid.UUID:
    """Answer a request as its reviewing body: accepted, refused or on the waiting list; approved by the same word."""
    file = desk.file(draft.file_id)
    reviewing = desk.policy().policy.reviewing_roles
    if draft.supersedes_id is not None or not may_on(Act.DECIDE_REQUEST, desk.actor.roles, body=reviewing):
        raise desk.refuse(FaultCode.NOT_PERMITTED)
    if draft.outcome not in ANSWERS or draft.request_id is None:
        raise desk.refuse(FaultCode.REQUIRED, "course")
    decision, proposal = write_proposal(desk, file, replace(draft, situation=None))
    _approve_own(desk, decision, proposal)
    return decision.id


def write_proposal(desk: Desk, file: CaseFile, draft: DecisionDraft) -> tuple[Decision, CourseProposal]:
    """Check a decision against the policy in force and write it down as proposed, or refuse with everything missing."""
    waiting = _waiting_scans(desk, file, draft)
    evidence = _evidence_there(draft, waiting) or _notice_given(desk, file, draft)
    given = Given(
        evidence=frozenset(one.kind for one in evidence),
        new_holder=draft.new_holder.person_id if draft.new_holder else None,
        guardian_named=bool(draft.new_holder and draft.new_holder.guardian),
    )
    proposal = course_proposal(desk, file, draft.outcome, draft.situation, draft.request_id, given)
    refuse_if(faults_of(desk, file, draft, proposal))
    decision = write_decision(
        desk,
        file,
        proposal.outcome,
        draft.reasons,
        ground=Ground(
            "" if proposal.is_advice else proposal.clause, proposal.statement, proposal.is_advice, proposal.explanation
        ),
        situation=proposal.situation,
        request_id=draft.request_id,
        supersedes_id=draft.supersedes_id,
        event_on=draft.event_on if proposal.needs_event_day else None,
        tell_by=draft.tell_by,
    )
    attachments = hand_over(desk, _typed_in(desk, file, draft.draft_id)) if draft.draft_id else {}
    write_evidence(desk, decision, evidence, attachments)
    _write_what_hangs_on_it(desk, file, decision, draft, proposal)
    desk.session.flush()
    return decision, proposal


def _write_what_hangs_on_it(
    desk: Desk, file: CaseFile, decision: Decision, draft: DecisionDraft, proposal: CourseProposal
) -> None:
    if proposal.needs_new_holder and draft.new_holder is not None:
        chosen = draft.new_holder.person_id
        relation = next(one.relation for one in living_members(desk, file) if one.person_id == chosen)
        write_transfer(desk, file, decision, draft.new_holder, relation)
    if proposal.refers_to_authorities and draft.referral is not None:
        write_referral(desk, decision, draft.referral)


def _waiting_scans(desk: Desk, file: CaseFile, draft: DecisionDraft) -> frozenset[str]:
    if draft.draft_id is None:
        return frozenset()
    return frozenset(scan.field for scan in draft_scans(desk, _typed_in(desk, file, draft.draft_id).id))


def _typed_in(desk: Desk, file: CaseFile, draft_id: uuid.UUID) -> Draft:
    """Return the draft in which a decision on this file was typed."""
    return draft_about(desk, draft_id, DraftKind.DECISION, file.id)


def _evidence_there(draft: DecisionDraft, waiting: frozenset[str]) -> list[EvidenceGiven]:
    """List the evidence that is there: with words, with a scan, or with a scan that waits in the draft."""
    given = {one.kind: one for one in draft.evidence if clean(one.note) or one.scan is not None}
    waits = {kind: EvidenceGiven(kind) for kind in Evidence if evidence_field(kind) in waiting}
    return list({**waits, **given}.values())


def _notice_given(desk: Desk, file: CaseFile, draft: DecisionDraft) -> list[EvidenceGiven]:
    """Prove by the record itself that the person was told of the freeze."""
    freeze = running_freeze(desk.session, file)
    if freeze is None or freeze.notice_on is None or draft.outcome is not Outcome.EXCLUDE:
        return []
    told = desk.get(Decision, freeze.decision_id)
    if told.situation is not draft.situation:
        return []
    means = label(told.told_means) if told.told_means else ""
    note = "، ".join(part for part in (told.number, dual(freeze.notice_on), means) if part)
    return [EvidenceGiven(Evidence.FREEZE_NOTICE, note)]


def _approve_own(desk: Desk, decision: Decision, proposal: CourseProposal) -> None:
    """Approve by the word of the one who decides, where they hold the deciding role."""
    role = next((role for role in proposal.roles if role in desk.actor.roles), None)
    if role is None:
        return
    decision.state = DecisionState.APPROVED
    add(desk, Approval(decision_id=decision.id, staff_id=desk.actor.id, role=role, approved=True, at=desk.now))
