"""Getting an office back, each way by two people: a copy restored, or a new pass phrase by both halves of the code."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop_app.casework.agreement import Person
from desktop_app.casework.desk import OFFICE, SAUDI_TIME
from desktop_app.casework.door import now
from desktop_app.casework.keys import check_passphrase, known_words
from desktop_app.casework.opening import open_unlocked
from desktop_app.casework.staff import current_roles
from desktop_app.casework.troubles import locked, told_in_words
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act, may
from desktop_app.policy.terms import Role
from desktop_app.security.faults import Locked
from desktop_app.security.gate import Gate
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.ring import RECOVERY
from desktop_app.security.sealing import calibrated
from desktop_app.security.slots import KeySlots, Unlocked, plain_name
from desktop_app.settings import Places
from desktop_app.storage.context import EntryContext
from desktop_app.storage.copies import Backup, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from desktop_app.storage.recorder import note
from desktop_app.storage.restore import restore


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


def recovery_code(first: str, second: str) -> RecoveryCode:
    """Put both halves together, as two people typed them."""
    return RecoveryCode(first, second)


def renew_by_recovery_code(
    places: Places,
    code: RecoveryCode,
    user_name: str,
    passphrase: str,
    again: str,
    clock: Callable[[], datetime] = now,
) -> None:
    """Give a member of staff a new pass phrase by both halves of the recovery code; it stands in the journal."""
    check_passphrase(passphrase, again, user_name)
    gate = Gate.of(places)
    try:
        unlocked = gate.enter_with_recovery(code).unlocked
        if plain_name(user_name) not in gate.slots.users():
            raise Refused(Fault(FaultCode.NOT_FOUND, "user_name"))
        with told_in_words():
            key = _recovered(places, unlocked, user_name, passphrase, again, clock)
        gate.slots.add(user_name, passphrase, key, calibrated())
    except Locked as refusal:
        raise locked(refusal) from refusal
    gate.lockout.succeeded(plain_name(user_name))


def _recovered(
    places: Places, unlocked: Unlocked, user_name: str, passphrase: str, again: str, clock: Callable[[], datetime]
) -> bytes:
    """Open the store by its recovery code, judge the phrase by the names in it, and note it; return the store's key."""
    opened = open_unlocked(places, unlocked, clock)
    try:
        with opened.store.writing() as session:
            check_passphrase(passphrase, again, *known_words(session))
            reason = f"{RECOVERY} {plain_name(user_name)}"
            note(session, EntryContext(Act.CHANGE_KEYS.value, OFFICE, clock(), reason=reason, always=True))
            session.commit()
        return opened.store.key
    finally:
        opened.store.close()


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
