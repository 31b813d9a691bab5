"""Copies of the office: made while work goes on, listed with what they hold, tried out, and put back."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop_app.casework.desk import Desk
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places
from desktop_app.storage.backup import back_up
from desktop_app.storage.copies import Backup, elsewhere, list_backups, read_backup
from desktop_app.storage.restore import rehearse
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
    target = elsewhere(folder) if folder is not None else opened.places.backups
    watch = (onlooker or Onlooker()).watch()
    with told_in_words():
        return _row(back_up(opened.store, opened.places, target, desk.now, watch), here=folder is None)


@performs(Act.BACK_UP)
def backups_in(desk: Desk, places: Places, folder: Path | None = None) -> tuple[BackupRow, ...]:
    """List the copies on this computer, or in a folder or on a stick, newest first."""
    return list_copies(places, folder)


@performs(Act.BACK_UP, sensitive=True)
def try_out(desk: Desk, opened: Opened, folder: Path, onlooker: Onlooker | None = None) -> BackupRow:
    """Put a copy back into a folder of its own, prove it there, and remove it again: a drill."""
    backup = read_backup(folder)
    if backup is None:
        raise desk.refuse(FaultCode.NOT_A_BACKUP, "folder")
    place = Path(tempfile.mkdtemp(prefix="drill-", dir=opened.places.root))
    try:
        with told_in_words():
            rehearse(backup, opened.store.key, place, (onlooker or Onlooker()).watch())
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return _row(backup, here=backup.folder.parent == opened.places.backups)


def list_copies(places: Places, folder: Path | None = None) -> tuple[BackupRow, ...]:
    """List copies without an open office, for the window that rescues one."""
    found = list_backups(places.backups if folder is None else elsewhere(folder))
    return tuple(_row(backup, here=folder is None) for backup in found)


def last_backup(places: Places) -> datetime | None:
    """Return when the newest proven copy on this computer was made."""
    return next((backup.at for backup in list_backups(places.backups)), None)


def _row(backup: Backup, *, here: bool) -> BackupRow:
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
    )
