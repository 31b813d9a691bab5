"""The locks and looks of a killed office: slots, pass phrases, the store's key, the seal, the preferences."""

import tomllib

from cryptography.exceptions import InvalidTag
from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.vault.kills.books import Books
from benchmarks.vault.kills.found import Found, Trouble
from benchmarks.vault.kills.heard import Heard
from benchmarks.vault.kills.key_works import CHANGES_PHRASE
from desktop_app.casework.seals.keys import key_in_use, keys_of, secrets_of
from desktop_app.disk import mirror_of
from desktop_app.models.journal import JournalEntry
from desktop_app.policy.permissions import Act
from desktop_app.practice.staff import ADMINISTRATOR, COLLEAGUES
from desktop_app.security.faults import WrongPassphrase
from desktop_app.security.ring import read_ring
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.engine import connect
from desktop_app.storage.faults import StoreTrouble

STAFF = {one.user_name for one in (ADMINISTRATOR, *COLLEAGUES)}


def look(session: Session, places: Places, key: bytes, heard: Heard, phrase: str, found: Found) -> str:
    """Try every lock; returns the pass phrase that opens now for whoever changes theirs."""
    if set(KeySlots(places.keyslots).users()) != STAFF or not KeySlots(places.keyslots).has_recovery:
        found.tell(Trouble.LOCKS, "slots are missing")
    if read_ring(places.keyslots) is None and read_ring(mirror_of(places.keyslots)) is None:
        found.tell(Trouble.LOCKS, "no file of slots can be read")
    _look_at_seal(session, key, found)
    _look_at_preferences(places, heard, found)
    return _phrase_now(places, heard, phrase, found)


def look_at_entries(session: Session, before: Books, heard: Heard, phrase: str, found: Found) -> None:
    """A pass phrase is another one exactly when the journal says so; `phrase` is the one that opens now."""
    act = Act.CHANGE_OWN_PASS_PHRASE.value
    told = session.scalars(select(JournalEntry.id).where(JournalEntry.act == act)).all()
    unacknowledged = heard.phrases_begun[len(heard.phrases) :]
    changed = len(heard.phrases) + (phrase in unacknowledged)
    if len(set(told) - before.entries) != changed:
        found.tell(Trouble.HALF, f"{changed} changes of a pass phrase, {len(set(told) - before.entries)} told")


def look_at_key(places: Places, heard: Heard, before: bytes, now: bytes, found: Found) -> None:
    """The store has another key exactly when a change of it was begun, and surely when it was acknowledged."""
    if not heard.keys_begun and before != now:
        found.tell(Trouble.LOCKS, "the key changed by itself")
    if heard.keys and before == now:
        found.tell(Trouble.LOST, "a change of key")
    if before != now:
        try:
            connect(places.store, before).close()
        except StoreTrouble:
            return
        found.tell(Trouble.LOCKS, "the old key still opens the store")


def _look_at_seal(session: Session, key: bytes, found: Found) -> None:
    key_in_use(session)
    for seal in keys_of(session):
        try:
            secrets_of(seal, key)
        except InvalidTag:
            found.tell(Trouble.LOCKS, f"the seal {seal.key_id} does not open")


def _look_at_preferences(places: Places, heard: Heard, found: Found) -> None:
    if not places.preferences.exists():
        return
    try:
        points = tomllib.loads(places.preferences.read_text(encoding="utf-8")).get("font_size")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        found.tell(Trouble.LOCKS, "the preferences cannot be read")
        return
    following = 10 + len(heard.looks) % 4
    if heard.looks and points not in (heard.looks[-1], following):
        found.tell(Trouble.LOST, f"the look {heard.looks[-1]}: it is {points}")


def _phrase_now(places: Places, heard: Heard, phrase: str, found: Found) -> str:
    """Exactly one of the last acknowledged pass phrase and the one begun after it opens."""
    if not heard.phrases_begun:
        return phrase
    last = heard.phrases[-1] if heard.phrases else phrase
    opening = [one for one in dict.fromkeys((last, heard.phrases_begun[-1])) if _opens(places, one)]
    if len(opening) != 1:
        found.tell(Trouble.LOCKS, f"{len(opening)} of the old and the new pass phrase open")
    return opening[0] if opening else last


def _opens(places: Places, phrase: str) -> bool:
    try:
        KeySlots(places.keyslots).open(CHANGES_PHRASE, phrase)
    except WrongPassphrase:
        return False
    return True
