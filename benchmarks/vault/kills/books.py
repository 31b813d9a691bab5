"""The books of an office: every row as it stands, and whether the journal explains how it came to stand so."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Mapper, Session

from desktop_app.models import Base
from desktop_app.models.journal import JournalEntry
from desktop_app.storage.changes import Change, Plain, merged, plain
from desktop_app.storage.history import history
from desktop_app.storage.recorder import EXEMPT, UNTOLD

Row = Mapping[str, Any]
Place = tuple[str, str, str]
MOST_ENTRIES = 1_000_000


@dataclass(frozen=True)
class Books:
    """Every row of every table that the journal tells of, and which entries there are."""

    rows: Mapping[tuple[str, str], Row]
    entries: frozenset[uuid.UUID]


def read_books(session: Session) -> Books:
    """Read all of it."""
    rows: dict[tuple[str, str], Row] = {}
    for mapper in Base.registry.mappers:
        if not issubclass(mapper.class_, EXEMPT):
            rows.update(_rows(session, mapper))
    return Books(rows, frozenset(session.scalars(select(JournalEntry.id))))


def unexplained(session: Session, before: Books, after: Books) -> list[str]:
    """Name every field that changed without a word in the journal, and every word that no field bears out."""
    told = {change[:3]: (change.old, change.new) for change in merged(_told_since(session, before))}
    seen = dict(_changed(before, after))
    return [
        f"{place}: told {told.get(place)}, found {seen.get(place)}"
        for place in sorted(told.keys() | seen.keys())
        if told.get(place) != seen.get(place)
    ]


def _rows(session: Session, mapper: Mapper[Any]) -> Iterator[tuple[tuple[str, str], Row]]:
    table = mapper.local_table
    names = {column.name: mapper.get_property_by_column(column).key for column in table.columns}
    keys = [column.name for column in inspect(mapper).primary_key]
    for row in session.execute(select(table)).mappings():
        key = "/".join(str(row[name]) for name in keys)
        yield (str(mapper.class_.__tablename__), key), {names[name]: value for name, value in row.items()}


def _told_since(session: Session, before: Books) -> Iterable[Change]:
    entries = session.execute(select(JournalEntry.id, JournalEntry.subject).order_by(JournalEntry.seq)).all()
    new = [(entry, subject) for entry, subject in entries if entry not in before.entries]
    read = {
        entry.id: entry.changes
        for subject in {subject for _, subject in new}
        for entry in history(session, subject, MOST_ENTRIES)
    }
    for entry, _ in new:
        yield from read[entry] or ()


def _changed(before: Books, after: Books) -> Iterator[tuple[Place, tuple[Plain, Plain]]]:
    for place in before.rows.keys() | after.rows.keys():
        was, now = before.rows.get(place, {}), after.rows.get(place, {})
        if was == now:
            continue
        for field in was.keys() | now.keys():
            old, new = plain(was.get(field)), plain(now.get(field))
            if old != new and (place[0], field) not in UNTOLD:
                yield (*place, field), (old, new)
