"""An office that is filled quickly with invented families and files, through its store, with a whole chain."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from desktop_app.casework.desk import OFFICE
from desktop_app.casework.door import Door, now
from desktop_app.casework.founding import found_office
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.models.base import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.people import Person
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category
from desktop_app.practice.office import founding_on
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.context import ENTRY, EntryContext

DAY = date(2026, 1, 4)
SCAN_BYTES = 300_000
FAMILIES_AT_ONCE, SCANS_AT_ONCE = 100, 20
MEMBERS = 4


@dataclass
class Clock:
    """A clock that a hunt moves on."""

    moment: datetime

    def __call__(self) -> datetime:
        """Return the time."""
        return self.moment

    def move(self, minutes: int) -> None:
        """Let time pass."""
        self.moment += timedelta(minutes=minutes)


@dataclass(frozen=True)
class Keys:
    """An office that was founded, and what opens it."""

    places: Places
    key: bytes
    code: RecoveryCode

    def open(self) -> Opened:
        """Open the office."""
        return open_office(self.places, self.key)


def found(folder: Path) -> Keys:
    """Found an office in a folder."""
    places = Places(folder)
    found_office(places, founding_on(DAY), now)
    slots = KeySlots(places.keyslots)
    key = slots.open(ADMINISTRATOR.user_name, PASSPHRASE).key
    return Keys(places, key, slots.set_recovery(key))


def administrator(opened: Opened, clock: Clock) -> Door:
    """Return the administrator's door."""
    return door_of(opened, ADMINISTRATOR.user_name, clock)


def fill(opened: Opened, families: int, scans: int, seed: int = 7) -> None:
    """Fill an office with so many families and files."""
    chance = Random(seed)
    for start in range(0, families, FAMILIES_AT_ONCE):
        add(opened, _families(start, min(start + FAMILIES_AT_ONCE, families), chance))
    for start in range(0, scans, SCANS_AT_ONCE):
        add(opened, (scan(opened) for _ in range(min(SCANS_AT_ONCE, scans - start))))


def add(opened: Opened, rows: Iterator[Base]) -> None:
    """Add rows in one transaction with its entry."""
    with opened.store.writing() as session:
        session.add_all(rows)
        session.info[ENTRY] = EntryContext(Act.ENTER_EXISTING_FILE.value, OFFICE, now())
        session.commit()


def scan(opened: Opened, size: int = SCAN_BYTES) -> Attachment:
    """Put a scan into the vault; returns its row."""
    return Attachment(added_at=now(), **opened.vault.put(b"%PDF-" + os.urandom(size)).columns())


def _families(first: int, end: int, chance: Random) -> Iterator[Base]:
    for number in range(first, end):
        people = [_person(number, member, chance) for member in range(MEMBERS)]
        yield from people
        yield CaseFile(
            number=f"TRN-{number:06}", holder_id=people[0].id, category=Category.LIMITED_INCOME, opened_on=DAY
        )


def _person(family: int, member: int, chance: Random) -> Person:
    name = f"تجربة {family:06} {member} {chance.randrange(10**6)}"
    return Person(full_name=name, name_key=name, identity_number=f"1{family:08}{member}", mobile=f"+9665{family:08}")
