"""Finding decisions and what hangs on them; every one is reached through its file."""

import uuid
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.casework.desk import Desk
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Approval, Closure, Decision, DecisionEvidence, Freeze
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import DecisionState, FileState


def reach(desk: Desk, decision_id: uuid.UUID) -> tuple[Decision, CaseFile]:
    """Return a decision with its file, which the actor must be permitted to touch."""
    decision = desk.get(Decision, decision_id)
    return decision, desk.file(decision.file_id)


def reach_in(desk: Desk, decision_id: uuid.UUID, *states: DecisionState) -> tuple[Decision, CaseFile]:
    """Return a decision that stands in one of these states, with its file, or refuse."""
    decision, file = reach(desk, decision_id)
    if decision.state not in states:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return decision, file


def request_of(desk: Desk, decision: Decision) -> Request | None:
    """Return the request that a decision answers, if it does."""
    return desk.get(Request, decision.request_id) if decision.request_id else None


def evidence_of(session: Session, decision_id: uuid.UUID) -> list[DecisionEvidence]:
    """Return what a decision rests on."""
    rows = select(DecisionEvidence).where(DecisionEvidence.decision_id == decision_id).order_by(DecisionEvidence.id)
    return list(session.scalars(rows))


def approvals_of(session: Session, decision_id: uuid.UUID) -> list[Approval]:
    """Return who approved or refused a proposal, in order."""
    return list(session.scalars(select(Approval).where(Approval.decision_id == decision_id).order_by(Approval.at)))


def freeze_of(session: Session, decision_id: uuid.UUID) -> Freeze | None:
    """Return the freeze that a decision began, if it did."""
    return session.scalars(select(Freeze).where(Freeze.decision_id == decision_id)).one_or_none()


def running_freeze(session: Session, file: CaseFile) -> Freeze | None:
    """Return the freeze under which a file stands now."""
    if file.state is not FileState.FROZEN:
        return None
    rows = select(Freeze).where(Freeze.file_id == file.id, Freeze.lifted_on.is_(None)).order_by(Freeze.id.desc())
    return session.scalars(rows).first()


def closure_of(session: Session, decision_id: uuid.UUID) -> Closure | None:
    """Return the closure that a decision ordered, if it did."""
    return session.scalars(select(Closure).where(Closure.decision_id == decision_id)).one_or_none()


def staff_names(session: Session, keys: Collection[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return the names of members of staff."""
    rows = select(Staff.id, Staff.full_name).where(Staff.id.in_(keys))
    return {key: name for key, name in session.execute(rows)}  # noqa: C416 - dict() takes a result for a mapping
