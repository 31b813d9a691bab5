"""A wrong decision is superseded by a right one, and an ended file opened again by a decision; nothing is edited."""

import uuid
from dataclasses import replace

from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.finding import reach_in
from desktop_app.casework.decisions.proposing import write_proposal
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ContactMeans, DecisionState, Outcome


@performs(Act.SUPERSEDE_DECISION)
def supersede_decision(desk: Desk, decision_id: uuid.UUID, draft: DecisionDraft) -> uuid.UUID:
    """Propose a decision that takes the place of a wrong one in force; when it comes into force, the other ends."""
    wrong, file = reach_in(desk, decision_id, DecisionState.IN_FORCE)
    if draft.file_id != file.id:
        raise desk.refuse(FaultCode.NOT_FOUND)
    request_id = draft.request_id or (wrong.request_id if draft.situation is None else None)
    right = replace(draft, supersedes_id=wrong.id, request_id=request_id)
    return write_proposal(desk, file, right)[0].id


@performs(Act.REOPEN_FILE)
def reopen_file(
    desk: Desk, file_id: uuid.UUID, reasons: str, tell_by: ContactMeans | None = None, draft_id: uuid.UUID | None = None
) -> uuid.UUID:
    """Propose that an excluded or closed file be opened again; it needs another person's approval as any decision."""
    file = desk.file(file_id)
    draft = DecisionDraft(file_id=file.id, reasons=reasons, outcome=Outcome.REOPEN, tell_by=tell_by, draft_id=draft_id)
    return write_proposal(desk, file, draft)[0].id
