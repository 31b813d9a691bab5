"""What a rebuilt disk is held to: it opens as the program opens it, and holds all that anybody was told is done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.exceptions import InvalidTag
from sqlalchemy import desc, select
from sqlalchemy.exc import DBAPIError

from benchmarks.vault.powercut.state import State, Told, from_word, state_of
from desktop_app.casework.door import now
from desktop_app.casework.drafts import save_draft
from desktop_app.casework.founding import found_office
from desktop_app.casework.opening import Opened, door_of, open_unlocked
from desktop_app.casework.seals.keys import key_in_use, secrets_of
from desktop_app.models.documents import Attachment
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DraftKind
from desktop_app.practice.office import founding_on
from desktop_app.practice.staff import ADMINISTRATOR
from desktop_app.security.faults import Locked
from desktop_app.security.slots import KeySlots, Unlocked
from desktop_app.settings import Places
from desktop_app.storage.copies import Backup, list_backups
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.journal import holds, verify_chain
from desktop_app.storage.proof import check_pages, prove
from desktop_app.storage.restore import settle

NEWEST = 20
"""How many attachments are read back at each cut: the newest, for the older ones were on the disk for long."""
PHRASED = frozenset({"change_own_passphrase", "restore_backup"})
COPIED = frozenset({"back_up_now", "restore_backup"})
BROKEN = (StoreTrouble, Locked, OSError, DBAPIError)


class Harm(StrEnum):
    """What a power cut must never do."""

    UNOPENED = "does not open"
    LOST = "an act that was told is lost"
    HALF = "an act is half done"
    CHAIN = "the chain of the journal is broken"
    FILE = "a row has no file"
    BACKUP = "a copy that was told is lost or damaged"
    STUCK = "work does not go on"


@dataclass(frozen=True)
class Moment:
    """What was told before the cut, and what the program was about when it came."""

    before: Told | None
    coming: Told | None

    @property
    def possible(self) -> list[Told]:
        """Return how the office may stand."""
        return [told for told in (self.coming, self.before) if told is not None]


def judge(folder: Path, moment: Moment, *, thoroughly: bool) -> list[Harm]:
    """Open what a cut left, and name all the harm that is found; the slow proofs only when asked for."""
    places = Places(folder / "office")
    try:
        settle(places)
        if not places.founded:
            return _unfounded(places, moment, thoroughly=thoroughly)
        opened = _opened(places, moment)
    except BROKEN:
        return [Harm.UNOPENED]
    try:
        return list(dict.fromkeys(_harms(opened, moment, thoroughly=thoroughly)))
    except BROKEN:
        return [Harm.UNOPENED]
    finally:
        opened.store.close()


def _unfounded(places: Places, moment: Moment, *, thoroughly: bool) -> list[Harm]:
    if moment.before is not None:
        return [Harm.LOST]
    if not thoroughly:
        return []
    try:
        found_office(places, founding_on(now().date()), now)
    except (OSError, StoreTrouble):
        return [Harm.STUCK]
    return []


def _opened(places: Places, moment: Moment) -> Opened:
    return open_unlocked(places, _unlocked(KeySlots(places.keyslots), [told.recovery for told in moment.possible]), now)


def _unlocked(slots: KeySlots, codes: Sequence[str]) -> Unlocked:
    """Open the slots with the recovery code: it goes the same way as a pass phrase, without the slow key."""
    try:
        return slots.open_with_recovery(from_word(codes[0]))
    except Locked:
        return slots.open_with_recovery(from_word(codes[-1]))


def _harms(opened: Opened, moment: Moment, *, thoroughly: bool) -> Iterator[Harm]:
    found = state_of(opened.store)
    yield from _acts(opened, found, moment)
    yield from _whole(opened)
    if thoroughly or PHRASED & {told.did for told in moment.possible}:
        yield from _phrase(opened, moment)
    if thoroughly or COPIED & {told.did for told in moment.possible}:
        yield from _copies(opened, moment)
    yield from _goes_on(opened)


def _acts(opened: Opened, found: State, moment: Moment) -> Iterator[Harm]:
    if any(found == told.state for told in moment.possible):
        return
    least = moment.before.state.entries if moment.before else 0
    with opened.store.reading() as session:
        kept = moment.before is None or holds(session, moment.before.state.head)
    if found.entries < least or not kept:
        yield Harm.LOST
    elif found.digest not in {told.state.digest for told in moment.possible} or found.entries > max(
        told.state.entries for told in moment.possible
    ):
        yield Harm.HALF


def _whole(opened: Opened) -> Iterator[Harm]:
    try:
        check_pages(opened.store.path, opened.store.key)
    except StoreTrouble:
        yield Harm.UNOPENED
    with opened.store.reading() as session:
        if not verify_chain(session).whole:
            yield Harm.CHAIN
        if opened.vault.missing(session):
            yield Harm.FILE
        try:
            secrets_of(key_in_use(session), opened.store.key)
            for row in session.scalars(select(Attachment).order_by(desc(Attachment.added_at)).limit(NEWEST)):
                opened.vault.read(row)
        except StoreTrouble:
            yield Harm.FILE
        except InvalidTag:
            yield Harm.HALF


def _phrase(opened: Opened, moment: Moment) -> Iterator[Harm]:
    slots = KeySlots(opened.places.keyslots)
    for told in moment.possible:
        try:
            if slots.open(ADMINISTRATOR.user_name, told.phrase).key == opened.store.key:
                return
        except Locked:
            continue
    yield Harm.UNOPENED


def _copies(opened: Opened, moment: Moment) -> Iterator[Harm]:
    """Prove the newest copy that was told of, or the one that was coming and may have taken its place in that hour."""
    if moment.before is None or not moment.before.backups:
        return
    told = {one.backups[0]: one.copy_recovery for one in moment.possible if one.backups}
    standing = [backup for backup in list_backups(opened.places.backups) if backup.folder.name in told]
    if not standing or not all(_is_proven(backup, told[backup.folder.name]) for backup in standing):
        yield Harm.BACKUP


def _is_proven(backup: Backup, recovery: str) -> bool:
    """Say whether a copy is whole under the slots that lie in it."""
    try:
        key = KeySlots(backup.keyslots).open_with_recovery(from_word(recovery)).key
        return prove(backup.store, key) == backup.proof
    except (StoreTrouble, Locked):
        return False


def _goes_on(opened: Opened) -> Iterator[Harm]:
    """Do one more act, by whoever is here already."""
    try:
        door_of(opened, ADMINISTRATOR.user_name, now).run(save_draft, DraftKind.INTAKE, {"person.full_name": "سعاد"})
    except Refused:
        yield Harm.STUCK
