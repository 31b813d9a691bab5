"""The journal as people read it: the history of a file, what one person did, everything for the auditor."""

import json
import uuid
import zlib
from base64 import b64decode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, and_, desc, not_, or_, select
from sqlalchemy.orm import Session

from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.storage.changes import Change
from desktop_app.storage.context import AFTER_DENIED, DENIED
from desktop_app.storage.journal import NONCE_BYTES


@dataclass(frozen=True)
class HistoryEntry:
    """One entry as the office may read it; `reason` and `changes` are None once the file's key is destroyed."""

    id: uuid.UUID
    at: datetime
    actor: uuid.UUID | None
    role: str
    act: str
    subject: uuid.UUID
    reason: str | None
    changes: tuple[Change, ...] | None
    hash: str


class EntrySort(StrEnum):
    """What an entry tells of."""

    CHANGES = "changes"
    READINGS = "readings"
    DENIALS = "denials"


@dataclass(frozen=True)
class Wanted:
    """Which entries to show; what is None does not narrow."""

    subject: uuid.UUID | None = None
    actor: uuid.UUID | None = None
    act: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    sort: EntrySort | None = None


def history(session: Session, subject: uuid.UUID, limit: int = 500) -> list[HistoryEntry]:
    """Return the newest entries of one file, newest first."""
    return entries(session, Wanted(subject=subject), limit)


def entries(
    session: Session, wanted: Wanted, limit: int = 500, after: HistoryEntry | None = None
) -> list[HistoryEntry]:
    """Return the entries wanted, newest first; `after` goes on from the last one shown."""
    narrowed = select(JournalEntry).order_by(desc(JournalEntry.at), desc(JournalEntry.id)).limit(limit)
    for condition in _conditions(wanted):
        narrowed = narrowed.where(condition)
    if after is not None:
        older = and_(JournalEntry.at == after.at, JournalEntry.id < after.id)
        narrowed = narrowed.where(or_(JournalEntry.at < after.at, older))
    return [_readable(session, entry) for entry in session.scalars(narrowed)]


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.subject is not None:
        found.append(JournalEntry.subject == wanted.subject)
    if wanted.actor is not None:
        found.append(JournalEntry.actor == wanted.actor)
    if wanted.act is not None:
        found.append(JournalEntry.act == wanted.act)
    if wanted.since is not None:
        found.append(JournalEntry.at >= wanted.since)
    if wanted.until is not None:
        found.append(JournalEntry.at < wanted.until)
    return [*found, *_of_sort(wanted.sort)]


def _of_sort(sort: EntrySort | None) -> tuple[ColumnElement[bool], ...]:
    denied = and_(JournalEntry.act >= DENIED, JournalEntry.act < AFTER_DENIED)
    match sort:
        case EntrySort.CHANGES:
            return (JournalEntry.changes != "",)
        case EntrySort.READINGS:
            return JournalEntry.changes == "", not_(denied)
        case EntrySort.DENIALS:
            return (denied,)
        case None:
            return ()


def _readable(session: Session, entry: JournalEntry) -> HistoryEntry:
    key = session.get(SubjectKey, entry.subject)
    secret = key.secret if key else None
    place = f"{entry.device}|{entry.epoch}|{entry.seq}|{entry.subject}".encode()
    told = _opened(secret, entry.changes, place) if entry.changes else "[]"
    return HistoryEntry(
        id=entry.id,
        at=entry.at,
        actor=entry.actor,
        role=entry.role,
        act=entry.act,
        subject=entry.subject,
        reason=_opened(secret, entry.reason, place) if entry.reason else "",
        changes=None if told is None else tuple(Change(*change) for change in json.loads(told)),
        hash=entry.hash,
    )


def _opened(secret: bytes | None, sealed: str, place: bytes) -> str | None:
    if secret is None:
        return None
    data = b64decode(sealed)
    try:
        return zlib.decompress(AESGCM(secret).decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], place)).decode()
    except InvalidTag:
        return None
