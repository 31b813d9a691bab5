"""The journal as people read it: the history of a file, what one person did, everything for the auditor."""

import json
import uuid
import zlib
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, TextClause, and_, desc, not_, or_, select, text
from sqlalchemy.orm import Session

from desktop_app.models.journal import UNCHANGED, JournalEntry, SubjectKey
from desktop_app.storage.changes import Change
from desktop_app.storage.context import AFTER_DENIED, DENIED
from desktop_app.storage.journal import NONCE_BYTES, later_than

PAGE = 200
"""Entries of one page."""


class Place(NamedTuple):
    """Where an entry stands among all, by when it was written."""

    at: datetime
    id: uuid.UUID


@dataclass(frozen=True)
class HistoryEntry:
    """One entry as the office may read it; `reason` and `changes` are None once the file's key is destroyed."""

    id: uuid.UUID
    device: uuid.UUID
    epoch: int
    seq: int
    at: datetime
    actor: uuid.UUID | None
    role: str
    act: str
    subject: uuid.UUID
    reason: str | None
    changes: tuple[Change, ...] | None
    hash: str

    @property
    def place(self) -> Place:
        """What the next page goes on from."""
        return Place(self.at, self.id)


class EntrySort(StrEnum):
    """What an entry tells of."""

    CHANGES = "changes"
    READINGS = "readings"
    DENIALS = "denials"


@dataclass(frozen=True)
class Wanted:
    """Which entries to show; what is None does not narrow."""

    subject: uuid.UUID | None = None
    besides: frozenset[uuid.UUID] = frozenset()
    """Entries that tell of the subject too, though they stand under another one."""
    actor: uuid.UUID | None = None
    act: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    sort: EntrySort | None = None


def history(
    session: Session,
    subject: uuid.UUID,
    limit: int = PAGE,
    after: Place | None = None,
    besides: frozenset[uuid.UUID] = frozenset(),
) -> list[HistoryEntry]:
    """Return a page of the entries of one file, newest first; `besides` stand under another one and tell of it too."""
    return entries(session, Wanted(subject=subject, besides=besides), limit, after)


def changes_since(session: Session, entry: HistoryEntry, subject: uuid.UUID) -> Iterator[HistoryEntry]:
    """Go through what was changed under a subject after an entry, in the order of the chain, whatever the clock said.

    What another device wrote counts too, for nothing tells that it was before.
    """
    since = or_(JournalEntry.device != entry.device, later_than(entry.epoch, entry.seq))
    later = select(JournalEntry).where(JournalEntry.subject == subject, JournalEntry.changes != "", since)
    later = later.order_by(JournalEntry.epoch, JournalEntry.seq)
    secret = _secrets(session, {subject}).get(subject)
    with session.scalars(later.execution_options(yield_per=PAGE)) as found:
        yield from (_readable(one, secret) for one in found)


def entries(session: Session, wanted: Wanted, limit: int = PAGE, after: Place | None = None) -> list[HistoryEntry]:
    """Return a page of the entries wanted, newest first; `after` goes on from the last one shown."""
    narrowed = select(JournalEntry).order_by(desc(JournalEntry.at), desc(JournalEntry.id)).limit(limit)
    for condition in _conditions(wanted):
        narrowed = narrowed.where(condition)
    if after is not None:
        # The first condition alone would do for the index, the second for the truth.
        older = or_(JournalEntry.at < after.at, JournalEntry.id < after.id)
        narrowed = narrowed.where(JournalEntry.at <= after.at, older)
    found = session.scalars(narrowed).all()
    secrets = _secrets(session, {entry.subject for entry in found})
    return [_readable(entry, secrets.get(entry.subject)) for entry in found]


def _secrets(session: Session, subjects: set[uuid.UUID]) -> dict[uuid.UUID, bytes | None]:
    return {
        key.subject: key.secret for key in session.scalars(select(SubjectKey).where(SubjectKey.subject.in_(subjects)))
    }


def _conditions(wanted: Wanted) -> list[ColumnElement[bool] | TextClause]:
    found: list[ColumnElement[bool] | TextClause] = []
    if wanted.subject is not None:
        of_subject = JournalEntry.subject == wanted.subject
        found.append(or_(of_subject, JournalEntry.id.in_(wanted.besides)) if wanted.besides else of_subject)
    if wanted.actor is not None:
        found.append(JournalEntry.actor == wanted.actor)
    if wanted.act is not None:
        found.append(JournalEntry.act == wanted.act)
    if wanted.since is not None:
        found.append(JournalEntry.at >= wanted.since)
    if wanted.until is not None:
        found.append(JournalEntry.at < wanted.until)
    return [*found, *_of_sort(wanted.sort)]


def _of_sort(sort: EntrySort | None) -> tuple[ColumnElement[bool] | TextClause, ...]:
    denied = and_(JournalEntry.act >= DENIED, JournalEntry.act < AFTER_DENIED)
    match sort:
        case EntrySort.CHANGES:
            return (JournalEntry.changes != "",)
        case EntrySort.READINGS:
            return text(UNCHANGED), not_(denied)
        case EntrySort.DENIALS:
            return text(UNCHANGED), denied
        case None:
            return ()


def _readable(entry: JournalEntry, secret: bytes | None) -> HistoryEntry:
    place = f"{entry.device}|{entry.epoch}|{entry.seq}|{entry.subject}".encode()
    told = _opened(secret, entry.changes, place) if entry.changes else "[]"
    return HistoryEntry(
        id=entry.id,
        device=entry.device,
        epoch=entry.epoch,
        seq=entry.seq,
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
