"""Scans, photos and files that belong to a record: put into the vault, and read back for a screen."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.decisions import Approval, Decision, DecisionEvidence
from desktop_app.models.documents import Attachment, Document
from desktop_app.models.visits import ChecklistAnswer, Visit
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import clean
from desktop_app.storage.attachments import KINDS


@dataclass(frozen=True)
class Scan:
    """A file that a person attached: its bytes and the name it came with."""

    data: bytes
    name: str = ""


@dataclass(frozen=True)
class AttachedFile:
    """A file read back from the vault."""

    data: bytes
    media_type: str
    name: str


def is_kept(data: bytes) -> bool:
    """Say whether the vault keeps a file of this kind as it is."""
    return any(data.startswith(magic) for magic, _ in KINDS)


def attach(desk: Desk, scan: Scan, media_type: str = "") -> uuid.UUID:
    """Encrypt a file into the vault and add its row to this transaction; returns the attachment's key.

    A media type is given for what the program itself made; a file from outside is known by its first bytes.
    """
    stored = desk.vault.put(scan.data, media_type)
    name = clean(scan.name)[-NAME_LENGTH:]
    return add(desk, Attachment(original_name=name, added_at=desk.now, **stored.columns())).id


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def attached_file(desk: Desk, file_id: uuid.UUID, attachment_id: uuid.UUID) -> AttachedFile:
    """Read one attachment of a file that the actor may open; it may be a medical report, so it leaves an entry."""
    desk.file(file_id)
    if attachment_id not in _attached_to(desk, file_id):
        raise desk.not_permitted()
    row = desk.get(Attachment, attachment_id)
    return AttachedFile(desk.vault.read(row), row.media_type, row.original_name)


def _attached_to(desk: Desk, file_id: uuid.UUID) -> set[uuid.UUID | None]:
    """Return the keys of what is attached to a file's documents, its decisions and its visits."""
    decided = select(Decision.id).where(Decision.file_id == file_id)
    visited = select(Visit.id).where(Visit.file_id == file_id)
    places = (
        select(Document.attachment_id).where(Document.file_id == file_id),
        select(DecisionEvidence.attachment_id).where(DecisionEvidence.decision_id.in_(decided)),
        select(Approval.outside_scan_id).where(Approval.decision_id.in_(decided)),
        select(ChecklistAnswer.photo_id).where(ChecklistAnswer.visit_id.in_(visited)),
    )
    return {key for place in places for key in desk.session.scalars(place)}
