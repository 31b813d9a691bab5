"""Drills: a copy put back into a folder of its own, compared with the journal, and wiped; with a dated record."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.casework.copy_locks import key_of_copy
from desktop_app.casework.desk import OFFICE, SAUDI_TIME, Desk
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.casework.upkeep import BackupRow, Onlooker, row_of, told
from desktop_app.policy.copies import drill_due
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.storage.backup import scratch_folder
from desktop_app.storage.copies import Backup, read_backup
from desktop_app.storage.history import Wanted, entries
from desktop_app.storage.journal import entries_until
from desktop_app.storage.restore import rehearse

WHOLE = "whole"
LISTED = 24
LOOKED_THROUGH = 500
"""Entries of one act in which a copy is looked for."""
OF_THE_COPY = frozenset(
    {
        FaultCode.BACKUP_DAMAGED,
        FaultCode.STORE_DAMAGED,
        FaultCode.STORE_NEWER,
        FaultCode.ATTACHMENT_DAMAGED,
        FaultCode.COPY_DOES_NOT_OPEN,
    }
)
"""What can be wrong with a copy itself; a full disk or a stick pulled out says nothing of it."""
_COPYING = (Act.KEEP_COPIES, Act.BACK_UP)


@dataclass(frozen=True)
class Drill:
    """One drill: when, of which copy, what the copy holds, and how it ended."""

    at: datetime
    copy: str
    """The name of the copy."""
    here: bool
    people: int
    files: int
    attachments: int
    entries: int
    fault: FaultCode | None = None

    @property
    def whole(self) -> bool:
        """Whether the copy could be put back and is what the journal says."""
        return self.fault is None


@performs(Act.DRILL_COPY, sensitive=True)
def drill(
    desk: Desk, opened: Opened, folder: Path, onlooker: Onlooker | None = None, *, by_program: bool = False
) -> Drill:
    """Put a copy back into a folder of its own, compare it with the journal, wipe it, and leave a dated record."""
    backup = read_backup(folder)
    if backup is None:
        raise desk.refuse(FaultCode.NOT_A_BACKUP, "folder")
    fault = _tried(desk, opened, backup, onlooker or Onlooker())
    copy = row_of(backup, here=backup.folder.parent == opened.places.backups)
    desk.by_program = by_program
    desk.concern(OFFICE, f"{told(copy)} result={fault.value if fault else WHOLE}")
    return _drill(desk.now, copy, fault)


@performs(Act.BACK_UP)
def list_drills(desk: Desk) -> tuple[Drill, ...]:
    """List the drills that the journal records, newest first."""
    return drills_told(desk)


def drills_told(desk: Desk) -> tuple[Drill, ...]:
    """Read the drills in the journal, newest first."""
    found = entries(desk.session, Wanted(act=Act.DRILL_COPY.value), LISTED)
    read = (_read(entry.at, entry.reason or "") for entry in found)
    return tuple(one for one in read if one is not None)


@performs(Act.KEEP_COPIES)
def due_drill(desk: Desk) -> bool | None:
    """Say whether a drill is due this month; if so, whether it is the turn of a copy away from here. None: not due."""
    last = next(iter(drills_told(desk)), None)
    on = last.at.astimezone(SAUDI_TIME).date() if last else None
    if not drill_due(on, desk.today, failed=last is not None and not last.whole):
        return None
    return last.here if last else False


def _tried(desk: Desk, opened: Opened, backup: Backup, onlooker: Onlooker) -> FaultCode | None:
    """Try a copy; returns what is wrong with it, if anything is. A drill that could not be done has no result."""
    try:
        key = key_of_copy(backup, opened.store.key)
        with told_in_words(), scratch_folder(opened.places) as place:
            rehearse(backup, key, place, onlooker.watch())
    except Refused as refusal:
        code = refusal.faults[0].code
        if code not in OF_THE_COPY:
            raise
        return code
    return None if _as_told(desk, backup) else FaultCode.COPY_NOT_OF_THIS_JOURNAL


def _as_told(desk: Desk, backup: Backup) -> bool:
    """Compare a proven copy with the journal: its head, the entries up to it, and what was said when it was made."""
    if entries_until(desk.session, backup.proof.head) != backup.proof.entries:
        return False
    said = f"copy={backup.folder.name} "
    reasons = (
        entry.reason or ""
        for act in _COPYING
        for entry in entries(desk.session, Wanted(act=act.value, since=backup.at), LOOKED_THROUGH)
    )
    told_then = next((reason for reason in reasons if reason.startswith(said)), None)
    return told_then is None or _counts(told_then) == _counts(told(row_of(backup, here=True)))


def _counts(reason: str) -> list[str]:
    return [word for word in reason.split() if word.partition("=")[0] in {"people", "files", "scans", "entries"}]


def _drill(at: datetime, copy: BackupRow, fault: FaultCode | None) -> Drill:
    return Drill(at, copy.folder.name, copy.here, copy.people, copy.files, copy.attachments, copy.entries, fault)


def _read(at: datetime, reason: str) -> Drill | None:
    said = dict(word.split("=", 1) for word in reason.split() if "=" in word)
    try:
        people, files, scans, held = (int(said[name]) for name in ("people", "files", "scans", "entries"))
        fault = None if said["result"] == WHOLE else FaultCode(said["result"])
    except (KeyError, ValueError):
        return None
    return Drill(at, said.get("copy", ""), said.get("place") == "here", people, files, scans, held, fault)
