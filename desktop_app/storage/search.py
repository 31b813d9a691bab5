"""The search index: folded names and the numbers people read out, kept in the same transaction as the records."""

import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision
from desktop_app.models.papers import Paper
from desktop_app.models.people import Guardian, Person
from desktop_app.policy.names import fold
from desktop_app.storage.changes import Touched

ARTICLE = "ال"
SHORTEST_BARE = 3
REVERSED = "z"
"""Stands before a number written backwards, so that its last digits are found as a beginning."""
CANDIDATES = 200


class Found(StrEnum):
    """Why a record was found."""

    NAME = "name"
    NUMBER = "number"


@dataclass(frozen=True)
class Hit:
    """A record that matches; `kind` is its table."""

    kind: str
    id: uuid.UUID
    why: Found


@dataclass(frozen=True)
class Indexed:
    """What is searched of one record."""

    name: str
    numbers: tuple[str, ...]


def _of_person(row: Any) -> Indexed:
    """A person whose record was merged into another is found as that other alone."""
    if row.merged_into_id is not None:
        return Indexed("", ())
    return Indexed(row.full_name, (row.identity_number, row.mobile, row.other_phone))


def _of_guardian(row: Any) -> Indexed:
    return Indexed(row.full_name, (row.identity_number, row.mobile))


def _of_numbered(row: Any) -> Indexed:
    return Indexed("", (row.number,))


def _of_paper(row: Any) -> Indexed:
    return Indexed(row.title, (row.serial,))


SOURCES: dict[str, tuple[type[Any], Callable[[Any], Indexed]]] = {
    "person": (Person, _of_person),
    "guardian": (Guardian, _of_guardian),
    "case_file": (CaseFile, _of_numbered),
    "request": (Request, _of_numbered),
    "decision": (Decision, _of_numbered),
    "paper": (Paper, _of_paper),
}

_FIND = (
    "SELECT e.kind, e.record, e.name, e.numbers FROM search_index i JOIN search_entry e ON e.id = i.rowid "
    "WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?"
)
_FIND_KIND = _FIND.replace("ORDER", "AND e.kind = ? ORDER")


def search(session: Session, text: str, limit: int = 50, kind: str | None = None) -> list[Hit]:
    """Return what matches every word typed, as the beginning of a word or the end of a number; the closest first."""
    words = fold(text).split()
    if not words:
        return []
    asked = " AND ".join(_clause(word) for word in words)
    parameters = (asked, CANDIDATES) if kind is None else (asked, kind, CANDIDATES)
    rows = session.connection().exec_driver_sql(_FIND if kind is None else _FIND_KIND, parameters)
    ranked = sorted(rows, key=lambda row: _distance(row, words))
    return [_hit(row, words) for row in ranked[:limit]]


def refresh(session: Session, touched: Iterable[Touched]) -> None:
    """Bring the index up to what a transaction wrote; called by the recorder before it commits."""
    for row in touched:
        if row.table in SOURCES:
            _put(session, row.table, row.key, session.get(SOURCES[row.table][0], uuid.UUID(row.key)))


def rebuild(session: Session) -> int:
    """Make the whole index anew from the records; returns how many are in it."""
    connection = session.connection()
    connection.exec_driver_sql("DELETE FROM search_entry")
    count = 0
    for kind, (model, _read) in SOURCES.items():
        for record in session.scalars(select(model).execution_options(yield_per=1000)):
            _put(session, kind, str(record.id), record)
            count += 1
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('optimize')")
    return count


TABLE, COLUMNS = "search_entry", ("kind", "record", "name", "numbers")
_ADD = "INSERT INTO search_entry (kind, record, name, numbers) VALUES (?, ?, ?, ?)"


def entry_of(kind: str, record: str, row: Any) -> tuple[str, str, str, str]:
    """Return what the index keeps of a row of one of its sources."""
    content = SOURCES[kind][1](row)
    return kind, record, " ".join(_name_tokens(content.name)), " ".join(_number_tokens(content.numbers))


def _put(session: Session, kind: str, record: str, row: Any | None) -> None:
    connection = session.connection()
    connection.exec_driver_sql("DELETE FROM search_entry WHERE kind = ? AND record = ?", (kind, record))
    if row is not None:
        connection.exec_driver_sql(_ADD, entry_of(kind, record, row))


def _name_tokens(name: str) -> Iterator[str]:
    for word in fold(name).split():
        yield word
        if word.startswith(ARTICLE) and len(word) - len(ARTICLE) >= SHORTEST_BARE:
            yield word.removeprefix(ARTICLE)


def _number_tokens(numbers: Iterable[str]) -> Iterator[str]:
    for number in numbers:
        words = fold(number).split()
        yield from words
        yield from (REVERSED + word[::-1] for word in words if word.isdigit())


def _clause(word: str) -> str:
    """Return the part of a full-text query that one typed word becomes; folded words hold letters and digits only."""
    if word.isdigit():
        return f'("{word}"* OR numbers:"{REVERSED}{word[::-1]}"*)'
    return f'"{word}"*'


def _distance(row: Row[Any], words: list[str]) -> tuple[int, int]:
    """Say how far a row is from what was typed: words that are only beginnings, then words left over."""
    tokens = {*row.name.split(), *row.numbers.split()}
    return sum(word not in tokens for word in words), len(row.name.split())


def _hit(row: Row[Any], words: list[str]) -> Hit:
    names = row.name.split()
    by_name = any(token.startswith(word) for word in words for token in names)
    return Hit(row.kind, uuid.UUID(row.record), Found.NAME if by_name else Found.NUMBER)
