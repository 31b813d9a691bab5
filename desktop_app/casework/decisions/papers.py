"""Papers of a decision before it is in force: the preview of its letter, and the form that comes first."""

import uuid

from desktop_app.casework.decisions.finding import reach
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issue import preview_paper
from desktop_app.casework.letters.issuing import issue_cancellation, preview_decision_paper
from desktop_app.casework.performs import performs
from desktop_app.models.bounds import TEXT_LENGTH
from desktop_app.models.decisions import Closure
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Outcome, PaperKind


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def preview_decision(desk: Desk, decision_id: uuid.UUID) -> bytes | None:
    """Show the paper of a decision as it would be issued today; none where it is told without one."""
    decision, file = reach(desk, decision_id)
    if decision.outcome is not Outcome.CLOSE:
        return preview_decision_paper(desk, decision)
    from desktop_app.casework.letters.closures import certificate_fields  # the press is loaded when it is needed

    closure = Closure(decision_id=decision.id, file_id=file.id)
    return preview_paper(desk, PaperKind.CLOSURE_CERTIFICATE, certificate_fields(desk, closure), file.id)


@performs(Act.PRINT_PAPER)
def print_cancellation_form(desk: Desk, file_id: uuid.UUID, reason: str = "") -> uuid.UUID:
    """Issue the form on which the beneficiary asks for cancellation, to be filled and signed before the decision."""
    file = desk.file(file_id)
    if len(reason) > TEXT_LENGTH:
        raise desk.refuse(FaultCode.TOO_LONG, "reason", limit=str(TEXT_LENGTH))
    return issue_cancellation(desk, file, reason)
