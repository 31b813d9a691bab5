"""The search index: of every record that is searched its folded words and its numbers, kept in step with the record."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.models import Base
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision
from desktop_app.models.papers import Paper
from desktop_app.models.people import Dwelling, Guardian, Person
from desktop_app.policy.found_terms import Found
from desktop_app.policy.names import bare_words, halves, joined, without_article
from desktop_app.storage.changes import Touched
from desktop_app.storage.derived import make_anew

SPAN = 1 << 40
"""The numbers of entries that each kind of record has for itself: an entry's number tells its kind."""
BACKWARDS = "<"
"""Stands before a number written backwards, so that its last digits are found as a beginning."""
SAUDI = "966"
LETTERS = {
    Found.IDENTITY: "i",
    Found.MOBILE: "m",
    Found.OTHER_PHONE: "o",
    Found.IBAN: "b",
    Found.NATIONAL_ADDRESS: "a",
    Found.FILE_NUMBER: "f",
    Found.REQUEST_NUMBER: "r",
    Found.DECISION_NUMBER: "d",
    Found.PAPER_NUMBER: "p",
}
"""Stands before each number of an entry and says which it is."""
PHONES = (Found.MOBILE, Found.OTHER_PHONE)
CHUNK = 5000
PERSON = ("full_name", "identity_number", "mobile", "other_phone", "iban", "merged_into_id")

TABLES = {
    "search_entry": "TABLE search_entry (id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, "
    "words TEXT NOT NULL, numbers TEXT NOT NULL)",
    "search_index": "VIRTUAL TABLE search_index USING fts5(words, content='search_entry', content_rowid='id', "
    "tokenize='unicode61', prefix='1 2 3 4')",
    "search_number": "TABLE search_number (form TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (form, entry)) "
    "WITHOUT ROWID",
}
"""Entries, the full-text index of their words, and their numbers forwards and backwards."""
_ADD_ENTRIES = (
    "INSERT INTO search_entry SELECT ?2 + key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1) ORDER BY key"
)
_ADD_FORMS = "SELECT value ->> 0, ?2 + (value ->> 1) FROM json_each(?1)"
_ADD_WORDS = "INSERT INTO search_index (rowid, words) SELECT id, words FROM search_entry WHERE id >= ? AND id < ?"


@dataclass(frozen=True, slots=True)
class Indexed:
    """What is searched of one record, as it stands in its entry."""

    words: str = ""
    numbers: str = ""

    @property
    def forms(self) -> set[str]:
        """Its numbers, forwards and backwards."""
        whole = {number[1:] for number in self.numbers.split()}
        return whole | {BACKWARDS + number[::-1] for number in whole}


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose records are searched: the code of its kind, the columns that are read, and how."""

    code: int
    model: type[Base]
    columns: tuple[str, ...]
    read: Callable[[Sequence[Any]], Indexed]

    def of(self, record: Base) -> Indexed:
        """What is searched of a record."""
        return self.read([getattr(record, column) for column in self.columns])

    def of_row(self, row: Mapping[str, Any]) -> Indexed:
        """What is searched of a record that is given as the values of its columns."""
        return self.read([row[column] for column in self.columns])

    @property
    def ids(self) -> tuple[int, int]:
        """The first number of an entry of this kind, and the first that is not any more."""
        return self.code * SPAN, (self.code + 1) * SPAN


@dataclass(frozen=True, slots=True)
class Entries:
    """Entries of one kind made ready, as the texts that the engine writes: entries, and forms with their places."""

    source: Source
    count: int
    entries: str
    forms: str


def _numbers(found: Sequence[Found]) -> Callable[[Sequence[str]], str]:
    """Return how these numbers of a record are written into its entry."""
    letters = [(LETTERS[one], one in PHONES) for one in found]

    def write(values: Sequence[str]) -> str:
        pairs = zip(letters, map(bare_number, values), strict=True)
        return " ".join(letter + (national(number) if phone else number) for (letter, phone), number in pairs if number)

    return write


def _named(*found: Found) -> Callable[[Sequence[Any]], Indexed]:
    numbers = _numbers(found)
    return lambda row: Indexed(words_of(row[0]), numbers(row[1:]))


def _numbered(found: Found) -> Callable[[Sequence[Any]], Indexed]:
    numbers = _numbers([found])
    return lambda row: Indexed("", numbers(row))


def _dwelling(row: Sequence[Any]) -> Indexed:
    """A household is looked for where it lives now."""
    city, district, street, national_address, ended_on = row
    if ended_on is not None:
        return Indexed()
    return Indexed(words_of(f"{city} {district} {street}"), _ADDRESS([national_address]))


def _person(row: Sequence[Any]) -> Indexed:
    """A person whose record was merged into another is found as that other alone."""
    *said, merged_into_id = row
    return Indexed() if merged_into_id is not None else _PERSON(said)


_ADDRESS = _numbers([Found.NATIONAL_ADDRESS])
_PERSON = _named(Found.IDENTITY, Found.MOBILE, Found.OTHER_PHONE, Found.IBAN)
SOURCES: dict[str, Source] = {
    source.model.__tablename__: source
    for source in (
        Source(1, Paper, ("serial",), _numbered(Found.PAPER_NUMBER)),
        Source(2, Decision, ("number",), _numbered(Found.DECISION_NUMBER)),
        Source(3, Request, ("number",), _numbered(Found.REQUEST_NUMBER)),
        Source(4, CaseFile, ("number",), _numbered(Found.FILE_NUMBER)),
        Source(5, Dwelling, ("city", "district", "street", "national_address", "ended_on"), _dwelling),
        Source(6, Guardian, ("full_name", "identity_number", "mobile"), _named(Found.IDENTITY, Found.MOBILE)),
        Source(7, Person, PERSON, _person),
    )
}
"""Every table that is searched; what has the highest code is found first."""
KINDS = {source.code: kind for kind, source in SOURCES.items()}


def kind_of(entry: int) -> str:
    """Return the table of an entry's record."""
    return KINDS[entry // SPAN]


def bare_number(text: str) -> str:
    """Return a number as it is searched: its letters and digits without anything between them."""
    return "".join(bare_words(text))


def national(number: str) -> str:
    """Return a telephone number as people say it: ``05…`` for a Saudi one."""
    return "0" + number.removeprefix(SAUDI) if number.startswith(SAUDI) else number


def words_of(text: str) -> str:
    """Return the words of an entry: folded, the halves of compounds, and beside each the same without its article."""
    bare = bare_words(text)
    words = (*joined(bare), *halves(bare))
    return " ".join(dict.fromkeys(form for word in words for form in (word, without_article(word))))


def refresh(session: Session, touched: Iterable[Touched]) -> None:
    """Bring the index up to what a transaction wrote; called by the recorder before it commits."""
    for row in sorted(touched, key=lambda row: row.key):  # keys tell the order in which records were made
        if row.table in SOURCES:
            source, key = SOURCES[row.table], uuid.UUID(row.key)
            record = session.get(source.model, key)
            _put(session.connection(), source, key.hex, source.of(record) if record is not None else None)


def rebuild(connection: Connection) -> int:
    """Make the whole index anew from the records; returns how many are in it."""
    make_anew(connection, TABLES)
    return index_missing(connection)


def index_missing(connection: Connection) -> int:
    """Put every record without an entry into the index, many at once: after a mass import, or anew; returns how many.

    About a minute for a million people; nothing else may write meanwhile, which its transaction sees to.
    """
    return sum(_index_kind(connection, kind) for kind in SOURCES)


def records_of(connection: Connection, source: Source, where: str = "") -> Iterator[tuple[str, Indexed]]:
    """Read what is searched of every record of a kind: its key and its words and numbers."""
    columns = ", ".join(("id", *source.columns))
    rows = connection.exec_driver_sql(f"SELECT {columns} FROM {source.model.__tablename__} {where}")  # noqa: S608 - ours
    while chunk := rows.fetchmany(CHUNK):
        for key, *values in chunk:
            yield key, source.read(values)


def entries_for(kind: str, rows: Iterable[tuple[str, Indexed]]) -> Entries:
    """Make entries of one kind ready to be written at once: each record's key, with what is searched of it."""
    told = list(rows)
    forms = sorted((form, place) for place, (_, indexed) in enumerate(told) for form in indexed.forms)
    entries = [(key, indexed.words, indexed.numbers) for key, indexed in told]
    return Entries(SOURCES[kind], len(told), _text(entries), _text(forms))


def add_entries(connection: Connection, entries: Entries, into: str = "search_number") -> None:
    """Write entries of records that have none yet; their numbers into another table where they are sorted later."""
    first = _next_entry(connection, entries.source)
    connection.exec_driver_sql(_ADD_ENTRIES, (entries.entries, first))
    connection.exec_driver_sql(f"INSERT INTO {into} {_ADD_FORMS}", (entries.forms, first))
    connection.exec_driver_sql(_ADD_WORDS, (first, first + entries.count))


def _index_kind(connection: Connection, kind: str) -> int:
    """Put what is missing of a kind into the index; the numbers are sorted all together, for they lie in order."""
    missing = records_of(connection, SOURCES[kind], "WHERE id NOT IN (SELECT record FROM search_entry) ORDER BY id")
    connection.exec_driver_sql("CREATE TEMP TABLE search_form (form TEXT, entry INTEGER)")
    count = 0
    while chunk := list(islice(missing, CHUNK)):
        add_entries(connection, entries_for(kind, chunk), "search_form")
        count += len(chunk)
    connection.exec_driver_sql("INSERT INTO search_number SELECT form, entry FROM search_form ORDER BY form, entry")
    connection.exec_driver_sql("DROP TABLE search_form")
    return count


def _text(rows: Sequence[tuple[str | int, ...]]) -> str:
    return msgspec.json.encode(rows).decode()


def _next_entry(connection: Connection, source: Source) -> int:
    newest = connection.exec_driver_sql(
        "SELECT max(id) FROM search_entry WHERE id >= ? AND id < ?", source.ids
    ).scalar()
    return source.code * SPAN if newest is None else int(newest) + 1


def _put(connection: Connection, source: Source, record: str, content: Indexed | None) -> None:
    """Write the entry of a record anew where it is not what it was; without content it is taken out."""
    found = connection.exec_driver_sql(
        "SELECT id, words, numbers FROM search_entry WHERE record = ?", (record,)
    ).first()
    old = Indexed(found.words, found.numbers) if found else None
    if content == old:
        return
    entry = int(found.id) if found else _next_entry(connection, source)
    if old is not None:
        _forget_words(connection, entry, old)
    if content is None:
        connection.exec_driver_sql("DELETE FROM search_entry WHERE id = ?", (entry,))
    else:
        values = (entry, record, content.words, content.numbers)
        connection.exec_driver_sql("INSERT OR REPLACE INTO search_entry VALUES (?, ?, ?, ?)", values)
        connection.exec_driver_sql("INSERT INTO search_index (rowid, words) VALUES (?, ?)", (entry, content.words))
    _put_forms(connection, entry, old.forms if old else set(), content.forms if content else set())


def _forget_words(connection: Connection, entry: int, old: Indexed) -> None:
    connection.exec_driver_sql(
        "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)", (entry, old.words)
    )


def _put_forms(connection: Connection, entry: int, old: set[str], new: set[str]) -> None:
    for form in sorted(old - new):
        connection.exec_driver_sql("DELETE FROM search_number WHERE form = ? AND entry = ?", (form, entry))
    for form in sorted(new - old):
        connection.exec_driver_sql("INSERT OR IGNORE INTO search_number VALUES (?, ?)", (form, entry))
