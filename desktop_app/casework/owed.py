"""The entry that a change of the key slots owes the journal.

Slots lie in a file and entries in the store, and nothing keeps a kill from falling between the two. So the entry is
noted beside the slots first; where the slots changed and the entry never came, the next opening writes it.
"""

import hmac
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.disk import write_whole
from desktop_app.models.journal import JournalEntry
from desktop_app.security.ring import canonical
from desktop_app.security.sealing import quick_key
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.recorder import note


@dataclass(frozen=True)
class Owed:
    """Which act was about to change the slots, after which entry, and how often they had been changed before."""

    act: str
    actor: str
    role: str
    head: str
    generation: int

    def proof(self, key: bytes) -> str:
        """Return what only somebody who holds the store's key can write beside it."""
        return hmac.digest(quick_key(key, b"", b"mustafid owed entry"), canonical(asdict(self)), "sha256").hex()


def owe(desk: Desk, places: Places, key: bytes) -> None:
    """Note durably that this act leaves an entry, before it changes the slots."""
    desk.always = True
    generation = KeySlots(places.keyslots).generation
    owed = Owed(desk.act.value, str(desk.actor.id), desk.role.value, desk.journal_head, generation)
    write_whole(places.owed, json.dumps({"owed": asdict(owed), "proof": owed.proof(key)}).encode())


def settle_owed(places: Places, store: Store, at: datetime) -> None:
    """Write the entry that a kill kept from being written, where the slots had changed already."""
    if not places.owed.exists():
        return
    owed = _read(places, store.key)
    if owed is not None and KeySlots(places.keyslots).generation > owed.generation:
        with store.writing() as session:
            if not _is_told(session, owed):
                note(session, EntryContext(owed.act, OFFICE, at, UUID(owed.actor), owed.role))
                session.commit()
    places.owed.unlink()


def _read(places: Places, key: bytes) -> Owed | None:
    """Read what is owed; nothing, where it cannot be read or another hand wrote it."""
    try:
        found = json.loads(places.owed.read_bytes())
        owed = Owed(**found["owed"])
        sound = hmac.compare_digest(found["proof"], owed.proof(key))
    except (ValueError, KeyError, TypeError):
        return None
    return owed if sound else None


def _is_told(session: Session, owed: Owed) -> bool:
    """Say whether the entry came: no other act could be written between its head and it."""
    following = select(JournalEntry.id).where(JournalEntry.prev == owed.head, JournalEntry.act == owed.act)
    return session.scalars(following).first() is not None
