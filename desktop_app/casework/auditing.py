"""The journal as an auditor reads it: filtered, page by page, with what each act changed."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from desktop_app.casework.desk import OFFICE, SAUDI_TIME, Desk
from desktop_app.casework.files.history import HistoryLine, line_of, staff_names
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.policy.permissions import Act
from desktop_app.storage.history import HistoryEntry, Wanted, entries

PAGE = 200


@dataclass(frozen=True)
class AuditQuery:
    """Which entries are wanted; empty fields do not narrow."""

    actor_id: uuid.UUID | None = None
    file_id: uuid.UUID | None = None
    act: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class ChangedValue:
    """One value that an act changed, by the names of the store."""

    place: str
    old: str
    new: str


@dataclass(frozen=True)
class AuditLine:
    """An entry with the number of the file that it concerns; empty for acts of the office."""

    line: HistoryLine
    file_number: str
    entry: HistoryEntry
    """What the next page goes on from."""

    @property
    def changes(self) -> tuple[ChangedValue, ...]:
        """What the act changed; empty for readings, denials, and files whose key was destroyed."""
        return tuple(
            ChangedValue(f"{change.table}.{change.field}", _shown(change.old), _shown(change.new))
            for change in self.entry.changes or ()
        )


@performs(Act.READ_JOURNAL, sensitive=True)
def read_journal(desk: Desk, query: AuditQuery, after: AuditLine | None = None) -> tuple[AuditLine, ...]:
    """Return a page of the journal, newest first; reading it is journalled too."""
    wanted = Wanted(
        subject=query.file_id,
        actor=query.actor_id,
        act=query.act or None,
        since=_midnight(query.since),
        until=_midnight(query.until + timedelta(days=1)) if query.until else None,
    )
    found = entries(desk.session, wanted, PAGE, after.entry if after else None)
    names = staff_names(desk, (entry.actor for entry in found if entry.actor))
    numbers = _file_numbers(desk, {entry.subject for entry in found} - {OFFICE})
    return tuple(AuditLine(line_of(entry, names), numbers.get(entry.subject, ""), entry) for entry in found)


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _midnight(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), SAUDI_TIME) if day else None


def _file_numbers(desk: Desk, subjects: set[uuid.UUID]) -> dict[uuid.UUID, str]:
    rows = desk.session.execute(select(CaseFile.id, CaseFile.number).where(CaseFile.id.in_(subjects)))
    return {row.id: row.number for row in rows}
