"""Approving and refusing proposals: never by the one who proposed, and in a role that the policy gives the decision."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, attach
from desktop_app.casework.decisions.finding import reach, reach_in
from desktop_app.casework.decisions.rules import deciding_roles
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.staff import current_roles
from desktop_app.models.decisions import Approval, Decision
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import RULES, Act
from desktop_app.policy.terms import DecisionState, Role
from desktop_app.policy.text import clean

_NOON = time(12, tzinfo=SAUDI_TIME)


@dataclass(frozen=True, slots=True)
class OutsideApproval:
    """An approval given on paper elsewhere: by whom, when, and its scan."""

    staff_id: uuid.UUID | None = None
    on: date | None = None
    scan: Scan | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OutsideApprover:
    """Somebody who approves on paper elsewhere and never signs in here."""

    staff_id: uuid.UUID
    full_name: str
    roles: tuple[Role, ...]


@performs(Act.APPROVE_DECISION)
def approve_decision(desk: Desk, decision_id: uuid.UUID, note: str = "") -> None:
    """Approve a proposal of somebody else, in the role that decides it."""
    decision, _ = reach_in(desk, decision_id, DecisionState.PROPOSED)
    role = _role_to_approve(desk, decision, desk.actor.id, desk.actor.roles)
    decision.state = DecisionState.APPROVED
    approval = Approval(
        decision_id=decision.id, staff_id=desk.actor.id, role=role, approved=True, at=desk.now, note=clean(note)
    )
    add(desk, approval)


@performs(Act.REJECT_PROPOSAL)
def reject_proposal(desk: Desk, decision_id: uuid.UUID, reason: str) -> None:
    """Refuse a proposal, with the reason; nothing of it comes into force."""
    decision, _ = reach_in(desk, decision_id, DecisionState.PROPOSED)
    if not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    decision.state = DecisionState.REJECTED
    decision.rejected_reason = desk.reason = reason.strip()
    refusal = Approval(
        decision_id=decision.id,
        staff_id=desk.actor.id,
        role=desk.role,
        approved=False,
        at=desk.now,
        note=reason.strip(),
    )
    add(desk, refusal)


@performs(Act.RECORD_OUTSIDE_APPROVAL)
def record_outside_approval(desk: Desk, decision_id: uuid.UUID, given: OutsideApproval) -> None:
    """Record an approval given on paper by somebody who does not sign in here, with its scan; for a branch of two."""
    if not desk.office.two_person_branch:
        raise desk.refuse(FaultCode.OUTSIDE_APPROVAL_NOT_HERE)
    decision, _ = reach_in(desk, decision_id, DecisionState.PROPOSED)
    refuse_if(_outside_faults(desk, decision, given))
    if given.staff_id is None or given.scan is None or given.on is None:
        raise desk.refuse(FaultCode.REQUIRED)
    approver = desk.get(Staff, given.staff_id)
    if approver.has_slot or approver.left_on is not None:
        raise desk.refuse(FaultCode.NOT_PERMITTED, "staff_id")
    roles = current_roles(desk.session, approver.id, desk.today)
    role = _role_to_approve(desk, decision, approver.id, roles)
    decision.state = DecisionState.APPROVED
    approval = Approval(
        decision_id=decision.id,
        staff_id=approver.id,
        role=role,
        approved=True,
        at=datetime.combine(given.on, _NOON),
        note=clean(given.note),
        outside_name=approver.full_name,
        outside_scan_id=attach(desk, given.scan),
    )
    add(desk, approval)


@performs(Act.RECORD_OUTSIDE_APPROVAL)
def outside_approvers(desk: Desk, decision_id: uuid.UUID) -> tuple[OutsideApprover, ...]:
    """List who could have approved this proposal on paper elsewhere; nobody, but for a branch of two people."""
    decision, _ = reach(desk, decision_id)
    if not desk.office.two_person_branch:
        return ()
    wanted = deciding_roles(desk, decision)
    rows = select(Staff).where(Staff.has_slot.is_(False), Staff.left_on.is_(None)).order_by(Staff.full_name)
    people = desk.session.scalars(rows).all()
    held = {person.id: current_roles(desk.session, person.id, desk.today) & wanted for person in people}
    return tuple(
        OutsideApprover(person.id, person.full_name, tuple(role for role in Role if role in held[person.id]))
        for person in people
        if held[person.id]
    )


def _role_to_approve(desk: Desk, decision: Decision, person: uuid.UUID, roles: Collection[Role]) -> Role:
    """Return the role in which a person may approve, or refuse: another person, in a role that decides."""
    if RULES[Act.APPROVE_DECISION].second_person and person == decision.proposed_by:
        raise desk.refuse(FaultCode.SECOND_PERSON_NEEDED)
    wanted = deciding_roles(desk, decision)
    role = next((role for role in Role if role in roles and role in wanted), None)
    if role is None:
        raise desk.refuse(FaultCode.NOT_PERMITTED)
    return role


def _outside_faults(desk: Desk, decision: Decision, given: OutsideApproval) -> list[Fault]:
    asked = {"staff_id": given.staff_id, "on": given.on, "scan": given.scan}
    faults = [Fault(FaultCode.REQUIRED, name) for name, value in asked.items() if value is None]
    if given.on is not None and given.on > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_FUTURE, "on"))
    if given.on is not None and given.on < decision.proposed_on:
        faults.append(Fault(FaultCode.BEFORE_THE_DECISION, "on"))
    return faults
