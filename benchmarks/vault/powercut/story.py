"""The run that is recorded: an office is founded, works, changes keys and phrases, is copied, and is put back.

``python -m benchmarks.vault.powercut.story FOLDER WORDS ACTS SYNCHRONOUS``; after every act it tells what is done.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.vault.powercut.state import Told, as_word, state_of
from desktop_app.casework import drafts
from desktop_app.casework.agreement import NOBODY, Person
from desktop_app.casework.door import now
from desktop_app.casework.founding import found_office
from desktop_app.casework.keys import Keyring, change_own_passphrase, new_recovery_code, offered_passphrase
from desktop_app.casework.opening import Opened, open_office, sign_in
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.casework.rescue import TwoPeople, prepare_restore, put_in_place
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Channel, DraftKind, Role
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.office import founding_on, take_on_staff
from desktop_app.practice.pages import scan
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE, colleague
from desktop_app.practice.story import tell_stories
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.copies import list_backups
from desktop_app.storage.engine import PRAGMAS, Store

Result = TypeVar("Result")
DAYS = 640
VISITOR = ReceptionLine("مها سالم العوفي", Channel.TELEPHONE, asked="متى يصدر الرد؟", answered="بُيّن لها الموعد.")
SECOND = colleague(Role.RECEPTION)


class Enough(Exception):
    """As many acts were done as were asked for."""


@dataclass
class Keys:
    """What opens the office at a time."""

    recovery: str
    phrase: str = PASSPHRASE


@dataclass
class Teller:
    """Says after every act that it is done, where a power cut cannot reach what was said."""

    places: Places
    descriptor: int
    keys: Keys = field(default_factory=lambda: Keys(""))
    copied: str = ""

    def tell(self, did: str, store: Store) -> None:
        """Give the word that something is done, with how the store stands."""
        backups = tuple(backup.folder.name for backup in list_backups(self.places.backups))
        if did == "back_up_now":
            self.copied = self.keys.recovery
        told = Told(did, state_of(store), self.keys.recovery, self.keys.phrase, backups, self.copied)
        os.write(self.descriptor, told.as_text().encode())


@dataclass(frozen=True)
class TellingDoors(Doors):
    """Doors that tell of every act, and after every few of them do something to keys, copies and drafts."""

    teller: Teller
    extras: Iterator[Callable[["TellingDoors"], None]]
    acts: int
    every: int
    done: list[str] = field(default_factory=list)

    def run(self, by: Role | str, use_case: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Do an act, and tell it."""
        result = super().run(by, use_case, *args, **kwargs)
        self.told(use_case.__name__)
        if len(self.done) % self.every == 0:
            next(self.extras)(self)
        if len(self.done) >= self.acts:
            raise Enough
        return result

    def ask(self, by: Role | str, use_case: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Read something; a sensitive reading leaves an entry."""
        result = super().ask(by, use_case, *args, **kwargs)
        self.told(use_case.__name__)
        return result

    def told(self, did: str) -> None:
        """Tell what is done."""
        self.done.append(did)
        self.teller.tell(did, self.opened.store)


def renew(doors: TellingDoors) -> None:
    """Change the store's key."""
    Keyring(doors.opened.places, doors.opened.store).renew()
    doors.told("renew")


def new_phrase(doors: TellingDoors) -> None:
    """Change the administrator's pass phrase."""
    keyring, keys, new = Keyring(doors.opened.places, doors.opened.store), doors.teller.keys, offered_passphrase()
    Doors.run(doors, Role.ADMINISTRATOR, change_own_passphrase, keyring, keys.phrase, new, new)
    keys.phrase = new
    doors.told("change_own_passphrase")


def new_code(doors: TellingDoors) -> None:
    """Make a new recovery code; whoever else signs in by then agrees."""
    keyring = Keyring(doors.opened.places, doors.opened.store)
    others = [user for user in keyring.slots.users() if user != ADMINISTRATOR.user_name]
    second = Person(others[0], PASSPHRASE) if others else NOBODY
    doors.teller.keys.recovery = as_word(Doors.run(doors, Role.ADMINISTRATOR, new_recovery_code, keyring, second))
    doors.told("new_recovery_code")


def copy(doors: TellingDoors) -> None:
    """Make a copy of everything."""
    Doors.ask(doors, Role.ADMINISTRATOR, back_up_now, doors.opened, None)
    doors.told("back_up_now")


def draft(doors: TellingDoors) -> None:
    """Type half a form, with a scan; each saving is an act of its own."""
    typed = {"person.full_name": "نورة سعد"}
    made = Doors.run(doors, Role.RECEPTION, drafts.save_draft, DraftKind.INTAKE, typed)
    doors.told("save_draft")
    given = scan("هوية")
    Doors.run(doors, Role.RECEPTION, drafts.attach_to_draft, made, "documents.national_id", given)
    doors.told("attach_to_draft")
    Doors.run(doors, Role.RECEPTION, drafts.save_draft, DraftKind.INTAKE, {**typed, "step": "2"}, draft_id=made)
    doors.told("save_draft")


EXTRAS = (draft, copy, renew, new_phrase, new_code)


def main(folder: Path, words: Path, acts: int, synchronous: str) -> None:
    """Live through the story; a weaker `synchronous` than the program's own ends with the work."""
    places, present = Places(folder / "office"), now()
    teller = Teller(places, os.open(words, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600))
    clock = PracticeClock((present - timedelta(DAYS)).date(), present)
    teller.keys = Keys(as_word(found_office(places, founding_on(clock.today), clock).recovery_code))
    opened = _opened(places, synchronous)
    teller.tell("found_office", opened.store)
    doors = TellingDoors(opened, clock, teller, cycle(EXTRAS), acts, max(3, acts // 25))
    try:
        take_on_staff(doors)
        tell_stories(doors)
    except Enough:
        pass
    if synchronous == "FULL":
        _end(doors, present)
    opened.store.close()


def _end(doors: TellingDoors, present: datetime) -> None:
    """Copy the office, work on, and put the copy back."""
    places, teller = doors.opened.places, doors.teller
    copy(doors)
    then = replace(teller.keys)
    doors.opened.store.close()
    _visit(teller, present)
    first, second = Person(ADMINISTRATOR.user_name, then.phrase), Person(SECOND.user_name, PASSPHRASE)
    folder = list_backups(places.backups)[0].folder
    put_in_place(places, prepare_restore(places, folder, TwoPeople(first, second)))
    teller.keys = then
    _visit(teller, present, "restore_backup")


def _visit(teller: Teller, moment: datetime, before: str = "") -> None:
    """Sign in, tell how the store stands after what was done before, and do one act."""
    signed_in = sign_in(teller.places, SECOND.user_name, PASSPHRASE, lambda: moment)
    if before:
        teller.tell(before, signed_in.opened.store)
    signed_in.door.run(log_reception, VISITOR)
    teller.tell("log_reception", signed_in.opened.store)
    signed_in.close()


def _opened(places: Places, synchronous: str) -> Opened:
    key = KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key
    if synchronous == "FULL":
        return open_office(places, key)
    weaker = tuple(pragma.replace("synchronous=FULL", f"synchronous={synchronous}") for pragma in PRAGMAS)
    return Opened(places, Store(places.store, key, weaker), AttachmentVault(places.attachments))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
