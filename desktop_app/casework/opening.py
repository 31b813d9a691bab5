"""Opening the office: a name and a pass phrase in, the one door out."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import select

from desktop_app.casework.damage import damaged, look_through, offering_a_copy
from desktop_app.casework.desk import SAUDI_TIME, Actor
from desktop_app.casework.door import Door, now
from desktop_app.casework.keys import Keyring
from desktop_app.casework.owed import settle_owed
from desktop_app.casework.scarcity import is_full
from desktop_app.casework.seals.sealer import Sealer
from desktop_app.casework.staff import current_roles
from desktop_app.casework.troubles import told_in_words
from desktop_app.disk import FORMER, free_bytes
from desktop_app.models.office import Office
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.security.gate import Entered, Gate
from desktop_app.security.slots import KeySlots, Unlocked, plain_name
from desktop_app.settings import Places
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.backup import back_up
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.opening import open_store
from desktop_app.storage.restore import settle
from desktop_app.storage.room import Room
from desktop_app.storage.watch import Watch


@dataclass(frozen=True)
class Opened:
    """An open store with its attachments, before anyone acts."""

    places: Places
    store: Store
    vault: AttachmentVault
    measure: Callable[[Path], int] = free_bytes

    @cached_property
    def room(self) -> Room:
        """The room that is left on the disk."""
        return Room(self.places, self.measure)

    @cached_property
    def sealer(self) -> Sealer:
        """The seal of this branch, opened with the first paper and once for all who sign in."""
        return Sealer(self.store)

    def sweep(self) -> int:
        """Remove the attachments that acts left which never ended; returns how many."""
        with self.store.reading() as session:
            return self.vault.sweep(session)


@dataclass(frozen=True)
class SignedIn:
    """Somebody is in: their door, and how many wrong tries came before."""

    opened: Opened
    door: Door
    user_name: str
    wrong_tries: int
    idle_minutes: int
    branch: str

    @property
    def keyring(self) -> Keyring:
        """The key slots of the open store."""
        return Keyring(self.opened.places, self.opened.store)

    @property
    def cut_short(self) -> bool:
        """Whether the power went while something was being written, which is not kept."""
        return self.opened.store.soundness.cut_short

    def look_through(self, cancelled: Callable[[], bool]) -> None:
        """Do beside the work what grows with the office: check every page that was not checked before, then sweep.

        In a damaged store nothing is swept: the row of a file that seems to be nobody's may be what was lost. Nor is
        it where the check was called off, for whoever closes the window shall not wait.
        """
        if not self.opened.store.soundness.checked:
            look_through(self.opened.store, Watch(cancelled=cancelled))
        with told_in_words():
            self.opened.sweep()

    def on_damage(self, tell: Callable[[], object]) -> None:
        """Have somebody told, in whichever thread, once the store turns out to be damaged."""
        self.opened.store.on_condemned(tell)

    def damaged(self) -> Fault:
        """Say that the store is damaged, and which copy to put in its place."""
        return damaged(self.opened.places, self.opened.store.key)

    def close(self) -> None:
        """Close the store and forget its key."""
        self.opened.store.close()


def open_office(places: Places, key: bytes, clock: Callable[[], datetime] = now) -> Opened:
    """Open the store with its key, brought up to this program, and set right what was cut half way left.

    A store of an older program is copied and the copy proven before it is brought up.
    """
    shutil.rmtree(places.scratch, ignore_errors=True)
    store = open_store(places.store, key, lambda old: back_up(old, places, places.backups, clock()))
    opened = Opened(places, store, AttachmentVault(places.attachments))
    try:
        _set_right(opened, clock())
    except BaseException as error:
        store.close_after(error)
        raise
    return opened


def _set_right(opened: Opened, at: datetime) -> None:
    settle_owed(opened.places, opened.store, at)
    for file in opened.places.root.glob(f"*{FORMER}"):
        file.unlink()  # how the slots were before a change that a kill cut short
    opened.room.keep_reserve()


def sign_in(places: Places, user_name: str, passphrase: str, clock: Callable[[], datetime] = now) -> SignedIn:
    """Let a member of staff in by pass phrase; refused in words when the name, the phrase or the store is not right.

    A full disk keeps nobody out while there is a reserve to give up.
    """
    try:
        return _let_in(places, user_name, passphrase, clock)
    except Refused as refusal:
        if not (is_full(refusal) and Room(places).release()):
            raise
        return _let_in(places, user_name, passphrase, clock)


def _let_in(places: Places, user_name: str, passphrase: str, clock: Callable[[], datetime]) -> SignedIn:
    with told_in_words():
        settle(places)
        entered = Gate.of(places).enter(user_name, passphrase)
        with offering_a_copy(places, entered.unlocked.key):
            opened = open_unlocked(places, entered.unlocked, clock)
    try:
        return _signed_in(opened, entered, clock)
    except Refused:
        opened.store.close()
        raise


def open_unlocked(places: Places, unlocked: Unlocked, clock: Callable[[], datetime]) -> Opened:
    """Open with the key of a slot; where a power cut stopped a change of key, with the one that the store has."""
    if unlocked.next_key is None:
        return open_office(places, unlocked.key, clock)
    try:
        opened, taken_on = open_office(places, unlocked.key, clock), unlocked.key
    except StoreTrouble as trouble:
        if trouble.trouble is not Trouble.UNREADABLE:
            raise
        opened, taken_on = open_office(places, unlocked.next_key, clock), unlocked.next_key
    KeySlots(places.keyslots).end_key_change(unlocked.key, taken_on)
    return opened


def _signed_in(opened: Opened, entered: Entered, clock: Callable[[], datetime]) -> SignedIn:
    door = door_of(opened, entered.user, clock)
    with opened.store.reading() as session:
        office = session.scalars(select(Office)).one()
        return SignedIn(opened, door, entered.user, entered.wrong_tries, office.idle_minutes, office.branch_name)


def door_of(opened: Opened, user_name: str, clock: Callable[[], datetime] = now) -> Door:
    """Build the door of one member of staff, with the roles held today."""
    with opened.store.reading() as session:
        person = session.scalars(select(Staff).where(Staff.user_name == plain_name(user_name))).one_or_none()
        day = clock().astimezone(SAUDI_TIME).date()
        roles = current_roles(session, person.id, day) if person else frozenset()
        if person is None or person.left_on is not None or not roles:
            raise Refused(Fault(FaultCode.NO_ROLE_TODAY))
        actor = Actor(person.id, person.full_name, roles)
        return Door(opened.store, opened.vault, opened.sealer, actor, opened.room, clock)
