"""Getting an office back: a copy restored by two people, or a new pass phrase by the recovery code."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop_app.casework.desk import OFFICE, SAUDI_TIME
from desktop_app.casework.door import now
from desktop_app.casework.keys import check_passphrase
from desktop_app.casework.staff import current_roles
from desktop_app.casework.troubles import locked, told_in_words
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act, may
from desktop_app.policy.terms import Role
from desktop_app.security.faults import Locked
from desktop_app.security.sealing import calibrated
from desktop_app.security.slots import KeySlots, plain_name
from desktop_app.settings import Places
from desktop_app.storage.context import EntryContext
from desktop_app.storage.copies import Backup, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from desktop_app.storage.restore import restore


@dataclass(frozen=True)
class Person:
    """A name and a pass phrase, as typed."""

    user_name: str
    passphrase: str

    def __repr__(self) -> str:
        return "Person(…)"


@dataclass(frozen=True)
class Rescued:
    """What a restore brought back, and where the office lies that it took the place of."""

    at: datetime
    people: int
    files: int
    attachments: int
    replaced: Path | None


def restore_backup(
    places: Places,
    folder: Path,
    first: Person,
    second: Person,
    onlooker: Onlooker | None = None,
    clock: Callable[[], datetime] = now,
) -> Rescued:
    """Put a copy back into an office that is closed; its administrator begins it, a second member of staff agrees."""
    backup = read_backup(folder)
    if backup is None:
        raise Refused(Fault(FaultCode.NOT_A_BACKUP, "folder"))
    if plain_name(first.user_name) == plain_name(second.user_name):
        raise Refused(Fault(FaultCode.SECOND_PERSON_NEEDED, "second"))
    key = _key(backup, first, "first")
    _key(backup, second, "second")
    with told_in_words():
        context = _context(backup, key, first, clock())
        done = restore(backup, key, places, context, watch=(onlooker or Onlooker()).watch())
    proof = done.proof
    return Rescued(backup.at, proof.people, proof.files, proof.attachments, done.replaced)


def renew_by_recovery_code(places: Places, code: str, user_name: str, passphrase: str, again: str) -> None:
    """Give a member of staff a new pass phrase by the recovery code, when every phrase is lost."""
    check_passphrase(passphrase, again, user_name)
    slots = KeySlots(places.keyslots)
    try:
        unlocked = slots.open_with_recovery(code)
        if plain_name(user_name) not in slots.users():
            raise Refused(Fault(FaultCode.NOT_FOUND, "user_name"))
        slots.add(user_name, passphrase, unlocked.key, calibrated())
    except Locked as refusal:
        raise locked(refusal) from refusal


def _key(backup: Backup, person: Person, at: str) -> bytes:
    try:
        return KeySlots(backup.keyslots).open(person.user_name, person.passphrase).key
    except Locked as refusal:
        raise Refused(Fault(locked(refusal).faults[0].code, at)) from refusal


def _context(backup: Backup, key: bytes, first: Person, moment: datetime) -> EntryContext:
    store = Store(backup.store, key, COPY_PRAGMAS)
    try:
        with store.reading() as session:
            rows = select(Staff).where(Staff.user_name == plain_name(first.user_name))
            person = session.scalars(rows).one_or_none()
            day = moment.astimezone(SAUDI_TIME).date()
            held = current_roles(session, person.id, day) if person else frozenset()
            if person is None or not may(Act.RESTORE, held):
                raise Refused(Fault(FaultCode.NOT_PERMITTED, "first"))
            return EntryContext(Act.RESTORE.value, OFFICE, moment, person.id, Role.ADMINISTRATOR.value, always=True)
    finally:
        store.close()
