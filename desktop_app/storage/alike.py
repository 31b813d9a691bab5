"""Names that may be alike, found without reading them all: a few keys a person, kept in the records' transaction.

`search_alike` holds one row a person with a number of its own; `search_alike_key` holds them under the keys of the
rule book, with the letters of the name beside each, so that most of those under one key are passed over unread.
"""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection, Row
from sqlalchemy.orm import Session

from desktop_app.models.people import Person
from desktop_app.policy.likeness import (
    Words,
    compared,
    keys_asked,
    keys_of,
    letters_apart,
    letters_of,
    words_alike,
)
from desktop_app.storage.changes import Touched
from desktop_app.storage.derived import make_anew

TABLES = {
    "search_alike": "TABLE search_alike (id INTEGER PRIMARY KEY, person TEXT NOT NULL UNIQUE, name TEXT NOT NULL)",
    "search_alike_key": "TABLE search_alike_key (key INTEGER NOT NULL, entry INTEGER NOT NULL, "
    "letters INTEGER NOT NULL, PRIMARY KEY (key, entry)) WITHOUT ROWID",
}
_READ, _READ_OF_BORN = 100, 900
"""Names that are read and compared whole, those with the fewest letters apart."""
_AT_ONCE = 50_000
_CHUNK = 5000


@dataclass(frozen=True)
class Alike:
    """A person whose name is like the one asked about, from 0 to 1."""

    person_id: uuid.UUID
    likeness: float
    words: Words


def people_alike(
    session: Session, words: Words, least: float, limit: int = 20, born: tuple[date, date] | None = None
) -> list[Alike]:
    """Return the people whose names are like the compared words of one, the likest first, then the one written last.

    `born` leaves out whoever was not born between two days: more of the names are read then, for few of them count.
    """
    connection = session.connection()
    found = candidates(connection, words)
    if born is None:
        nearest = _nearest(found, letters_of(words), _READ)
        rows = connection.exec_driver_sql(_NAMES.format(_marks(nearest)), tuple(nearest))
    else:
        nearest = _nearest(found, letters_of(words), _READ_OF_BORN)
        days = (born[0].isoformat(), born[1].isoformat())
        rows = connection.exec_driver_sql(_NAMES_OF_BORN.format(_marks(nearest)), (*days, *nearest))
    return _ranked(rows, words, least, limit)


def candidates(connection: Connection, words: Words) -> dict[int, int]:
    """Return the numbers of all who share a key with a name, with the letters that theirs is written with."""
    keys = tuple(keys_asked(words))
    rows = connection.exec_driver_sql(_CANDIDATES.format(_marks(keys)), keys)
    return {entry: letters for entry, letters in rows}  # noqa: C416 - rows are no pairs to a type checker


def refresh(session: Session, touched: Iterable[Touched]) -> None:
    """Bring the keys up to what a transaction wrote; called by the recorder before it commits."""
    connection = session.connection()
    for row in touched:
        if row.table == Person.__tablename__:
            person = session.get(Person, uuid.UUID(row.key))
            stands = person is not None and person.merged_into_id is None
            _put(connection, uuid.UUID(row.key), person.name_key if person is not None and stands else None)


def add_people(connection: Connection, people: Iterable[tuple[uuid.UUID, str]]) -> int:
    """Keep the keys of many people who are new: `(id, name_key)` each; returns how many.

    For a bulk writer, in the transaction that wrote them (`session.connection()`). Sorted in parts of 50,000 people,
    so that the keys are written in the order in which they lie; about 10 µs a person for the rule and as much for the
    rows.
    """
    coming, count = iter(people), 0
    while part := list(islice(coming, _AT_ONCE)):
        add_keys(connection, keys_for(part))
        count += len(part)
    return count


@dataclass(frozen=True, slots=True)
class Keys:
    """The rows of many new people, as text for the engine; they are counted from nought."""

    people: str
    keys: str


def keys_for(people: Sequence[tuple[uuid.UUID, str]]) -> Keys:
    """Make the rows of many people ready; needs no store, so that another thread may write meanwhile."""
    rows = [(place, person.hex, name) for place, (person, name) in enumerate(people, 1)]
    keys = sorted(row for number, _person, name in rows for row in _key_rows(number, name))
    return Keys(msgspec.json.encode(rows).decode(), msgspec.json.encode(keys).decode())


def add_keys(connection: Connection, keys: Keys) -> None:
    """Write rows that were made ready, numbered on from the last."""
    entry = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM search_alike").scalar_one()
    connection.exec_driver_sql(_ADD_PEOPLE, (entry, keys.people))
    connection.exec_driver_sql(_ADD_KEYS, (entry, keys.keys))


def rebuild(connection: Connection) -> int:
    """Make all keys anew from the records; returns how many people have them."""
    make_anew(connection, TABLES)
    return add_people(connection, _standing(connection))


def apart(connection: Connection) -> int:
    """Count the people whose names are not those of the records; one where a key is not what the names ask for."""
    wrong = sum(int(connection.exec_driver_sql(query).scalar_one()) for query in (_MISSING, _STRANGE))
    return wrong or int(not _keys_whole(connection))


def _keys_whole(connection: Connection) -> bool:
    """Add up the rows that the names ask for and those that are there, in whichever order they lie."""
    wanted = held = 0
    people = connection.exec_driver_sql("SELECT id, name FROM search_alike")
    while named := people.fetchmany(_CHUNK):
        wanted += sum(hash(row) for entry, name in named for row in _key_rows(entry, name))
    keys = connection.exec_driver_sql("SELECT key, entry, letters FROM search_alike_key")
    while chunk := keys.fetchmany(_CHUNK):
        held += sum(hash((key, entry, letters)) for key, entry, letters in chunk)
    return wanted == held


_MISSING = (
    "SELECT count(*) FROM person p LEFT JOIN search_alike a ON a.person = p.id "
    "WHERE p.merged_into_id IS NULL AND (a.id IS NULL OR a.name <> p.name_key)"
)
_STRANGE = (
    "SELECT count(*) FROM search_alike a LEFT JOIN person p ON p.id = a.person "
    "WHERE p.id IS NULL OR p.merged_into_id IS NOT NULL"
)
_STANDING = "SELECT id, name_key FROM person WHERE merged_into_id IS NULL AND id > ? ORDER BY id LIMIT ?"
_NAMES = "SELECT id, person, name FROM search_alike WHERE id IN ({})"
_NAMES_OF_BORN = (
    "SELECT a.id, a.person, a.name FROM search_alike a CROSS JOIN person p ON p.id = a.person "
    "WHERE p.birth_day BETWEEN ? AND ? AND a.id IN ({})"
)
_CANDIDATES = "SELECT entry, letters FROM search_alike_key WHERE key IN ({})"
_ADD_PEOPLE = (
    "INSERT INTO search_alike (id, person, name) SELECT ? + (value ->> 0), value ->> 1, value ->> 2 FROM json_each(?)"
)
_ADD_KEYS = (
    "INSERT INTO search_alike_key (key, entry, letters) "
    "SELECT value ->> 0, ? + (value ->> 1), value ->> 2 FROM json_each(?)"
)


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _nearest(found: dict[int, int], letters: int, most: int) -> list[int]:
    if len(found) <= most:
        return sorted(found)
    return sorted(nsmallest(most, found, key=lambda entry: letters_apart(letters, found[entry])))


def _ranked(rows: Iterable[Row[Any]], words: Words, least: float, limit: int) -> list[Alike]:
    named = ((row.id, row.person, compared(row.name.split())) for row in rows)
    found = ((words_alike(words, theirs), entry, person, theirs) for entry, person, theirs in named)
    ranked = sorted((row for row in found if row[0] >= least), reverse=True)[:limit]
    return [Alike(uuid.UUID(person), likeness, theirs) for likeness, _entry, person, theirs in ranked]


def _standing(connection: Connection) -> Iterator[tuple[uuid.UUID, str]]:
    last = ""
    while part := connection.exec_driver_sql(_STANDING, (last, _AT_ONCE)).all():
        yield from ((uuid.UUID(key), name) for key, name in part)
        last = part[-1][0]


def _key_rows(entry: int, name: str) -> Iterator[tuple[int, int, int]]:
    words = compared(name.split())
    letters = letters_of(words)
    return ((key, entry, letters) for key in keys_of(words))


def _put(connection: Connection, person: uuid.UUID, name: str | None) -> None:
    former = connection.exec_driver_sql("SELECT id, name FROM search_alike WHERE person = ?", (person.hex,)).first()
    if former is not None and former.name == name:
        return
    if former is not None:
        keys = [(key, former.id) for key in keys_of(compared(former.name.split()))]
        if keys:
            connection.exec_driver_sql("DELETE FROM search_alike_key WHERE key = ? AND entry = ?", keys)
        connection.exec_driver_sql("DELETE FROM search_alike WHERE id = ?", (former.id,))
    if name is not None:
        add_people(connection, [(person, name)])
