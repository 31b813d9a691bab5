"""Attachments: scans, photos and papers as encrypted files beside the store, each under a key of its own in its row."""

import hashlib
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column, exists, or_, select
from sqlalchemy.orm import Session

from desktop_app.disk import PART, private_folder, put_in_place, write_synced
from desktop_app.models import Base
from desktop_app.models.documents import Attachment
from desktop_app.storage.faults import StoreTrouble, Trouble

LARGEST = 20 * 1024 * 1024
NONCE_BYTES = 12
OVERHEAD = NONCE_BYTES + 16
KEY_BYTES = 32
_AT_ONCE = 500
KINDS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"%PDF-", "application/pdf"))


@dataclass(frozen=True)
class Stored:
    """A file that lies encrypted in the vault, waiting for its row."""

    stored_name: str
    media_type: str
    size: int
    sha256: str
    secret: bytes

    def columns(self) -> dict[str, Any]:
        """Return what the row of this file must hold."""
        return {
            "stored_name": self.stored_name,
            "media_type": self.media_type,
            "size": self.size,
            "sha256": self.sha256,
            "secret": self.secret,
        }


class AttachmentVault:
    """The folder of encrypted files of one store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._put = set[str]()

    def put(self, data: bytes, media_type: str = "") -> Stored:
        """Encrypt a file and put it durably in its place; the row that names it is committed afterwards.

        What the program itself made comes with its media type; what a person gave is known by its first bytes.
        """
        media_type = media_type or checked_kind(data)
        name, secret = secrets.token_hex(16), os.urandom(KEY_BYTES)
        digest = hashlib.sha256(data).hexdigest()
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + AESGCM(secret).encrypt(nonce, data, _bound_to(name, digest))
        path = private_folder(self.folder) / name
        part = path.with_name(name + PART)
        self._put |= {path.name, part.name}
        write_synced(part, sealed)
        put_in_place(part, path)
        return Stored(name, media_type, len(data), digest, secret)

    def read(self, attachment: Attachment) -> bytes:
        """Return the bytes of an attachment, proved to be those that were put in."""
        path = self.folder / attachment.stored_name
        try:
            sealed = path.read_bytes()
        except FileNotFoundError:
            raise StoreTrouble(Trouble.FILE_MISSING, attachment.stored_name) from None
        bound_to = _bound_to(attachment.stored_name, attachment.sha256)
        try:
            data = AESGCM(attachment.secret).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
        except (InvalidTag, ValueError):
            raise StoreTrouble(Trouble.FILE_DAMAGED, attachment.stored_name) from None
        return data

    def sweep(self, session: Session) -> int:
        """Remove files that no row names, left by a transaction that never ended; what was put in since stays.

        It may be done beside the work, and holds no more names at a time than a handful.
        """
        if not self.folder.exists():
            return 0
        with os.scandir(self.folder) as entries:
            names = (entry.name for entry in entries)
            return sum(self._sweep(session, some) for some in iter(lambda: list(islice(names, _AT_ONCE)), []))

    def _sweep(self, session: Session, names: list[str]) -> int:
        known = session.scalars(select(Attachment.stored_name).where(Attachment.stored_name.in_(names)))
        orphans = set(names) - set(known) - self._put
        for name in orphans:
            (self.folder / name).unlink()
        return len(orphans)

    def missing(self, session: Session) -> list[str]:
        """Return the names of rows whose file is not here or has the wrong size."""
        rows = session.execute(select(Attachment.stored_name, Attachment.size))
        return [name for name, size in rows if file_size(self.folder / name) != size + OVERHEAD]


def still_named(session: Session, stored_names: Iterable[str]) -> set[str]:
    """Return those attachments that a record still names: not one in whose place another was attached."""
    pointers = (column for table in Base.metadata.tables.values() for column in table.columns if _is_pointer(column))
    named = or_(*(exists().where(column == Attachment.id) for column in pointers))
    return set(session.scalars(select(Attachment.stored_name).where(Attachment.stored_name.in_(stored_names), named)))


def _is_pointer(column: Column[Any]) -> bool:
    return any(key.column.table is Attachment.__table__ for key in column.foreign_keys)


def checked_kind(data: bytes) -> str:
    """Return the media type by the first bytes, or refuse what is empty, too large or of another kind."""
    if not data:
        raise StoreTrouble(Trouble.FILE_EMPTY)
    if len(data) > LARGEST:
        raise StoreTrouble(Trouble.FILE_TOO_LARGE, str(LARGEST // (1024 * 1024)))
    for magic, media_type in KINDS:
        if data.startswith(magic):
            return media_type
    raise StoreTrouble(Trouble.FILE_KIND)


def file_size(path: Path) -> int:
    """Return a file's size, or -1 when there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _bound_to(name: str, digest: str) -> bytes:
    return f"mustafid attachment|{name}|{digest}".encode()
