"""Heads of the journal that are kept outside of the store: signed once a week, and in the names of the copies.

Whoever holds the store's key can build its whole chain anew; a head that lies elsewhere tells that it was done.
"""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.disk import copy_synced, private_folder, write_whole
from desktop_app.models.journal import JournalEntry
from desktop_app.models.office import Device
from desktop_app.storage.copies import list_backups
from desktop_app.storage.journal import holds

ANCHORS = "anchors"
SUFFIX = ".anchor"
_LINE = re.compile(
    r"MFA1 (?P<device>[0-9a-f]{32}) (?P<epoch>\d{1,9}) (?P<seq>\d{1,12}) (?P<head>[0-9a-f]{64}) "
    r"(?P<at>\d{8}T\d{6}Z) (?P<key>[0-9a-f]{16})",
    re.ASCII,
)
_SIGNED = re.compile(rf"(?P<said>{_LINE.pattern}) (?P<signature>[0-9a-f]{{128}})", re.ASCII)
_TIME = "%Y%m%dT%H%M%SZ"
_LONGEST = 400


class AnchorKind(StrEnum):
    """Where a head was kept."""

    WEEK = "week"
    BACKUP = "backup"
    PAPER = "paper"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class SignedHead:
    """The head of the journal at one moment, in words that a branch's seal signs."""

    device: uuid.UUID
    epoch: int
    seq: int
    head: str
    at: datetime
    key_id: str
    signature: bytes = field(default=b"", repr=False)

    @property
    def said(self) -> str:
        """The words that are signed."""
        at = self.at.astimezone(UTC).strftime(_TIME)
        return f"MFA1 {self.device.hex} {self.epoch} {self.seq} {self.head} {at} {self.key_id}"

    @property
    def line(self) -> str:
        """The whole as one line, to be kept, printed or sent."""
        return f"{self.said} {self.signature.hex()}"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A head that was kept outside, whole or shortened, and where it came from."""

    kind: AnchorKind
    name: str
    head: str
    at: datetime | None = None
    signed: SignedHead | None = None


def read_line(text: str) -> SignedHead | None:
    """Read a signed head, or None when it is not written as this program writes one; the signature is checked later."""
    found = _SIGNED.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    signature, device = bytes.fromhex(found["signature"]), uuid.UUID(found["device"])
    head = SignedHead(device, int(found["epoch"]), int(found["seq"]), found["head"], at, found["key"], signature)
    return head if head.line == text.strip() else None


def newest_place(session: Session) -> tuple[uuid.UUID, int, int, str] | None:
    """Return device, epoch, number and hash of the newest entry of this computer; none where it wrote none yet."""
    own = select(Device.id).where(Device.current).scalar_subquery()  # a join would have the whole journal sorted
    rows = (
        select(JournalEntry.device, JournalEntry.epoch, JournalEntry.seq, JournalEntry.hash)
        .where(JournalEntry.device == own)
        .order_by(JournalEntry.epoch.desc(), JournalEntry.seq.desc())
    )
    newest = session.execute(rows.limit(1)).first()
    return (newest.device, newest.epoch, newest.seq, newest.hash) if newest else None


def keep(folder: Path, name: str, head: SignedHead) -> Path:
    """Keep a signed head as a small file, whole or not at all."""
    private_folder(folder)
    place = folder / f"{name}{SUFFIX}"
    write_whole(place, f"{head.line}\n".encode())
    return place


def take_along(anchors: Path, folder: Path) -> None:
    """Copy the signed heads to where the copies lie; one that is there already stays as it is."""
    if not anchors.is_dir():
        return
    beside = private_folder(folder / ANCHORS)
    for place in sorted(anchors.glob(f"*{SUFFIX}")):
        if not (beside / place.name).exists():
            copy_synced(place, beside / place.name)


def signed_heads(folder: Path) -> Iterator[Anchor]:
    """Read the signed heads of a folder; a file that is no longer one is given without what it should say."""
    for place in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        signed = _read(place)
        yield Anchor(AnchorKind.WEEK, place.stem, signed.head if signed else "", signed.at if signed else None, signed)


def named_heads(folder: Path) -> Iterator[Anchor]:
    """Read the heads that stand in the names of the copies in a folder."""
    for backup in list_backups(folder):
        yield Anchor(AnchorKind.BACKUP, backup.folder.name, backup.folder.name.rpartition("-")[2], backup.at)


def is_held(session: Session, anchor: Anchor) -> bool:
    """Say whether the journal still holds a head; a signed one must stand in the very place that it names."""
    if anchor.signed is None:
        return bool(anchor.head) and holds(session, anchor.head)
    signed = anchor.signed
    place = select(JournalEntry.hash).where(
        JournalEntry.device == signed.device, JournalEntry.epoch == signed.epoch, JournalEntry.seq == signed.seq
    )
    return session.scalar(place) == signed.head


def _read(place: Path) -> SignedHead | None:
    try:
        return read_line(place.read_bytes()[: _LONGEST + 2].decode("ascii"))
    except (OSError, UnicodeDecodeError):
        return None
