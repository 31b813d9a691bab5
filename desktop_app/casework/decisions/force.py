"""Putting an approved decision in force: its effect on request and file, its papers, its last day to complain."""

import uuid

from sqlalchemy import select

from desktop_app.casework.decisions.effects import apply, take_back
from desktop_app.casework.decisions.finding import closure_of, reach_in
from desktop_app.casework.decisions.rules import CONTESTABLE, last_complaint_day
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issuing import issue_certificate, issue_decision_paper, issue_referral
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Decision
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState


@performs(Act.PUT_IN_FORCE)
def put_in_force(desk: Desk, decision_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Apply an approved decision to its request and file, and issue its papers; returns the papers."""
    decision, file = reach_in(desk, decision_id, DecisionState.APPROVED)
    desk.reason = decision.reasons
    if decision.supersedes_id is not None:
        _supersede(desk, desk.get(Decision, decision.supersedes_id), file)
    apply(desk, decision, file)
    decision.state, decision.in_force_on = DecisionState.IN_FORCE, desk.today
    if decision.outcome in CONTESTABLE:
        decision.last_complaint_day = last_complaint_day(desk, desk.today)
    desk.session.flush()
    return _issue(desk, decision)


def _supersede(desk: Desk, wrong: Decision, file: CaseFile) -> None:
    """Take a wrong decision's effect back before the right one takes its place."""
    if wrong.state is not DecisionState.IN_FORCE:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    take_back(desk, wrong, file)
    wrong.state = DecisionState.SUPERSEDED
    desk.session.flush()


def _issue(desk: Desk, decision: Decision) -> tuple[uuid.UUID, ...]:
    """Issue what a decision is told with: its letter, its referral, its certificate."""
    papers = [issue_decision_paper(desk, decision)]
    for referral in desk.session.scalars(select(AuthorityReferral).where(AuthorityReferral.decision_id == decision.id)):
        referral.referred_on = desk.today
        papers.append(issue_referral(desk, referral))
    closure = closure_of(desk.session, decision.id)
    if closure is not None:
        certificate = issue_certificate(desk, closure)
        decision.paper_id = decision.paper_id or certificate
        papers.append(certificate)
    return tuple(paper for paper in papers if paper is not None)
