"""Which paper a scanned page belongs to, or why a person has to look at it."""

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import Desk
from desktop_app.casework.scans.reading import Mark
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.permissions import Act, may_on, sees_assigned_alone
from desktop_app.policy.terms import PaperState
from desktop_app.printing.code.page import PageCode


def paper_marked(desk: Desk, mark: Mark) -> Paper | None:
    """Return the paper whose serial a code gives."""
    return desk.session.scalars(select(Paper).where(Paper.serial == mark.serial)).one_or_none()


def why_not(desk: Desk, paper: Paper | None, text: str, mark: Mark | None) -> TrayReason | None:
    """Say why a page cannot be laid to the paper that its code leads to; none where it can."""
    if mark is None:
        return TrayReason.FOREIGN_CODE if text else TrayReason.NO_CODE
    if paper is None:
        return TrayReason.PAPER_UNKNOWN
    if not is_within_reach(desk, paper):
        return TrayReason.OUT_OF_REACH
    if not _is_genuine(paper, text, mark):
        return TrayReason.CODE_NOT_GENUINE
    if paper.state is PaperState.VOID:
        return TrayReason.PAPER_VOID
    return None if paper.needs_signature else TrayReason.NOT_TO_BE_SIGNED


def is_within_reach(desk: Desk, paper: Paper) -> bool:
    """Say whether the actor might attach a scan to a paper by hand as well."""
    assigned = False
    if paper.file_id is not None:
        assigned = desk.get(CaseFile, paper.file_id).researcher_id == desk.actor.id
    return may_on(Act.ATTACH_SCAN, desk.actor.roles, assigned=assigned or paper.file_id is None)


def within_reach(desk: Desk) -> ColumnElement[bool]:
    """Return the condition under which a query finds the papers to which the actor might attach a scan by hand."""
    if not sees_assigned_alone(Act.ATTACH_SCAN, desk.actor.roles):
        return true()
    return or_(Paper.file_id.is_(None), CaseFile.researcher_id == desk.actor.id)


def replaced_by(desk: Desk, paper: Paper) -> str:
    """Return the serial of the paper that took the place of another; empty where none did."""
    later = aliased(Paper)
    return desk.session.scalars(select(later.serial).where(later.replaces_id == paper.id)).first() or ""


def _is_genuine(paper: Paper, text: str, mark: Mark) -> bool:
    """Say whether a code is the one that was printed on this paper: each of ours is kept with it."""
    if isinstance(mark.code, PageCode):
        return mark.code.pages == paper.pages and paper.data_hash.startswith(mark.code.data_hash)
    return text == paper.code
