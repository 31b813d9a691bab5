"""The paper that an act is about: within the actor's reach, and where that is asked, still to be signed."""

import uuid

from sqlalchemy import ColumnElement, or_, select, true

from desktop_app.casework.desk import Desk
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.models.visits import Witness
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import sees_assigned_alone
from desktop_app.policy.terms import PaperKind, PaperState

ON_PAPER = frozenset({PaperState.COMPOSED, PaperState.PRINTED, PaperState.SIGNED})
"""States in which a paper may still be printed, signed and scanned."""

_OF_THE_STUDY = frozenset(
    {PaperKind.VISIT_REPORT, PaperKind.TWO_WITNESS_STATEMENT, PaperKind.NEED_STUDY, PaperKind.BLANK_CHECKLIST}
)


def reached_paper(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that the actor may touch; one of a file through its file."""
    paper = desk.get(Paper, paper_id)
    if paper.file_id is not None:
        desk.file(paper.file_id)
    elif not reaches_list(desk, paper):
        raise desk.not_permitted()
    return paper


def printable_paper(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that the actor may touch and that still counts: a void one is neither printed nor carried away."""
    paper = reached_paper(desk, paper_id)
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    return paper


def readable_paper(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that the actor may also read; one that tells the study of a file only as its policy allows."""
    paper = reached_paper(desk, paper_id)
    if is_kept(desk, paper):
        raise desk.not_permitted()
    return paper


def is_kept(desk: Desk, paper: Paper) -> bool:
    """Say whether the policy keeps what a paper says from the actor: it tells the study of a file."""
    if paper.file_id is None or paper.kind not in _OF_THE_STUDY:
        return False
    return desk.study_kept_by(desk.get(CaseFile, paper.file_id)) is not None and _is_filled_in(desk, paper)


def _is_filled_in(desk: Desk, paper: Paper) -> bool:
    """Say whether a form of the study says anything yet: printed blank for the visit, anybody may carry it there."""
    if paper.kind is PaperKind.VISIT_REPORT or paper.scan_id is not None:
        return True
    heard = select(Witness.id).where(Witness.file_id == paper.file_id, Witness.id < paper.id).limit(1)
    return paper.kind is PaperKind.TWO_WITNESS_STATEMENT and desk.session.scalars(heard).first() is not None


def reaches_list(desk: Desk, paper: Paper) -> bool:
    """Say whether the actor may see a paper of no file: a day's list of families is its own researcher's alone."""
    listed = paper.kind is PaperKind.VISIT_DAY_SHEET and sees_assigned_alone(desk.act, desk.actor.roles)
    return not listed or desk.actor.id in {paper.subject_id, paper.composed_by}


def of_no_file(desk: Desk) -> ColumnElement[bool]:
    """Return the condition under which a query finds the papers of no file that the actor may see."""
    if not sees_assigned_alone(desk.act, desk.actor.roles):
        return true()
    return or_(
        Paper.kind != PaperKind.VISIT_DAY_SHEET,
        Paper.subject_id == desk.actor.id,
        Paper.composed_by == desk.actor.id,
    )


def paper_to_be_signed(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that may still be signed, or refuse in words."""
    paper = reached_paper(desk, paper_id)
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    if not paper.needs_signature or paper.state not in ON_PAPER:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return paper
