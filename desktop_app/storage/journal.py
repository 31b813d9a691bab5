"""The journal: sealed entries in one chain; written with the transaction they tell of, verified and read here."""

import hashlib
import json
import os
import uuid
import zlib
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple, Protocol, cast

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, and_, bindparam, desc, func, insert, not_, or_, select
from sqlalchemy.orm import Session

from desktop_app.models.base import Base, uuid7
from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.models.office import Device
from desktop_app.storage.changes import Change
from desktop_app.storage.context import EntryContext
from desktop_app.storage.faults import UnexplainedChange
from desktop_app.storage.lengths import require_short
from desktop_app.storage.watch import Stage, Watch

FORMAT = 1
BEGINNING = "0" * 64
NONCE_BYTES = 12
KEY_BYTES = 32
CHUNK = 2000
AFTER_HEX = "g"
"""Sorts after every hexadecimal digit."""
DESTROYED = "subject_key_destroyed"
_DEVICES, _ENTRIES, _KEYS = (Base.metadata.tables[kind.__tablename__] for kind in (Device, JournalEntry, SubjectKey))
_EARLIER = _ENTRIES.alias()
_NEWEST = (
    select(_EARLIER.c.id)
    .where(_EARLIER.c.device == _DEVICES.c.id)
    .order_by(desc(_EARLIER.c.epoch), desc(_EARLIER.c.seq))
    .limit(1)
    .scalar_subquery()
)
_END = (
    select(_DEVICES.c.id, _DEVICES.c.epoch, _ENTRIES.c.epoch.label("of_newest"), _ENTRIES.c.seq, _ENTRIES.c.hash)
    .outerjoin_from(_DEVICES, _ENTRIES, _ENTRIES.c.id == _NEWEST)
    .where(_DEVICES.c.current)
)
"""This device and its newest entry; asked with every act, so it makes rows and no records."""
_ADD_ENTRY = insert(_ENTRIES)
_SECRET = select(_KEYS.c.secret).where(_KEYS.c.subject == bindparam("subject"))
_SHORT, _WINDOW = 16_384, 12
"""Most entries are short: to lay out the window of a long text for each took longer than all the rest of sealing."""
_HASHED = msgspec.json.Encoder(order="sorted")
"""Writes the same bytes as `_CANONICAL` for what is hashed, texts and whole numbers, in a seventh of the time."""
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True)
class ChainReport:
    """What a walk along the chain found; `broken_at` names the first entry that does not fit."""

    entries: int
    head: str
    broken_at: uuid.UUID | None = None

    @property
    def whole(self) -> bool:
        """Whether every entry fits the one before it and its own hash."""
        return self.broken_at is None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the next entry of this device stands in the chain: its epoch, its number, and the hash before it."""

    device: uuid.UUID
    epoch: int
    seq: int
    prev: str

    def after(self, link: "Link") -> "Place":
        """Return the place that follows a link."""
        return Place(self.device, self.epoch, self.seq + 1, link.hash)


def write_entry(session: Session, context: EntryContext, changes: Sequence[Change]) -> None:
    """Write the entry of this transaction at the end of the chain of this device."""
    place, subject = next_place(session), context.subject
    reason = sealed(_living_secret(session, subject), context.reason, place, subject) if context.reason else ""
    told = sealed(_secret_for_changes(session, subject), _told(changes), place, subject) if changes else ""
    link = linked(place, context, reason, told)
    require_short(JournalEntry.__mapper__, None, link)
    session.connection().execute(_ADD_ENTRY, link._asdict())


def sealed(secret: bytes, text: str | bytes, place: Place, subject: uuid.UUID, level: int = -1) -> str:
    """Seal what an entry says under the key of its subject, for its place in the chain alone.

    `level` is how hard it is pressed before (zlib's).
    """
    nonce, said = os.urandom(NONCE_BYTES), text.encode() if isinstance(text, str) else text
    bound = f"{place.device}|{place.epoch}|{place.seq}|{subject}".encode()
    pressed = zlib.compress(said, level, _WINDOW if len(said) <= _SHORT else zlib.MAX_WBITS)
    return b64encode(nonce + AESGCM(secret).encrypt(nonce, pressed, bound)).decode()


def linked(place: Place, context: EntryContext, reason: str, changes: str) -> "Link":
    """Return the entry that stands at a place, with its hash; `reason` and `changes` come sealed."""
    link = Link(
        id=uuid7(),
        v=FORMAT,
        device=place.device,
        epoch=place.epoch,
        seq=place.seq,
        at=context.at,
        actor=context.actor,
        role=context.role,
        act=context.act,
        subject=context.subject,
        reason=reason,
        changes=changes,
        prev=place.prev,
        hash="",
    )
    return link._replace(hash=hash_of(link))


class Link(NamedTuple):
    """An entry as it is written: the columns of its row, in their order."""

    id: uuid.UUID
    v: int
    device: uuid.UUID
    epoch: int
    seq: int
    at: datetime
    actor: uuid.UUID | None
    role: str
    act: str
    subject: uuid.UUID
    reason: str
    changes: str
    prev: str
    hash: str


class Chained(Protocol):
    """What a link of the chain is checked by: a record, or a row read without making records of thousands."""

    id: uuid.UUID
    v: int
    device: uuid.UUID
    epoch: int
    seq: int
    at: datetime
    actor: uuid.UUID | None
    role: str
    act: str
    subject: uuid.UUID
    reason: str
    changes: str
    prev: str
    hash: str


def hash_of(entry: Chained | Link) -> str:
    """Return the hash that an entry must carry: of the one before and of its own sealed content."""
    content: dict[str, object] = {
        "v": entry.v,
        "device": str(entry.device),
        "epoch": entry.epoch,
        "seq": entry.seq,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": str(entry.actor) if entry.actor else None,
        "role": entry.role,
        "act": entry.act,
        "subject": str(entry.subject),
        "reason": entry.reason,
        "changes": entry.changes,
        "prev": entry.prev,
    }
    return hashlib.sha256(entry.prev.encode() + _HASHED.encode(content)).hexdigest()


def head(session: Session) -> str:
    """Return the hash of the newest entry: what is printed in QR codes and named in backups."""
    end = session.connection().execute(_END).one_or_none()
    return BEGINNING if end is None or end.hash is None else str(end.hash)


def verify_chain(session: Session, watch: Watch | None = None) -> ChainReport:
    """Walk along the chain of every device from its beginning and say where one breaks, if it does."""
    looking_on, total = watch or Watch(), count_of(session) if watch else 0
    count = 0
    before: Chained | None = None
    for entry in _in_order(session):
        if count % CHUNK == 0:
            looking_on.step(Stage.CHECKING, count, total)
        if not _follows(before, entry):
            return ChainReport(count, before.hash if before else BEGINNING, entry.id)
        count, before = count + 1, entry
    return ChainReport(count, head(session))


def _follows(before: Chained | None, entry: Chained) -> bool:
    if before is None or before.device != entry.device:
        fits = entry.prev == BEGINNING and entry.seq == 1
    else:
        next_seq = before.seq + 1 if before.epoch == entry.epoch else 1
        fits = entry.prev == before.hash and entry.seq == next_seq
    return fits and entry.hash == hash_of(entry)


def holds(session: Session, seen: str) -> bool:
    """Say whether the chain still holds a head that was noted outside, whole or shortened; a cut tail shows here."""
    if seen == BEGINNING[: len(seen)]:
        return True
    # Compared as a range, not as a beginning: only a range goes through the index of hashes.
    noted = select(JournalEntry.id).where(JournalEntry.hash >= seen, JournalEntry.hash < seen + AFTER_HEX).limit(1)
    return session.scalar(noted) is not None


def count_of(session: Session) -> int:
    """Return how many entries there are."""
    return session.scalar(select(func.count()).select_from(JournalEntry)) or 0


def acts_after(session: Session, seen: str, *, that_changed: bool = False) -> dict[str, int] | None:
    """Count the acts after a head that was noted outside, or those that changed something; None without that head."""
    place = _place_of(session, seen)
    if place is None:
        return None
    counted = select(JournalEntry.act, func.count().label("times")).group_by(JournalEntry.act)
    later = counted.where(JournalEntry.device == place.device, later_than(place.epoch, place.seq))
    if that_changed:
        later = later.where(JournalEntry.changes != "")
    return {row.act: row.times for row in session.execute(later)}


def entries_until(session: Session, seen: str) -> int | None:
    """Count the entries up to a head that was noted outside; None where the chain does not hold it."""
    place = _place_of(session, seen)
    if place is None:
        return None
    of_others = JournalEntry.device != place.device
    until = or_(of_others, not_(later_than(place.epoch, place.seq)))
    return session.scalar(select(func.count()).select_from(JournalEntry).where(until))


def _place_of(session: Session, seen: str) -> JournalEntry | None:
    return session.scalar(select(JournalEntry).where(JournalEntry.hash == seen))


def later_than(epoch: int, seq: int) -> ColumnElement[bool]:
    """Return the condition under which an entry stands further along its chain, whatever the clock said."""
    in_epoch = and_(JournalEntry.epoch == epoch, JournalEntry.seq > seq)
    return or_(JournalEntry.epoch > epoch, in_epoch)


def destroy_key(session: Session, subject: uuid.UUID, at: datetime) -> None:
    """Destroy the key of a file's entries: their values are gone for good, and the chain still verifies.

    What this transaction itself changes is told under a key that nobody keeps, for it may be the erased values.
    """
    key = session.get(SubjectKey, subject)
    if key is not None:
        key.secret, key.destroyed_at = None, at
    session.info[DESTROYED] = True


def start_epoch(session: Session, epoch: int) -> None:
    """Give this device a new epoch, so that what is written after a restore can never be taken for what was before."""
    device = session.scalars(select(Device).where(Device.current)).one()
    device.epoch = max(epoch, device.epoch + 1)


def next_place(session: Session) -> Place:
    """Return where the next entry of this device stands."""
    end = session.connection().execute(_END).one_or_none()
    if end is None:
        raise UnexplainedChange("no device writes into this store yet")
    if end.hash is None:
        return Place(end.id, end.epoch, 1, BEGINNING)
    return Place(end.id, end.epoch, end.seq + 1 if end.of_newest == end.epoch else 1, end.hash)


def _in_order(session: Session) -> Iterator[Chained]:
    columns = JournalEntry.__table__.columns
    ordered = select(*columns).order_by(columns.device, columns.epoch, columns.seq)
    return cast(Iterator[Chained], iter(session.execute(ordered, execution_options={"yield_per": CHUNK})))


def _living_secret(session: Session, subject: uuid.UUID) -> bytes:
    """Return the key of a subject, made when first needed and again after the one before was destroyed."""
    kept: bytes | None = session.connection().execute(_SECRET, {"subject": subject}).scalar()
    return kept or _new_secret(session, subject)


def _new_secret(session: Session, subject: uuid.UUID) -> bytes:
    key = session.get(SubjectKey, subject) or SubjectKey(subject=subject, secret=None)
    key.secret = os.urandom(KEY_BYTES)
    session.add(key)
    session.flush()
    return key.secret


def _secret_for_changes(session: Session, subject: uuid.UUID) -> bytes:
    return os.urandom(KEY_BYTES) if session.info.pop(DESTROYED, False) else _living_secret(session, subject)


def _told(changes: Sequence[Change]) -> str:
    return _CANONICAL.encode(changes)
