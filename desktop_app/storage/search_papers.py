"""From what was found to the papers it belongs to: a paper by its own number, or by whatever its file is found by.

What answers is a condition on papers, so that no crowd of people without a paper, or with papers of another list, is
cut off before the papers of a list are picked.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, text
from sqlalchemy.dialects import sqlite

from desktop_app.models.papers import Paper
from desktop_app.storage.search import EVERY, Hits, Reader, Typed, search, stages
from desktop_app.storage.search_index import SOURCES

FEW = 5000
"""Of so many finds the papers are looked up; for more, the papers are gone through and those of them are kept."""
_NUMBERED = 10_000
"""Papers whose own number answers; no office has more of which the last digits are the same."""
_OF_FILES = SOURCES.keys() - {Paper.__tablename__}
_BELONGING = (
    ("case_file", "id", "id"),
    ("case_file", "id", "holder_id"),
    ("household_member", "file_id", "person_id"),
    ("guardian", "file_id", "id"),
    ("dwelling", "file_id", "id"),
    ("request", "file_id", "id"),
    ("decision", "file_id", "id"),
)
"""By which records a file is found: their table, and its columns in which the file and the record stand."""
_FILE = "SELECT b.{1} FROM hit h CROSS JOIN {0} b ON b.{2} = h.record"
_RECORD = "SELECT b.{2} AS record FROM {0} b WHERE b.{1} = paper.file_id"
_OF_FOUND_FILES = """paper.file_id IN (
    WITH hit (record) AS MATERIALIZED (
        SELECT e.record FROM ({hits}) h CROSS JOIN search_entry e ON e.id = h.entry)
    {files})"""
_OF_FILES_FOUND = """EXISTS (
    SELECT 1 FROM ({records}) b CROSS JOIN search_entry e ON e.record = b.record
    WHERE +e.id IN (SELECT entry FROM ({hits})))"""


def papers_named(reader: Reader, typed: str) -> Iterator[ColumnElement[bool]]:
    """Yield what keeps the papers that answer, one after the other until it keeps any: by a number, then by words."""
    own = Paper.id.in_([hit.id for hit in search(reader, typed, _NUMBERED, [Paper.__tablename__])])
    for hits in _asked(Typed.of(typed)):
        named = _of_found_files(hits) if _are_few(reader, hits) else _of_files_found(hits)
        yield or_(own, text(named).bindparams(**hits.values))


def looked_up(reader: Reader, wanted: Select[*tuple[Any, ...]]) -> Sequence[Sequence[Any]]:
    """Put a question where things are looked up while somebody types."""
    asked = wanted.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    rows: Sequence[Sequence[Any]] = reader.execute(str(asked), ()).fetchall()
    return rows


def _asked(typed: Typed) -> list[Hits]:
    """Return what to ask: by the whole as one number where it is one, and by all words as far as they were typed."""
    asked = list(stages(typed, _OF_FILES, None, EVERY)) if typed.words else []
    return [asked[0], asked[-1]] if typed.number else asked[-1:]


def _are_few(reader: Reader, hits: Hits) -> bool:
    some = f"SELECT count(*) FROM (SELECT entry FROM ({hits.sql}) LIMIT {FEW + 1})"  # noqa: S608 - ours
    return bool(reader.execute(some, hits.values).fetchone()[0] <= FEW)


def _of_found_files(hits: Hits) -> str:
    return _OF_FOUND_FILES.format(hits=hits.sql, files=" UNION ALL ".join(_FILE.format(*one) for one in _BELONGING))


def _of_files_found(hits: Hits) -> str:
    records = " UNION ALL ".join(_RECORD.format(*one) for one in _BELONGING)
    return _OF_FILES_FOUND.format(hits=hits.sql, records=records)
