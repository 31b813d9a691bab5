"""The journal as an auditor reads it: filtered, page by page, with what each act changed; and as a sheet."""

import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from sqlalchemy import select

from desktop_app.casework.desk import OFFICE, SAUDI_TIME, Desk
from desktop_app.casework.files.history import HistoryLine, line_of, staff_names
from desktop_app.casework.merge_entries import entries_besides
from desktop_app.casework.performs import performs
from desktop_app.casework.upkeep import Onlooker
from desktop_app.exchange.spreadsheet import Cell, Sheet, write_sheet
from desktop_app.models.cases import CaseFile
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.labels import Language, label
from desktop_app.policy.permissions import Act
from desktop_app.policy.record_words import own_act, place_words
from desktop_app.policy.terms import Role
from desktop_app.resources import resource
from desktop_app.storage.context import DENIED
from desktop_app.storage.history import PAGE, EntrySort, HistoryEntry, Wanted, entries

__all__ = ["DENIED", "PAGE", "AuditLine", "AuditQuery", "ChangedValue", "EntrySort"]

MOST_EXPORTED = 20_000
"""Entries of one sheet; who wants more asks for less at a time."""
LONGEST_CELL = 32_000
"""Letters that Excel keeps in one cell, with some to spare."""


@dataclass(frozen=True)
class AuditQuery:
    """Which entries are wanted; empty fields do not narrow."""

    actor_id: uuid.UUID | None = None
    file_id: uuid.UUID | None = None
    act: str = ""
    sort: EntrySort | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class ChangedValue:
    """One value that an act changed, by the names of the store."""

    record: str
    field: str
    old: str
    new: str

    @property
    def place(self) -> str:
        """Where it is, as the store names it."""
        return f"{self.record}.{self.field}"


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
            ChangedValue(change.table, change.field, _shown(change.old), _shown(change.new))
            for change in self.entry.changes or ()
        )

    @property
    def denied(self) -> bool:
        """Whether it was tried without permission."""
        return self.line.act.startswith(DENIED)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here or did, to be followed through the journal."""

    id: uuid.UUID
    full_name: str


@performs(Act.READ_JOURNAL)
def people_in_journal(desk: Desk) -> tuple[Person, ...]:
    """List everybody who works here or did, by name."""
    return tuple(Person(one.id, one.full_name) for one in desk.session.scalars(select(Staff).order_by(Staff.full_name)))


@performs(Act.READ_JOURNAL)
def number_of_file(desk: Desk, file_id: uuid.UUID) -> str:
    """Return the number of a file, to be followed through the journal."""
    return desk.get(CaseFile, file_id).number


@performs(Act.READ_JOURNAL, sensitive=True)
def read_journal(desk: Desk, query: AuditQuery, after: AuditLine | None = None) -> tuple[AuditLine, ...]:
    """Return a page of the journal, newest first; reading it is journalled too."""
    return _page(desk, query, after)


@performs(Act.READ_JOURNAL, sensitive=True)
def export_journal(desk: Desk, query: AuditQuery, language: Language = "ar", onlooker: Onlooker | None = None) -> bytes:
    """Write what the query wants as the bytes of an Excel file; the export is journalled, and may be stopped."""
    lines = list(_all(desk, query, onlooker or Onlooker()))
    heads = _heads()
    return write_sheet(
        Sheet(
            title=heads["title"][language],
            heads=tuple(head[language] for name, head in heads.items() if name != "title"),
            rows=[_cells(line, language) for line in lines],
            right_to_left=language == "ar",
        )
    )


def act_label(act: str, language: Language = "ar") -> str:
    """Name an act as the journal keeps it; a denied one by the act that was tried."""
    bare = act.removeprefix(DENIED)
    return label(Act(bare), language) if bare in set(Act) else own_act(bare, language)


def _all(desk: Desk, query: AuditQuery, onlooker: Onlooker) -> Iterator[AuditLine]:
    count, after = 0, None
    while page := _page(desk, query, after):
        count, after = count + len(page), page[-1]
        if onlooker.cancelled():
            raise desk.refuse(FaultCode.STOPPED)
        onlooker.progress("entries", count, MOST_EXPORTED)
        if count > MOST_EXPORTED:
            raise desk.refuse(FaultCode.TOO_MANY_TO_EXPORT, limit=str(MOST_EXPORTED))
        yield from page
        desk.session.expunge_all()


def _cells(found: AuditLine, language: Language) -> tuple[Cell, ...]:
    changed = "\n".join(f"{place_words(one.record, one.field, language)}: {_arrow(one)}" for one in found.changes)
    return (
        f"{found.line.at:%Y-%m-%d %H:%M:%S}",
        found.line.actor,
        label(Role(found.line.role), language) if found.line.role in set(Role) else found.line.role,
        act_label(found.line.act, language),
        _heads()["denied"][language] if found.denied else "",
        found.file_number,
        found.line.reason,
        changed[:LONGEST_CELL],
        found.entry.hash[:16],
    )


def _arrow(one: ChangedValue) -> str:
    return f"{one.old or '—'} ← {one.new or '—'}"


def _page(desk: Desk, query: AuditQuery, after: AuditLine | None) -> tuple[AuditLine, ...]:
    found = entries(desk.session, _wanted(desk, query), after=after.entry.place if after else None)
    names = staff_names(desk, (entry.actor for entry in found if entry.actor))
    numbers = _file_numbers(desk, {entry.subject for entry in found} - {OFFICE})
    return tuple(AuditLine(line_of(entry, names), numbers.get(entry.subject, ""), entry) for entry in found)


def _wanted(desk: Desk, query: AuditQuery) -> Wanted:
    return Wanted(
        subject=query.file_id,
        besides=entries_besides(desk, query.file_id) if query.file_id else frozenset(),
        actor=query.actor_id,
        act=query.act or None,
        since=_midnight(query.since),
        until=_midnight(query.until + timedelta(days=1)) if query.until else None,
        sort=query.sort,
    )


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _midnight(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), SAUDI_TIME) if day else None


def _file_numbers(desk: Desk, subjects: set[uuid.UUID]) -> dict[uuid.UUID, str]:
    rows = desk.session.execute(select(CaseFile.id, CaseFile.number).where(CaseFile.id.in_(subjects)))
    return {row.id: row.number for row in rows}


@cache
def _heads() -> dict[str, dict[Language, str]]:
    read: dict[str, dict[str, dict[Language, str]]] = tomllib.loads(resource("lists.toml").read_text(encoding="utf-8"))
    return read["journal"]
