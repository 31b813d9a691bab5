"""Scans, photos and files that belong to a record: put into the vault, and read back for a screen.

What comes from outside is attached: a picture is drawn anew and a PDF looked through before either is kept. What the
program made itself is kept as it is.
"""

import uuid
from dataclasses import dataclass
from io import BytesIO

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.decisions import Approval, Decision, DecisionEvidence
from desktop_app.models.documents import Attachment, Document
from desktop_app.models.visits import ChecklistAnswer, Visit
from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import clean, visible
from desktop_app.storage.attachments import KINDS, checked_kind

_PDF = "application/pdf"
_SIDE_ON_SCREEN = 1200
"""Pixels of a page as a window shows it."""
_MOST_SECONDS = 10.0
"""Of a core, for drawing all pages of a file before a window shows it; a hundred honest ones take six."""


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


def first_page(data: bytes, side: int) -> bytes:
    """Return the first page of a PDF that nobody has accepted yet, small, as PNG; empty where it is refused."""
    from desktop_app.printing.scans.pages import opened

    held = BytesIO()
    try:
        with opened(data, side) as file:
            next(iter(file)).save(held, "PNG")
    except Refused:
        return b""
    return held.getvalue()


def is_drawn(data: bytes) -> bool:
    """Say whether every page of a PDF is drawn in a moment: it was looked through when it was attached, not drawn."""
    from desktop_app.printing.scans.pages import opened

    try:
        with opened(data, _SIDE_ON_SCREEN, _MOST_SECONDS) as file:
            return all(page.width for page in file)
    except Refused:
        return False


def cleansed(data: bytes, media_type: str) -> bytes:
    """Return a picture drawn anew, or as it is a PDF that only shows pages; refused in words where it is neither."""
    # What reads pictures is loaded with the first of them, not with the program.
    if media_type == _PDF:
        from desktop_app.printing.scans.harmless import check_harmless

        check_harmless(data)
        return data
    from desktop_app.printing.scans.pictures import redrawn

    return redrawn(data)


def attach(desk: Desk, scan: Scan) -> uuid.UUID:
    """Take in a file from outside, known by its first bytes and made harmless; returns the attachment's key."""
    return keep(desk, Scan(cleansed(scan.data, checked_kind(scan.data)), scan.name))


def keep(desk: Desk, scan: Scan, media_type: str = "") -> uuid.UUID:
    """Encrypt a file that the program itself made into the vault and add its row to this transaction.

    A media type is given where the file is neither a picture nor a PDF; returns the attachment's key.
    """
    stored = desk.vault.put(scan.data, media_type)
    return add(desk, Attachment(original_name=shown_name(scan.name), added_at=desk.now, **stored.columns())).id


def shown_name(name: str) -> str:
    """Return the end of a file's name without the characters that are not seen, as a list may show it."""
    return clean(visible(name))[-NAME_LENGTH:]


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def attached_file(desk: Desk, file_id: uuid.UUID, attachment_id: uuid.UUID) -> AttachedFile:
    """Read one attachment of a file that the actor may open; it may be a medical report, so it leaves an entry."""
    desk.file(file_id)
    if attachment_id in _seen_at(desk, file_id):
        desk.study(file_id)
    elif attachment_id not in _attached_to(desk, file_id):
        raise desk.not_permitted()
    row = desk.get(Attachment, attachment_id)
    return AttachedFile(desk.vault.read(row), row.media_type, row.original_name)


def _attached_to(desk: Desk, file_id: uuid.UUID) -> set[uuid.UUID | None]:
    """Return the keys of what is attached to a file's documents and its decisions."""
    decided = select(Decision.id).where(Decision.file_id == file_id)
    places = (
        select(Document.attachment_id).where(Document.file_id == file_id),
        select(DecisionEvidence.attachment_id).where(DecisionEvidence.decision_id.in_(decided)),
        select(Approval.outside_scan_id).where(Approval.decision_id.in_(decided)),
    )
    return {key for place in places for key in desk.session.scalars(place)}


def _seen_at(desk: Desk, file_id: uuid.UUID) -> set[uuid.UUID | None]:
    """Return the keys of the photos of a file's visits."""
    visited = select(Visit.id).where(Visit.file_id == file_id)
    return set(desk.session.scalars(select(ChecklistAnswer.photo_id).where(ChecklistAnswer.visit_id.in_(visited))))
