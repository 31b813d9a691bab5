"""Drafts: unfinished forms as typed, with their scans; each belongs to the one who types it."""

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop_app.casework.attachments import AttachedFile, Scan, attach
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.drafts import Draft, DraftScan
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import DraftKind


@dataclass(frozen=True, slots=True)
class DraftScanRow:
    """A scan that waits with a draft: the field it belongs to, and the name it came with."""

    id: uuid.UUID
    field: str
    attachment_id: uuid.UUID
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A line of the list of unfinished forms."""

    id: uuid.UUID
    kind: DraftKind
    title: str
    step: str
    subject_id: uuid.UUID | None
    saved_at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft as it was left: every field as text, and its scans."""

    row: DraftRow
    typed: Mapping[str, str]
    scans: tuple[DraftScanRow, ...]


@performs(Act.SAVE_DRAFT)
def save_draft(
    desk: Desk,
    kind: DraftKind,
    typed: Mapping[str, str],
    *,
    draft_id: uuid.UUID | None = None,
    step: str = "",
    title: str = "",
    subject_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Save everything typed so far; the first saving makes the draft, and its key is given back."""
    body = {field: text for field, text in typed.items() if text}
    title = title.strip()[:NAME_LENGTH]
    if draft_id is None:
        fresh = Draft(
            kind=kind,
            owner_id=desk.actor.id,
            subject_id=subject_id,
            title=title,
            step=step,
            body=body,
            saved_at=desk.now,
        )
        return add(desk, fresh).id
    draft = own_draft(desk, draft_id)
    draft.body, draft.step, draft.title = body, step, title
    draft.subject_id = subject_id or draft.subject_id
    draft.revision += 1
    draft.saved_at = desk.now
    return draft.id


@performs(Act.SAVE_DRAFT)
def load_draft(desk: Desk, draft_id: uuid.UUID) -> OpenDraft:
    """Read a draft of one's own, to go on with it."""
    draft = own_draft(desk, draft_id)
    return OpenDraft(_row(draft), dict(draft.body), draft_scans(desk, draft.id))


@performs(Act.SAVE_DRAFT)
def my_drafts(desk: Desk, kinds: Collection[DraftKind] = tuple(DraftKind)) -> tuple[DraftRow, ...]:
    """List one's own drafts, the newest first."""
    return own_drafts(desk, kinds)


def own_drafts(desk: Desk, kinds: Collection[DraftKind]) -> tuple[DraftRow, ...]:
    """List the actor's drafts of these kinds within another use case, the newest first."""
    rows = select(Draft).where(Draft.owner_id == desk.actor.id, Draft.kind.in_(kinds)).order_by(Draft.saved_at.desc())
    return tuple(_row(draft) for draft in desk.session.scalars(rows) if _reaches(desk, draft))


@performs(Act.DISCARD_DRAFT)
def discard_draft(desk: Desk, draft_id: uuid.UUID) -> None:
    """Throw a draft away, and its scans with it."""
    draft = own_draft(desk, draft_id)
    for scan in _scans(desk, draft.id):
        _remove(desk, scan)
    desk.session.delete(draft)


@performs(Act.SAVE_DRAFT)
def attach_to_draft(desk: Desk, draft_id: uuid.UUID, field: str, scan: Scan) -> DraftScanRow:
    """Encrypt a scan at once and keep it with the draft; a scan that was in the same field gives way."""
    draft = own_draft(desk, draft_id)
    for former in _scans(desk, draft.id, field):
        _remove(desk, former)
    made = add(desk, DraftScan(draft_id=draft.id, field=field, attachment_id=attach(desk, scan)))
    desk.session.flush()
    return _scan_row(made, desk.get(Attachment, made.attachment_id))


@performs(Act.SAVE_DRAFT)
def detach_from_draft(desk: Desk, draft_id: uuid.UUID, field: str) -> None:
    """Take a scan away from a draft."""
    for scan in _scans(desk, own_draft(desk, draft_id).id, field):
        _remove(desk, scan)


@performs(Act.SAVE_DRAFT)
def draft_scan(desk: Desk, draft_id: uuid.UUID, field: str) -> AttachedFile | None:
    """Read a scan of a draft back, to show it."""
    found = _scans(desk, own_draft(desk, draft_id).id, field)
    if not found:
        return None
    row = desk.get(Attachment, found[0].attachment_id)
    return AttachedFile(desk.vault.read(row), row.media_type, row.original_name)


def own_draft(desk: Desk, draft_id: uuid.UUID) -> Draft:
    """Return a draft of the actor's own; nobody reads another's, nor one on a file that went to somebody else."""
    draft = desk.get(Draft, draft_id)
    if draft.owner_id != desk.actor.id or not _reaches(desk, draft):
        raise desk.refuse(FaultCode.NOT_PERMITTED)
    return draft


def draft_about(desk: Desk, draft_id: uuid.UUID, kind: DraftKind, subject_id: uuid.UUID | None = None) -> Draft:
    """Return a draft of the actor's own, of this kind and about this subject: its scans belong nowhere else."""
    draft = own_draft(desk, draft_id)
    if (draft.kind, draft.subject_id) != (kind, subject_id):
        raise desk.refuse(FaultCode.NOT_FOUND)
    return draft


def _reaches(desk: Desk, draft: Draft) -> bool:
    """Say whether the file that a draft is about, if it is about one, is still within the reach of who typed it."""
    if draft.subject_id is None:
        return True
    visit = desk.session.get(Visit, draft.subject_id)
    file = desk.session.get(CaseFile, visit.file_id if visit else draft.subject_id)
    assigned = file is None or file.researcher_id == desk.actor.id
    return may_on(Act.SAVE_DRAFT, desk.actor.roles, assigned=assigned)


def draft_scans(desk: Desk, draft_id: uuid.UUID) -> tuple[DraftScanRow, ...]:
    """List the scans of a draft."""
    rows = (
        select(DraftScan, Attachment)
        .join(Attachment, Attachment.id == DraftScan.attachment_id)
        .where(DraftScan.draft_id == draft_id)
        .order_by(DraftScan.id)
    )
    return tuple(_scan_row(scan, attachment) for scan, attachment in desk.session.execute(rows))


def hand_over(desk: Desk, draft: Draft) -> dict[str, uuid.UUID]:
    """Delete a draft whose form has become records; its scans stay, and are given by field to those records."""
    scans = _scans(desk, draft.id)
    attachments = {scan.field: scan.attachment_id for scan in scans}
    for scan in scans:
        desk.session.delete(scan)
    desk.session.delete(draft)
    return attachments


def _scans(desk: Desk, draft_id: uuid.UUID, field: str | None = None) -> list[DraftScan]:
    rows = select(DraftScan).where(DraftScan.draft_id == draft_id).order_by(DraftScan.id)
    if field is not None:
        rows = rows.where(DraftScan.field == field)
    return list(desk.session.scalars(rows))


def _remove(desk: Desk, scan: DraftScan) -> None:
    """Delete a scan and its row; without the key in that row the file can never be read again."""
    desk.session.delete(desk.get(Attachment, scan.attachment_id))
    desk.session.delete(scan)


def _row(draft: Draft) -> DraftRow:
    return DraftRow(
        id=draft.id,
        kind=draft.kind,
        title=draft.title,
        step=draft.step,
        subject_id=draft.subject_id,
        saved_at=draft.saved_at,
        revision=draft.revision,
    )


def _scan_row(scan: DraftScan, attachment: Attachment) -> DraftScanRow:
    return DraftScanRow(
        id=scan.id,
        field=scan.field,
        attachment_id=attachment.id,
        name=attachment.original_name,
        media_type=attachment.media_type,
        size=attachment.size,
    )
