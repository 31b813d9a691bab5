"""The paper that an act is about: within the actor's reach, and where that is asked, still to be signed."""

import uuid

from desktop_app.casework.desk import Desk
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import sees_assigned_alone
from desktop_app.policy.terms import PaperKind, PaperState

ON_PAPER = frozenset({PaperState.COMPOSED, PaperState.PRINTED, PaperState.SIGNED})
"""States in which a paper may still be printed, signed and scanned."""


def reached_paper(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that the actor may touch; one of a file through its file."""
    paper = desk.get(Paper, paper_id)
    if paper.file_id is not None:
        desk.file(paper.file_id)
    elif not reaches_list(desk, paper):
        raise desk.not_permitted()
    return paper


def reaches_list(desk: Desk, paper: Paper) -> bool:
    """Say whether the actor may see a paper of no file: a day's list of families is its own researcher's alone."""
    listed = paper.kind is PaperKind.VISIT_DAY_SHEET and sees_assigned_alone(desk.act, desk.actor.roles)
    return not listed or desk.actor.id in {paper.subject_id, paper.composed_by}


def paper_to_be_signed(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that may still be signed, or refuse in words."""
    paper = reached_paper(desk, paper_id)
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    if not paper.needs_signature or paper.state not in ON_PAPER:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return paper
