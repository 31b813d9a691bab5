"""The tray: scanned pages whose paper could not be told, until a person places or discards each."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select

from desktop_app.casework.attachments import AttachedFile
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.documents import receive
from desktop_app.casework.paper_lists import narrowed
from desktop_app.casework.performs import performs
from desktop_app.casework.scans.judging import is_within_reach, paper_marked, replaced_by, within_reach
from desktop_app.casework.scans.laying import Placed, lay
from desktop_app.casework.scans.reading import mark_of
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.models.scans import TrayPage
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.paper_terms import TrayReason, TrayState
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import DocumentKind, PaperState
from desktop_app.policy.text import clean

MOST_FOUND = 50


@dataclass(frozen=True, slots=True)
class TrayRow:
    """A page in the tray as lists show it; the paper is the one that its code names, where there is such a one."""

    id: uuid.UUID
    source: str
    page_in_source: int
    reason: TrayReason
    arrived_at: datetime
    arrived_by: str
    paper_id: uuid.UUID | None
    serial: str
    page: int
    void_reason: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class PaperToPlace:
    """A paper that a page may be laid to."""

    id: uuid.UUID
    serial: str
    title: str
    holder: str
    pages: int


@performs(Act.SORT_SCANS)
def tray(desk: Desk) -> tuple[TrayRow, ...]:
    """List the pages that wait, in the order in which they came."""
    rows = (
        select(TrayPage, Staff.full_name)
        .join(Staff, Staff.id == TrayPage.arrived_by)
        .where(TrayPage.state == TrayState.WAITING)
        .order_by(TrayPage.id)
    )
    return tuple(_row(desk, page, name) for page, name in desk.session.execute(rows))


@performs(Act.SORT_SCANS, sensitive=True)
def tray_picture(desk: Desk, tray_id: uuid.UUID) -> AttachedFile:
    """Read the picture of a page in the tray: nobody knows yet what stands on it, so every reading leaves an entry."""
    row = desk.get(Attachment, desk.get(TrayPage, tray_id).attachment_id)
    return AttachedFile(desk.vault.read(row), row.media_type, row.original_name)


@performs(Act.SORT_SCANS)
def papers_to_place(
    desk: Desk, text: str = "", most: int = MOST_FOUND, after: uuid.UUID | None = None
) -> tuple[PaperToPlace, ...]:
    """Find the papers that await a signed copy or have one, by serial or as their file is found; the newest first.

    Without a text the newest of all come; or the list goes on after a paper.
    """

    def newest(most: int, *within: ColumnElement[bool]) -> Select[uuid.UUID, str, str, str | None, int]:
        return _to_be_signed(desk).where(*within).limit(most)

    rows = narrowed(desk, text, newest, most, after)
    return tuple(
        PaperToPlace(uuid.UUID(key), serial, title, name or "", pages) for key, serial, title, name, pages in rows
    )


@performs(Act.SORT_SCANS)
def place_on_paper(desk: Desk, tray_id: uuid.UUID, paper_id: uuid.UUID, page: int = 1) -> Placed:
    """Lay a page of the tray to a paper that a person chose."""
    waiting, paper = _waiting(desk, tray_id), desk.get(Paper, paper_id)
    desk.concern(paper.file_id or paper.id)
    if not is_within_reach(desk, paper):
        raise desk.not_permitted()
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    if not paper.needs_signature:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    if not 1 <= page <= paper.pages:
        raise desk.refuse(FaultCode.NO_SUCH_PAGE, "page", pages=str(paper.pages))
    _settle(desk, waiting, TrayState.PLACED)
    waiting.paper_id = paper.id
    return lay(desk, paper, [(page, waiting.attachment_id)], waiting.source)


@performs(Act.SORT_SCANS)
def place_as_document(
    desk: Desk, tray_id: uuid.UUID, file_id: uuid.UUID, kind: DocumentKind, typed: Mapping[str, str]
) -> uuid.UUID:
    """Take a page of the tray in as a document of a file, its number and dates as typed; returns the document's key."""
    if not may_on(Act.RECEIVE_DOCUMENT, desk.actor.roles):
        raise desk.not_permitted()
    waiting = _waiting(desk, tray_id)
    document = receive(desk, file_id, kind, typed, waiting.attachment_id)
    _settle(desk, waiting, TrayState.PLACED)
    waiting.document_id = document
    return document


@performs(Act.SORT_SCANS)
def discard(desk: Desk, tray_id: uuid.UUID, reason: str) -> None:
    """Put a page of the tray away, and say why; it counts for nothing and stays in the vault."""
    waiting = _waiting(desk, tray_id)
    if not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    desk.reason = waiting.discard_reason = clean(reason)
    _settle(desk, waiting, TrayState.DISCARDED)


def _waiting(desk: Desk, tray_id: uuid.UUID) -> TrayPage:
    found = desk.get(TrayPage, tray_id)
    if found.state is not TrayState.WAITING:
        raise desk.refuse(FaultCode.CHANGED_MEANWHILE)
    return found


def _settle(desk: Desk, waiting: TrayPage, state: TrayState) -> None:
    waiting.state, waiting.settled_at, waiting.settled_by = state, desk.now, desk.actor.id


def _to_be_signed(desk: Desk) -> Select[uuid.UUID, str, str, str | None, int]:
    return (
        select(Paper.id, Paper.serial, Paper.title, Person.full_name, Paper.pages)
        .outerjoin(CaseFile, CaseFile.id == Paper.file_id)
        .outerjoin(Person, Person.id == CaseFile.holder_id)
        .where(Paper.needs_signature.is_(True), Paper.state != PaperState.VOID, within_reach(desk))
        .order_by(Paper.id.desc())
    )


def _row(desk: Desk, page: TrayPage, arrived_by: str) -> TrayRow:
    mark = mark_of(page.code)
    paper = paper_marked(desk, mark) if mark else None
    return TrayRow(
        id=page.id,
        source=page.source,
        page_in_source=page.page_in_source,
        reason=page.reason,
        arrived_at=page.arrived_at.astimezone(SAUDI_TIME),
        arrived_by=arrived_by,
        paper_id=paper.id if paper else None,
        serial=mark.serial if mark else "",
        page=mark.page if mark else 1,
        void_reason=paper.void_reason if paper else "",
        replaced_by=replaced_by(desk, paper) if paper else "",
    )
