"""Getting an office back, each way by two people: a copy restored, or a new pass phrase by both halves of the code."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from time import monotonic

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop_app.casework.agreement import Person
from desktop_app.casework.copy_locks import fresh_lock
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
from desktop_app.security.lockout import Lockout
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.ring import RECOVERY
from desktop_app.security.sealing import calibrated
from desktop_app.security.slots import KeySlots, Unlocked, plain_name
from desktop_app.settings import Places
from desktop_app.storage.context import EntryContext
from desktop_app.storage.copies import Backup, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, PRAGMAS, Store
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.journal import acts_after
from desktop_app.storage.proof import Proof, prove
from desktop_app.storage.recorder import note
from desktop_app.storage.restore import give_up, settle, stage, swap

BY_CODE = "recovery_code"
"""How an office came back whose phrases were lost: by the keepers of both halves of the code."""


@dataclass(frozen=True)
class TwoPeople:
    """The administrator who begins a restore, and the second member of staff who agrees, as they were in the copy."""

    first: Person
    second: Person


@dataclass(frozen=True)
class TwoHalves:
    """The keepers of both envelopes with their halves of the code, and the administrator in whose name it is used."""

    user_name: str
    code: RecoveryCode


Agreed = TwoPeople | TwoHalves


@dataclass(frozen=True)
class Prepared:
    """A copy that lies proven beside the office, and how the two compare; nothing is swapped yet."""

    at: datetime
    """When the copy was made."""
    begun: datetime
    seconds: float
    copy: Proof
    present: Proof | None
    """What the office on this computer holds; none where there is none, or where it does not open."""
    is_office_here: bool
    later: tuple[tuple[str, int], ...] = ()
    """What was done here after the copy, the most frequent act first: it is not in the copy."""
    lacking: int = 0
    """How many of its attachments the copy does not have whole."""
    sealed: bool = True
    """Whether the copy's own key vouches for its time; none did before copies were sealed."""


@dataclass(frozen=True)
class Rescued:
    """What a restore brought back, and where the office lies that it took the place of."""

    at: datetime
    people: int
    files: int
    attachments: int
    replaced: Path | None
    lacking: int = 0
    """How many of the attachments the copy did not have whole."""


def prepare_restore(
    places: Places,
    folder: Path,
    agreed: Agreed,
    onlooker: Onlooker | None = None,
    clock: Callable[[], datetime] = now,
) -> Prepared:
    """Put a copy beside an office that is closed, prove it there, and compare the two."""
    started = monotonic()
    with told_in_words():
        settle(places)
        backup = read_backup(folder)
        if backup is None:
            raise Refused(Fault(FaultCode.NOT_A_BACKUP, "folder"))
        key = _agreed_key(places, backup, agreed)
        context = _context(backup, key, agreed, clock())
        other = fresh_lock(backup, key)
        proof = stage(backup, key, places, context, other=other, watch=(onlooker or Onlooker()).watch())
        present, later = _present(places, agreed, backup)
    seconds = monotonic() - started
    lacking = len(backup.still_lacking)
    is_here, sealed = places.store.exists(), bool(backup.seal)
    return Prepared(backup.at, context.at, seconds, proof, present, is_here, later, lacking, sealed)


def put_in_place(places: Places, prepared: Prepared) -> Rescued:
    """Swap the office for the copy that was prepared; what was here is kept aside."""
    with told_in_words():
        replaced = swap(places, prepared.begun)
    held = prepared.copy
    return Rescued(prepared.at, held.people, held.files, held.attachments, replaced, prepared.lacking)


def leave_as_it_is(places: Places) -> None:
    """Forget a copy that was prepared."""
    give_up(places)


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
    with told_in_words():
        unlocked = gate.enter_with_recovery(code).unlocked
        if plain_name(user_name) not in gate.slots.users():
            raise Refused(Fault(FaultCode.NOT_FOUND, "user_name"))
        key = _recovered(places, unlocked, user_name, passphrase, again, clock)
        gate.slots.add(user_name, passphrase, key, calibrated())
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


def _agreed_key(places: Places, backup: Backup, agreed: Agreed) -> bytes:
    gate = Gate(KeySlots(backup.keyslots), Lockout(places.tries))
    if isinstance(agreed, TwoHalves):
        return gate.enter_with_recovery(agreed.code).unlocked.key
    if plain_name(agreed.first.user_name) == plain_name(agreed.second.user_name):
        raise Refused(Fault(FaultCode.SECOND_PERSON_NEEDED, "second"))
    key = _key(gate, agreed.first, "first")
    _key(gate, agreed.second, "second")
    return key


def _key(gate: Gate, person: Person, at: str) -> bytes:
    """Try a person at the slots of the copy; wrong tries are counted as at the sign-in window."""
    try:
        return gate.enter(person.user_name, person.passphrase).unlocked.key
    except Locked as refusal:
        raise Refused(*(Fault(one.code, at, one.params) for one in locked(refusal).faults)) from refusal


def _context(backup: Backup, key: bytes, agreed: Agreed, moment: datetime) -> EntryContext:
    by_code = isinstance(agreed, TwoHalves)
    name = agreed.user_name if isinstance(agreed, TwoHalves) else agreed.first.user_name
    day = moment.astimezone(SAUDI_TIME).date()
    store = Store(backup.store, key, COPY_PRAGMAS)
    try:
        with store.reading() as session:
            person, held = _who(session, name, day)
            if person is None or not may(Act.RESTORE, held):
                raise Refused(Fault(FaultCode.NOT_PERMITTED, "user_name" if by_code else "first"))
            # A slot alone makes nobody a second person: an administrator gives one in a moment.
            if isinstance(agreed, TwoPeople) and not _who(session, agreed.second.user_name, day)[1]:
                raise Refused(Fault(FaultCode.NOT_PERMITTED, "second"))
            role, reason = Role.ADMINISTRATOR.value, BY_CODE if by_code else ""
            return EntryContext(Act.RESTORE.value, OFFICE, moment, person.id, role, reason, always=True)
    finally:
        store.close()


def _who(session: Session, user_name: str, day: date) -> tuple[Staff | None, frozenset[Role]]:
    """Return which member of staff a sign-in name is of, and the roles that they hold on a day."""
    present = Staff.user_name == plain_name(user_name), Staff.left_on.is_(None)
    person = session.scalars(select(Staff).where(*present)).one_or_none()
    return person, current_roles(session, person.id, day) if person else frozenset()


def _present(places: Places, agreed: Agreed, backup: Backup) -> tuple[Proof | None, tuple[tuple[str, int], ...]]:
    """Count what the office here holds and what was done in it after the copy, if it still opens."""
    try:
        key = _agreed_present(KeySlots(places.keyslots), agreed)
        proof = prove(places.store, key, PRAGMAS)
        with closing(Store(places.store, key)) as store, store.reading() as session:
            later = acts_after(session, backup.proof.head, that_changed=True) or {}
    except (Locked, StoreTrouble, DBAPIError):
        return None, ()
    return proof, tuple(sorted(later.items(), key=lambda told: -told[1]))


def _agreed_present(slots: KeySlots, agreed: Agreed) -> bytes:
    if isinstance(agreed, TwoHalves):
        return slots.open_with_recovery(agreed.code).key
    return slots.open(agreed.first.user_name, agreed.first.passphrase).key
