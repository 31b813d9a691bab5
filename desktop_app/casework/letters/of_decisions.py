"""The paper that tells of a decision: which one an outcome asks for, issued or shown before it is."""

import uuid
from collections.abc import Callable, Mapping

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issue import issue_paper, preview_paper
from desktop_app.models.decisions import Decision
from desktop_app.policy.terms import Outcome, PaperKind

Gatherer = Callable[[Desk, Decision], object]


def paper_of(outcome: Outcome) -> PaperKind | None:
    """Return the kind of paper that tells of an outcome; a file that goes on, and a closing, have none here."""
    gatherer = _gatherers().get(outcome)
    return gatherer[0] if gatherer else None


def issue_decision_paper(desk: Desk, decision: Decision) -> uuid.UUID | None:
    """Issue the paper of a decision, to be signed, and note it there."""
    found = _gatherers().get(decision.outcome)
    if found is None:
        return None
    kind, gather = found
    decision.paper_id = issue_paper(
        desk,
        kind,
        gather(desk, decision),
        file_id=decision.file_id,
        request_id=decision.request_id,
        subject_id=decision.id,
        needs_signature=True,
    )
    return decision.paper_id


def preview_decision_paper(desk: Desk, decision: Decision) -> bytes | None:
    """Show the paper of a decision as it would be issued today; nothing is kept."""
    found = _gatherers().get(decision.outcome)
    if found is None:
        return None
    kind, gather = found
    return preview_paper(desk, kind, gather(desk, decision), decision.file_id)


def _gatherers() -> Mapping[Outcome, tuple[PaperKind, Gatherer]]:
    # Loaded with the first decision paper: the papers' code is not needed to start the program.
    from desktop_app.casework.letters import decisions

    return {
        Outcome.ACCEPT: (PaperKind.ACCEPTANCE_LETTER, decisions.acceptance_fields),
        Outcome.REFUSE: (PaperKind.REFUSAL_LETTER, decisions.refusal_fields),
        Outcome.WAITING_LIST: (PaperKind.WAITING_LIST_LETTER, decisions.waiting_fields),
        Outcome.FREEZE: (PaperKind.FREEZE_NOTICE, decisions.freeze_fields),
        Outcome.EXCLUDE: (PaperKind.EXCLUSION_DECISION, decisions.exclusion_fields),
        Outcome.TRANSFER: (PaperKind.TRANSFER_DECISION, decisions.transfer_fields),
        Outcome.REOPEN: (PaperKind.REOPENING_DECISION, decisions.reopening_fields),
    }
