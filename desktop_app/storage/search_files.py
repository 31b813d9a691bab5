"""From what was found to the files it belongs to: each file once, by the find that is closest."""

import json
import uuid
from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Any, NamedTuple

from desktop_app.policy.journey import ENDED_FILE_STATES
from desktop_app.policy.terms import FileState
from desktop_app.storage.search import CANDIDATES, EVERY, Hit, Hits, Reader, Typed, Why, stages, why_of
from desktop_app.storage.search_index import SOURCES


class Via(IntEnum):
    """As what a find belongs to its file; the closest first."""

    FILE = 0
    HOLDER = 1
    MEMBER = 2
    GUARDIAN = 3
    DWELLING = 4
    FORMER_MEMBER = 5
    PAPERWORK = 6
    """A request, a decision or a paper."""


class FileHit(NamedTuple):
    """A file that answers, and by whom or what of it."""

    file_id: uuid.UUID
    number: str
    state: FileState
    holder: str
    via: Via
    why: Why
    told: str
    """The name or the address that answered, as it is written."""


class Answering(NamedTuple):
    """A question that tells every file which answers; what was typed stands in its values alone."""

    sql: str
    values: Mapping[str, str | int]


class PersonHit(NamedTuple):
    """A person who answers, as written."""

    hit: Hit
    full_name: str
    identity_number: str
    mobile: str


FOR_EACH = 5
"""So many finds are looked at for each file that is wanted: those of one household are found together."""
_ENDED = ", ".join(f"'{state.value}'" for state in sorted(ENDED_FILE_STATES))
_PEOPLE = """
    SELECT h.key, p.full_name, p.identity_number, p.mobile
    FROM json_each(?1) h CROSS JOIN person p ON p.id = h.value ORDER BY h.key"""
_FILE_OF = """
    SELECT f.id, f.number, 1 AS via, f.state IN ({ended}) AS ended FROM case_file f
        WHERE f.holder_id = :person AND (:own = '' OR f.researcher_id = :own)
    UNION ALL SELECT f.id, f.number, iif(m.ended_on IS NULL, 2, 5), f.state IN ({ended})
        FROM household_member m CROSS JOIN case_file f ON f.id = m.file_id
        WHERE m.person_id = :person AND (:own = '' OR f.researcher_id = :own)
    ORDER BY via, ended, 1 DESC LIMIT 1"""
_REACHED = """
    WITH hit (far, entry, record) AS MATERIALIZED (
        SELECT h.far, e.id, e.record FROM ({hits}) h CROSS JOIN search_entry e ON e.id = h.entry),
    reached (far, entry, file, via) AS (
        SELECT h.far, h.entry, h.record, 0 FROM hit h WHERE {case_file}
        UNION ALL SELECT h.far, h.entry, f.id, 1 FROM hit h CROSS JOIN case_file f ON f.holder_id = h.record
            WHERE {person}
        UNION ALL SELECT h.far, h.entry, m.file_id, iif(m.ended_on IS NULL, 2, 5)
            FROM hit h CROSS JOIN household_member m ON m.person_id = h.record WHERE {person}
        UNION ALL SELECT h.far, h.entry, g.file_id, 3 FROM hit h CROSS JOIN guardian g ON g.id = h.record
            WHERE {guardian}
        UNION ALL SELECT h.far, h.entry, d.file_id, 4 FROM hit h CROSS JOIN dwelling d ON d.id = h.record
            WHERE {dwelling}
        UNION ALL SELECT h.far, h.entry, r.file_id, 6 FROM hit h CROSS JOIN request r ON r.id = h.record
            WHERE {request}
        UNION ALL SELECT h.far, h.entry, d.file_id, 6 FROM hit h CROSS JOIN decision d ON d.id = h.record
            WHERE {decision}
        UNION ALL SELECT h.far, h.entry, p.file_id, 6 FROM hit h CROSS JOIN paper p ON p.id = h.record WHERE {paper})"""
"""An entry is looked for among the records of its kind."""
_EVERY = "{reached} SELECT file FROM reached"
_ANY = "SELECT EXISTS (SELECT 1 FROM ({every}) r JOIN case_file f ON f.id = r.file {own})"
_FILES = """{reached},
    best (rank, file, state, number, holder_id, entry, via) AS (
        SELECT min((r.far * 10 + r.via) * 2 + (f.state IN ({ended}))), f.id, f.state, f.number, f.holder_id,
            r.entry, r.via
        FROM reached r CROSS JOIN case_file f ON f.id = r.file {own} GROUP BY f.id),
    nearest (rank, long, file, state, number, holder_id, via, entry, record, words, numbers) AS (
        SELECT b.rank, length(e.words) - length(replace(e.words, ' ', '')) AS long, b.file, b.state, b.number,
            b.holder_id, b.via, e.id, e.record, e.words, e.numbers
        FROM best b CROSS JOIN search_entry e ON e.id = b.entry ORDER BY b.rank, long, b.file DESC LIMIT {limit})
    SELECT n.file, n.number, n.state, p.full_name, n.via, CASE
        WHEN n.via IN (2, 5) THEN (SELECT full_name FROM person WHERE id = n.record)
        WHEN n.via = 3 THEN (SELECT full_name FROM guardian WHERE id = n.record)
        WHEN n.via = 4 THEN (SELECT district || '، ' || city FROM dwelling WHERE id = n.record)
        ELSE '' END, n.entry, n.words, n.numbers
    FROM nearest n CROSS JOIN person p ON p.id = n.holder_id ORDER BY n.rank, n.long, n.file DESC"""
"""Names are read of the nearest alone: each lies far off."""
_STATES = {state.value: state for state in FileState}
_VIAS = tuple(Via)
_OF_KIND = {kind: "h.entry >= {} AND h.entry < {}".format(*source.ids) for kind, source in SOURCES.items()}


def find_files(reader: Reader, text: str, limit: int, researcher: uuid.UUID | None = None) -> list[FileHit]:
    """Return the files that answer, each once and the closest first; a researcher is told of their own alone.

    Whole words come before beginnings, a holder before a member, a living file before an ended one, a short name before
    a long one, and the newest first.
    """
    typed, rows = Typed.of(text), list[Sequence[Any]]()
    for hits in stages(typed, SOURCES.keys(), researcher, max(limit * FOR_EACH, CANDIDATES)) if typed.words else ():
        own = "" if researcher is None else f"AND f.researcher_id = {hits.name(researcher.hex)}"
        rows = reader.execute(_asked(hits.sql, own, limit), hits.values).fetchall()
        if len(rows) >= limit or (rows and typed.number):
            break
    return [_file(row, typed) for row in rows]


def files_answering(reader: Reader, text: str, researcher: uuid.UUID | None = None) -> Answering | None:
    """Return the question for every file that answers, however many; none where nothing is typed that could be found.

    It is put within another one, which narrows what is found to what a researcher may see.
    """
    typed = Typed.of(text)
    asked = list(stages(typed, SOURCES.keys(), None, EVERY)) if typed.words else []
    for hits in asked[:-1]:
        if _reaches_any(reader, hits, researcher):
            return Answering(_every(hits.sql), hits.values)
    return Answering(_every(asked[-1].sql), asked[-1].values) if asked else None


def file_of_person(
    reader: Reader, person_id: uuid.UUID, researcher: uuid.UUID | None
) -> tuple[uuid.UUID, str, Via] | None:
    """Return the closest file of a person, with its number and as what they belong to it; none where there is none."""
    found = reader.execute(
        _FILE_OF.format(ended=_ENDED), {"person": person_id.hex, "own": researcher.hex if researcher else ""}
    ).fetchone()
    return (uuid.UUID(found[0]), found[1], Via(found[2])) if found else None


def people_of(reader: Reader, hits: Sequence[Hit]) -> list[PersonHit]:
    """Return the people among these finds, in their order."""
    keys = json.dumps([hit.id.hex for hit in hits])
    return [PersonHit(hits[place], *told) for place, *told in reader.execute(_PEOPLE, (keys,)).fetchall()]


def _reaches_any(reader: Reader, hits: Hits, researcher: uuid.UUID | None) -> bool:
    values: Mapping[str, str | int] = {**hits.values, "own": researcher.hex if researcher else ""}
    own = "AND f.researcher_id = :own" if researcher else ""
    return bool(reader.execute(_ANY.format(every=_every(hits.sql), own=own), values).fetchone()[0])


@lru_cache(maxsize=64)
def _every(hits: str) -> str:
    return _EVERY.format(reached=_reached(hits))


@lru_cache(maxsize=64)
def _asked(hits: str, own: str, limit: int) -> str:
    """Put a question together; the driver knows one that it was asked before by the very same text."""
    return _FILES.format(reached=_reached(hits), ended=_ENDED, own=own, limit=limit)


def _reached(hits: str) -> str:
    return _REACHED.format(hits=hits, **_OF_KIND)


def _file(row: Sequence[Any], typed: Typed) -> FileHit:
    key, number, state, holder, via, told, entry, words, numbers = row
    why = why_of(entry, words, numbers, typed)
    return FileHit(uuid.UUID(key), number, _STATES[state], holder, _VIAS[via], why, told or holder)
