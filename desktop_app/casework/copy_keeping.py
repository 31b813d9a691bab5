"""Copies that nobody has to think of: what is due is done beside the work of whoever is signed in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from desktop_app.casework.copy_locks import key_of_copy
from desktop_app.casework.copy_places import place_now
from desktop_app.casework.copy_record import recall, remember
from desktop_app.casework.copy_samples import forget_replaced, read_sample, sample_today
from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.door import Door
from desktop_app.casework.drills import drill, due_drill
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.casework.upkeep import (
    BackupRow,
    Onlooker,
    make_copy,
    newest_copy,
    remember_proven,
    row_of,
    told,
    told_of_copy,
)
from desktop_app.policy.copies import CopyState, copy_due, proof_due, state_of
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places
from desktop_app.storage.journal import acts_after
from desktop_app.storage.proof import prove

OF_COPIES = frozenset({Act.KEEP_COPIES.value, Act.DRILL_COPY.value, Act.BACK_UP.value})
"""Entries that tell of copies alone are no reason for another copy."""


@dataclass(frozen=True)
class CopyStanding:
    """How it stands with the copies, for the line at the window's foot."""

    state: CopyState
    here: datetime | None = None
    away: datetime | None = None
    place_chosen: bool = False
    failed: FaultCode | None = None


def standing(places: Places, now: datetime) -> CopyStanding:
    """Say how it stands with the copies, from what this computer remembers; the store is not asked."""
    kept = recall(places)
    newest = newest_copy(places)
    here = kept.moment("here_at") if newest else None
    away = kept.moment("away_at")
    told_of = kept.failed or kept.drill_failed
    failed = FaultCode(told_of) if told_of in {code.value for code in FaultCode} else None
    state = state_of(
        here, away, since=kept.moment("since"), now=now, failed=failed is not None, damaged=bool(kept.damaged)
    )
    return CopyStanding(state, here, away, bool(kept.mark), failed)


def tend(door: Door, opened: Opened, plugged_in: Iterable[Path] = (), onlooker: Onlooker | None = None) -> None:
    """Do what is due: a copy here, one in the chosen place if it is plugged in, a sample of each, this month's drill.

    What goes wrong is remembered for the line at the foot, and tried again the next time.
    """
    places = opened.places
    if recall(places).moment("since") is None:
        remember(places, since=door.clock().isoformat())
    away = place_now(places, plugged_in)
    steps: list[Callable[[], object]] = []
    if recall(places).damaged:
        steps.append(partial(door.ask, forget_replaced, opened))
    for folder in (None, *([away] if away else [])):
        steps.append(partial(_tend_copy, door, opened, folder, onlooker))
        steps.append(partial(_tend_sample, door, opened, folder, onlooker))
    steps.append(partial(_tend_drill, door, opened, away, onlooker))
    failed = [code for step in steps if (code := _fault_of(step)) is not None]
    if FaultCode.STOPPED not in failed:
        remember(places, failed=failed[0].value if failed else "")


def _fault_of(step: Callable[[], object]) -> FaultCode | None:
    """Do a step; one that fails does not keep the others back."""
    try:
        with told_in_words():
            step()
    except Refused as refusal:
        return refusal.faults[0].code
    return None


@performs(Act.KEEP_COPIES)
def something_changed(desk: Desk, head: str) -> bool:
    """Say whether anything but copying was done since a head of the journal."""
    acts = acts_after(desk.session, head)
    return acts is None or bool(acts.keys() - OF_COPIES)


@performs(Act.KEEP_COPIES, sensitive=True)
def keep_copy(desk: Desk, opened: Opened, folder: Path | None, onlooker: Onlooker | None = None) -> BackupRow:
    """Make a copy for the program."""
    desk.by_program = True
    made = make_copy(desk, opened, folder, onlooker)
    desk.concern(OFFICE, told(made))
    return made


@performs(Act.KEEP_COPIES, sensitive=True)
def prove_again(desk: Desk, opened: Opened, folder: Path | None) -> BackupRow:
    """Prove the newest copy again, when nothing was done since it was made."""
    desk.by_program = True
    backup = newest_copy(opened.places, folder)
    if backup is None:
        raise desk.refuse(FaultCode.NOT_A_BACKUP, "folder")
    with told_of_copy(opened):
        key = key_of_copy(backup, opened.store.key)
        if prove(backup.store, key) != backup.proof or not backup.is_vouched_for(key):
            raise desk.refuse(FaultCode.BACKUP_DAMAGED, "folder")
    remember_proven(opened.places, folder, desk.now)
    row = row_of(backup, here=folder is None)
    desk.concern(OFFICE, told(row))
    return row


def _tend_copy(door: Door, opened: Opened, folder: Path | None, onlooker: Onlooker | None) -> None:
    now = door.clock()
    newest = newest_copy(opened.places, folder, until=now)
    if not copy_due(newest.at if newest else None, now):
        return
    if newest is None or door.ask(something_changed, newest.proof.head):
        door.ask(keep_copy, opened, folder, onlooker)
    elif proof_due(recall(opened.places).moment("here_at" if folder is None else "away_at"), now):
        try:
            door.ask(prove_again, opened, folder)
        except Refused:
            door.ask(keep_copy, opened, folder, onlooker)


def _tend_sample(door: Door, opened: Opened, folder: Path | None, onlooker: Onlooker | None) -> None:
    count = door.ask(sample_today, opened, folder)
    if count:
        door.ask(read_sample, opened, folder, count, onlooker)


def _tend_drill(door: Door, opened: Opened, away: Path | None, onlooker: Onlooker | None) -> None:
    turn_of_away = door.ask(due_drill)
    if turn_of_away is None:
        return
    copy = newest_copy(opened.places, away if turn_of_away else None)
    copy = copy or newest_copy(opened.places)
    if copy is None:
        return
    found = door.ask(drill, opened, copy.folder, onlooker, by_program=True)
    remember(opened.places, drill_failed=found.fault.value if found.fault else "")
