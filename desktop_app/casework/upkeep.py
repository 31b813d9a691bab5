"""Copies of the office: made while work goes on, listed with what they hold, tried out, and put back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop_app.casework.copy_locks import lock_for_copy
from desktop_app.casework.copy_record import recall, remember
from desktop_app.casework.damage import look_through
from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.disk import on_same_disk
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places
from desktop_app.storage.attachments import still_named
from desktop_app.storage.backup import back_up
from desktop_app.storage.copies import Backup, elsewhere, list_backups
from desktop_app.storage.watch import Stage, Watch

Progress = Callable[[str, int, int], None]
"""Told of the stage (``copying``, ``checking``, ``files``, ``finishing``), what is done and of how much."""


@dataclass(frozen=True)
class BackupRow:
    """A copy as the upkeep screen lists it."""

    folder: Path
    at: datetime
    size: int
    people: int
    files: int
    attachments: int
    entries: int
    head: str
    here: bool
    """On this computer, not on a stick or in another folder."""
    lacking: int = 0
    """How many attachments it lacks, because they were damaged in the office before any copy had them."""


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Onlooker:
    """Who looks on while a copy is made, and may stop it."""

    progress: Progress = field(default=_silent)
    cancelled: Callable[[], bool] = field(default=_never)

    def watch(self) -> Watch:
        """Return the store's own form of it."""

        def report(stage: Stage, done: int, total: int) -> None:
            self.progress(stage.value, done, total)

        return Watch(report, self.cancelled)


@performs(Act.BACK_UP, sensitive=True)
def back_up_now(desk: Desk, opened: Opened, folder: Path | None, onlooker: Onlooker | None = None) -> BackupRow:
    """Make a proven copy on this computer, or in the folder or stick that a person chose."""
    made = make_copy(desk, opened, folder, onlooker)
    desk.concern(OFFICE, told(made))
    return made


def make_copy(desk: Desk, opened: Opened, folder: Path | None, onlooker: Onlooker | None = None) -> BackupRow:
    """Make a copy here under the office's key, or elsewhere under one of its own, and remember that it is proven.

    Attachments that it could not have, because they are damaged in the office, are remembered as such.
    """
    watch = (onlooker or Onlooker()).watch()
    other = lock_for_copy(opened) if folder is not None else None
    with told_of_copy(opened):
        made = back_up(opened.store, opened.places, copies_of(opened.places, folder), desk.now, watch, other)
    remember_proven(opened.places, folder, desk.now)
    if lacking := still_named(desk.session, made.lacking):
        remember(opened.places, damaged=tuple(sorted({*recall(opened.places).damaged, *lacking})))
    return row_of(made, here=folder is None)


@contextmanager
def told_of_copy(opened: Opened) -> Iterator[None]:
    """Tell damage met while copying as damage of the copy, once every page of the office itself was found sound."""
    try:
        with told_in_words():
            yield
    except Refused as refusal:
        if all(fault.code is not FaultCode.STORE_DAMAGED for fault in refusal.faults):
            raise
        look_through(opened.store)
        raise Refused(Fault(FaultCode.BACKUP_DAMAGED, "folder")) from refusal


def remember_proven(places: Places, folder: Path | None, at: datetime) -> None:
    """Remember when a copy was last proven; one on the disk of the office itself does not count as away."""
    moment = at.isoformat()
    if folder is None:
        remember(places, here_at=moment)
    elif not on_same_disk(folder, places.root):
        remember(places, away_at=moment)


def copies_of(places: Places, folder: Path | None) -> Path:
    """Return where the copies lie: on this computer, or in a folder or on a stick."""
    return places.backups if folder is None else elsewhere(folder)


def told(copy: BackupRow) -> str:
    """Return what the journal says of a copy, so that a drill can compare."""
    place = "here" if copy.here else "away"
    counts = f"people={copy.people} files={copy.files} scans={copy.attachments} entries={copy.entries}"
    lacking = f" lacking={copy.lacking}" if copy.lacking else ""
    return f"copy={copy.folder.name} place={place} {counts}{lacking}"


@performs(Act.BACK_UP)
def backups_in(desk: Desk, places: Places, folder: Path | None = None) -> tuple[BackupRow, ...]:
    """List the copies on this computer, or in a folder or on a stick, newest first."""
    return list_copies(places, folder)


def list_copies(places: Places, folder: Path | None = None) -> tuple[BackupRow, ...]:
    """List copies without an open office, for the window that rescues one."""
    found = list_backups(copies_of(places, folder))
    return tuple(row_of(backup, here=folder is None) for backup in found)


def newest_copy(places: Places, folder: Path | None = None, until: datetime | None = None) -> Backup | None:
    """Return the newest copy on this computer or in a folder; with `until` none that a wrong clock dated later."""
    found = list_backups(copies_of(places, folder))
    return next((backup for backup in found if until is None or backup.at <= until), None)


def row_of(backup: Backup, *, here: bool) -> BackupRow:
    """Return a backup as the screens list it."""
    proof = backup.proof
    return BackupRow(
        folder=backup.folder,
        at=backup.at,
        size=backup.size,
        people=proof.people,
        files=proof.files,
        attachments=proof.attachments,
        entries=proof.entries,
        head=proof.head,
        here=here,
        lacking=len(backup.still_lacking),
    )
