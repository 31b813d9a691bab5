"""The history of a file, told from the journal: who did what and when, with what changed in words."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.merge_entries import entries_besides
from desktop_app.casework.performs import performs
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.storage.history import PAGE, HistoryEntry, Place, history

__all__ = ["PAGE", "HistoryLine", "Place"]


@dataclass(frozen=True)
class HistoryLine:
    """One entry as the history tab shows it."""

    at: datetime
    actor: str
    role: str
    act: str
    reason: str
    changed: int
    """How many values it changed; nought for a reading."""
    head: str
    place: Place
    """What the next page goes on from."""


@performs(Act.OPEN_FILE)
def history_of(desk: Desk, file_id: uuid.UUID, after: Place | None = None) -> tuple[HistoryLine, ...]:
    """Tell a page of a file's history, newest first; what was merged in another file and touched this one with it."""
    desk.file(file_id)
    found = history(desk.session, file_id, after=after, besides=entries_besides(desk, file_id))
    names = staff_names(desk, (entry.actor for entry in found if entry.actor))
    return tuple(line_of(entry, names) for entry in found)


def staff_names(desk: Desk, keys: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return the names of members of staff by their keys."""
    rows = select(Staff).where(Staff.id.in_(set(keys)))
    return {person.id: person.full_name for person in desk.session.scalars(rows)}


def line_of(entry: HistoryEntry, names: dict[uuid.UUID, str]) -> HistoryLine:
    """Tell one entry, with the name of who acted."""
    return HistoryLine(
        at=entry.at.astimezone(SAUDI_TIME),
        actor=names.get(entry.actor, "") if entry.actor else "",
        role=entry.role,
        act=entry.act,
        reason=entry.reason or "",
        changed=len(entry.changes or ()),
        head=entry.hash[:12],
        place=entry.place,
    )
