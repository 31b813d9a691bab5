"""Documents that a person hands in later: received, matched with their originals, listed."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, attach
from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.document import DOCUMENTS, read_document
from desktop_app.casework.intake.document_records import write_document
from desktop_app.casework.intake.requests import complete_if_ready, open_request_of
from desktop_app.casework.performs import performs
from desktop_app.casework.typed_form import Reader
from desktop_app.models.documents import Document
from desktop_app.models.staff import Staff
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DocumentKind


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of a file as lists show it."""

    id: uuid.UUID
    kind: DocumentKind
    number: str
    issued: str
    expires_on: date | None
    expired: bool
    received_on: date
    received_by: str
    matched_on: date | None
    attachment_id: uuid.UUID | None
    original_kept: bool
    note: str


@performs(Act.RECEIVE_DOCUMENT)
def receive_document(
    desk: Desk, file_id: uuid.UUID, kind: DocumentKind, typed: Mapping[str, str], scan: Scan | None = None
) -> uuid.UUID:
    """Take a document in, its number, dates, marks and note as typed; may complete the request."""
    return receive(desk, file_id, kind, typed, attach(desk, scan) if scan else None)


def receive(
    desk: Desk, file_id: uuid.UUID, kind: DocumentKind, typed: Mapping[str, str], attachment_id: uuid.UUID | None
) -> uuid.UUID:
    """Write a document down with the attachment that shows it; part of the act by which it came."""
    file = desk.file(file_id)
    at = f"{DOCUMENTS}.{kind.value}"
    reader = Reader({f"{at}.{name}": text for name, text in typed.items()}, desk.today)
    form = read_document(reader, at)
    refuse_if([Fault(fault.code, fault.field.removeprefix(f"{at}."), fault.params) for fault in reader.faults])
    request = open_request_of(desk, file.id)
    document = write_document(desk, file, form, attachment_id, request_id=request.id if request else None)
    if request is not None:
        complete_if_ready(desk, request)
    return document.id


@performs(Act.MATCH_DOCUMENT)
def match_document(desk: Desk, document_id: uuid.UUID) -> None:
    """Write down that a document was matched with its original today; may complete the request."""
    document = desk.get(Document, document_id)
    desk.file(document.file_id)
    if document.matched_on is not None:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    document.matched_on, document.matched_by = desk.today, desk.actor.id
    request = open_request_of(desk, document.file_id)
    if request is not None:
        complete_if_ready(desk, request)


@performs(Act.RECEIVE_DOCUMENT)
def scan_document(desk: Desk, document_id: uuid.UUID, scan: Scan) -> None:
    """Attach the scan of a document that was received without one, or a better one; the former stays in the vault."""
    document = desk.get(Document, document_id)
    desk.file(document.file_id)
    document.attachment_id = attach(desk, scan)


@performs(Act.OPEN_FILE)
def documents_of_file(desk: Desk, file_id: uuid.UUID) -> tuple[DocumentRow, ...]:
    """List the documents of a file, in the order in which they came."""
    rows = (
        select(Document, Staff.full_name)
        .join(Staff, Staff.id == Document.received_by)
        .where(Document.file_id == desk.file(file_id).id)
        .order_by(Document.id)
    )
    return tuple(_row(document, name, desk.today) for document, name in desk.session.execute(rows))


def _row(document: Document, received_by: str, today: date) -> DocumentRow:
    return DocumentRow(
        id=document.id,
        kind=document.kind,
        number=document.number,
        issued=PartialDate.parse(document.issued).words() if document.issued else "",
        expires_on=document.expires_on,
        expired=document.expires_on is not None and document.expires_on < today,
        received_on=document.received_on,
        received_by=received_by,
        matched_on=document.matched_on,
        attachment_id=document.attachment_id,
        original_kept=document.original_kept,
        note=document.note,
    )
