"""Keys of the store: giving a person a pass phrase, changing it, taking it away, and the recovery code."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.casework.agreement import NOBODY, Person, require_agreement
from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.door import Door, now
from desktop_app.casework.owed import owe
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.keys import lock_anew
from desktop_app.casework.troubles import told_in_words
from desktop_app.models.office import Office
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.security.gate import Gate
from desktop_app.security.lockout import Lockout
from desktop_app.security.passphrases import Weakness, WeakPassphrase, offer, require_strong, word_list
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.sealing import calibrated
from desktop_app.security.slots import KeySlots, plain_name
from desktop_app.settings import Places
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.room import Room

_WEAK = {
    Weakness.TOO_SHORT: FaultCode.PASSPHRASE_TOO_SHORT,
    Weakness.TOO_LONG: FaultCode.PASSPHRASE_TOO_LONG,
    Weakness.TOO_UNIFORM: FaultCode.PASSPHRASE_TOO_UNIFORM,
    Weakness.SEQUENCE: FaultCode.PASSPHRASE_SEQUENCE,
    Weakness.REPEATED: FaultCode.PASSPHRASE_REPEATED,
    Weakness.GUESSABLE: FaultCode.PASSPHRASE_GUESSABLE,
}


@dataclass(frozen=True)
class Keyring:
    """The key slots of the open store; the key itself is asked of the store at the moment of use."""

    places: Places
    store: Store

    def key(self) -> bytes:
        """The key of the store."""
        return self.store.key

    def renew(self) -> None:
        """Change the store's key, as when somebody left who may have kept it; every slot that stays opens the new one.

        Outside any transaction; a cut half way is put right at the next sign-in. Until the store has the new key, the
        seal's private keys lie locked under both.
        """
        Room(self.places).make_way()
        key = self.key()
        with told_in_words():
            coming = self.slots.begin_key_change(key)
            self._lock_seals(coming)
            self.store.change_key(coming)
            self.slots.end_key_change(key, coming)
            self._lock_seals()

    def _lock_seals(self, *coming: bytes) -> None:
        with self.store.writing() as session:
            lock_anew(session, self.key(), *coming)
            session.info[ENTRY] = EntryContext(Act.CHANGE_KEYS.value, OFFICE, now())
            session.commit()

    @property
    def slots(self) -> KeySlots:
        """The slots, read afresh."""
        return KeySlots(self.places.keyslots)

    def slots_at(self, desk: Desk) -> KeySlots:
        """The slots as one act changes them: with its transaction, or not at all."""
        return KeySlots(self.places.keyslots, desk.keep_former)

    def holds(self, user_name: str) -> bool:
        """Say whether a person has a pass phrase."""
        return plain_name(user_name) in self.slots.users()


def offered_passphrase() -> str:
    """Offer six Arabic words drawn by chance."""
    return offer(word_list())


def check_passphrase(passphrase: str, again: str, *known: str) -> None:
    """Refuse a pass phrase that is weak, with the reason, or not typed the same twice."""
    refuse_if(passphrase_faults(passphrase, again, *known))


def passphrase_faults(passphrase: str, again: str, *known: str) -> list[Fault]:
    """Name what is wrong with a pass phrase typed twice; `known` are words that an outsider would try."""
    if not passphrase:
        return [Fault(FaultCode.REQUIRED, "passphrase")]
    try:
        require_strong(passphrase, [word for word in known if word])
    except WeakPassphrase as weak:
        return [Fault(_WEAK[weak.weakness], "passphrase")]
    return [Fault(FaultCode.PASSPHRASES_DIFFER, "again")] if passphrase != again else []


def known_words(session: Session) -> list[str]:
    """List what an outsider would try first: the names of the association, its branch and everybody who works here."""
    office = session.scalars(select(Office)).one()
    people = session.scalars(select(Staff)).all()
    return [
        office.association,
        office.branch_name,
        *(name for one in people for name in (one.full_name, one.user_name)),
    ]


@performs(Act.CHANGE_OWN_PASS_PHRASE)
def change_own_passphrase(desk: Desk, keyring: Keyring, old: str, new: str, again: str) -> None:
    """Change the actor's own pass phrase; the store itself is not touched, and a wrong one is counted as at sign-in."""
    person = desk.get(Staff, desk.actor.id)
    check_passphrase(new, again, *known_words(desk.session))
    owe(desk, keyring.places, keyring.key())
    slots = keyring.slots_at(desk)
    key = Gate(slots, Lockout(keyring.places.tries)).enter(person.user_name, old).unlocked.key
    slots.add(person.user_name, new, key, calibrated())


@performs(Act.MANAGE_STAFF)
def set_passphrase(desk: Desk, keyring: Keyring, user_name: str, passphrase: str, again: str) -> None:
    """Give a member of staff their first pass phrase."""
    if keyring.holds(user_name):
        raise desk.refuse(FaultCode.SECOND_PERSON_NEEDED)
    if not _signs_in(desk, user_name):
        raise desk.refuse(FaultCode.NOT_FOUND, "user_name")
    _seal(desk, keyring, user_name, passphrase, again)


@performs(Act.CHANGE_KEYS)
def replace_passphrase(
    desk: Desk, keyring: Keyring, user_name: str, passphrase: str, again: str, second: Person = NOBODY
) -> None:
    """Give a member of staff a fresh pass phrase in place of a forgotten one; a second person agrees."""
    check_passphrase(passphrase, again, *known_words(desk.session))
    require_agreement(desk, keyring.places, second, user_name)
    _seal(desk, keyring, user_name, passphrase, again)


@performs(Act.CHANGE_KEYS)
def remove_slot(desk: Desk, keyring: Keyring, user_name: str, second: Person = NOBODY) -> None:
    """Take the slot of somebody who no longer signs in; a second person agrees."""
    require_agreement(desk, keyring.places, second, user_name)
    owe(desk, keyring.places, keyring.key())
    keyring.slots_at(desk).remove(user_name, keyring.key())


def shut_out(door: Door, keyring: Keyring, user_name: str, second: Person = NOBODY) -> None:
    """Take somebody's slot and change the store's key, which they may have kept; nobody may be working in the store.

    Done twice it does no harm, so that what a power cut stopped is asked for again.
    """
    door.run(remove_slot, keyring, user_name, second)
    keyring.renew()


@performs(Act.CHANGE_KEYS)
def new_recovery_code(desk: Desk, keyring: Keyring, second: Person = NOBODY) -> RecoveryCode:
    """Make a new recovery code, which ends the one before; it is shown and printed once. A second person agrees."""
    require_agreement(desk, keyring.places, second)
    owe(desk, keyring.places, keyring.key())
    return keyring.slots_at(desk).set_recovery(keyring.key())


def _signs_in(desk: Desk, user_name: str) -> bool:
    """Say whether a name is of somebody who works here and signs in."""
    present = Staff.user_name == plain_name(user_name), Staff.left_on.is_(None), Staff.has_slot.is_(True)
    return desk.session.scalars(select(Staff.id).where(*present)).first() is not None


def _seal(desk: Desk, keyring: Keyring, user_name: str, passphrase: str, again: str) -> None:
    check_passphrase(passphrase, again, user_name, *known_words(desk.session))
    owe(desk, keyring.places, keyring.key())
    keyring.slots_at(desk).add(user_name, passphrase, keyring.key(), calibrated())
