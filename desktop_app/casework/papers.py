"""Papers on their way: printed, signed, scanned back; void, and issued anew."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.attachments import AttachedFile, Scan, attach
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.intake.papers import declaration_came_back
from desktop_app.casework.letters.anew import issue_again
from desktop_app.casework.paper_reach import paper_to_be_signed, printable_paper, reached_paper, readable_paper
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment, Declaration
from desktop_app.models.papers import Paper, Printing
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.policy.text import clean


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper as a screen shows, prints or saves it."""

    id: uuid.UUID
    kind: PaperKind
    serial: str
    title: str
    state: PaperState
    pdf: bytes


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def read_paper(desk: Desk, paper_id: uuid.UUID) -> Printed:
    """Read a paper: the same bytes for ever; papers quote income and health, so every reading leaves an entry."""
    paper = readable_paper(desk, paper_id)
    pdf = desk.vault.read(_bytes_of(desk, paper))
    return Printed(paper.id, paper.kind, paper.serial, paper.title, paper.state, pdf)


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def paper_bytes(desk: Desk, paper_id: uuid.UUID) -> bytes:
    """Read the bytes of a paper."""
    return desk.vault.read(_bytes_of(desk, readable_paper(desk, paper_id)))


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def paper_scan(desk: Desk, paper_id: uuid.UUID) -> AttachedFile | None:
    """Read the scan of a signed paper, if it was taken back."""
    paper = readable_paper(desk, paper_id)
    if paper.scan_id is None:
        return None
    row = desk.get(Attachment, paper.scan_id)
    return AttachedFile(desk.vault.read(row), row.media_type, row.original_name)


@performs(Act.PRINT_PAPER)
def record_printing(desk: Desk, paper_id: uuid.UUID, target: str) -> None:
    """Record that a paper was sent to a printer or saved, and where."""
    paper = printable_paper(desk, paper_id)
    add(desk, Printing(paper_id=paper.id, at=desk.now, staff_id=desk.actor.id, target=clean(target)[-200:]))
    if paper.state is PaperState.COMPOSED:
        came_into(desk, paper, PaperState.PRINTED)


@performs(Act.ATTACH_SCAN)
def record_signature(desk: Desk, paper_id: uuid.UUID, signed_on: date | None = None) -> None:
    """Record that a paper was signed, today or on another day; its scan is still to come."""
    paper, day = paper_to_be_signed(desk, paper_id), signed_on or desk.today
    refuse_if(_signing_faults(desk, paper, day))
    paper.signed_on = day
    came_into(desk, paper, PaperState.SIGNED)
    declaration_came_back(desk, paper)


@performs(Act.ATTACH_SCAN)
def attach_scan(desk: Desk, paper_id: uuid.UUID, scan: Scan, signed_on: date | None = None) -> None:
    """Take the scan of a signed paper back; a signed declaration settles what the file asked for."""
    paper = paper_to_be_signed(desk, paper_id)
    day = signed_on or paper.signed_on or desk.today
    refuse_if(_signing_faults(desk, paper, day))
    keep_signed_copy(desk, paper, attach(desk, scan), day)


def keep_signed_copy(desk: Desk, paper: Paper, scan_id: uuid.UUID, signed_on: date) -> None:
    """Keep the whole signed copy of a paper, however it came; part of that act's transaction. The newest counts."""
    first = paper.state is not PaperState.SCANNED
    paper.signed_on, paper.scan_id = signed_on, scan_id
    came_into(desk, paper, PaperState.SCANNED)
    if first:
        declaration_came_back(desk, paper)


@performs(Act.VOID_PAPER)
def void_paper(desk: Desk, paper_id: uuid.UUID, reason: str) -> None:
    """Declare a paper void, and say why; it stays readable and counts no more."""
    _void(desk, reached_paper(desk, paper_id), reason)


@performs(Act.VOID_PAPER)
def issue_anew(desk: Desk, paper_id: uuid.UUID, reason: str) -> uuid.UUID:
    """Void a paper and issue it again from the records as they are now, under a new serial."""
    paper = reached_paper(desk, paper_id)
    _void(desk, paper, reason)
    return issue_again(desk, paper)


def _bytes_of(desk: Desk, paper: Paper) -> Attachment:
    return desk.get(Attachment, paper.bytes_id)


def _signing_faults(desk: Desk, paper: Paper, signed_on: date) -> list[Fault]:
    if signed_on > desk.today:
        return [Fault(FaultCode.DATE_IN_FUTURE, "signed_on")]
    if signed_on < paper.composed_at.astimezone(SAUDI_TIME).date():
        return [Fault(FaultCode.SIGNED_BEFORE_IT_WAS_ISSUED, "signed_on")]
    return []


def _void(desk: Desk, paper: Paper, reason: str) -> None:
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    if not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    desk.reason = clean(reason)
    paper.void_reason = clean(reason)
    came_into(desk, paper, PaperState.VOID, paper.void_reason)
    declaration = _declaration_of(desk, paper)
    if declaration is not None and declaration.superseded_on is None:
        declaration.superseded_on = desk.today
        desk.get(CaseFile, declaration.file_id).declaration_stale = True


def _declaration_of(desk: Desk, paper: Paper) -> Declaration | None:
    return desk.session.scalars(select(Declaration).where(Declaration.paper_id == paper.id)).one_or_none()
