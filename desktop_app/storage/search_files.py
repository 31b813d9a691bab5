"""From what was found to the files it belongs to: each file once, by the find that is closest."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from desktop_app.policy.journey import ENDED_FILE_STATES
from desktop_app.policy.terms import FileState
from desktop_app.storage.search import CANDIDATES, Hit, Reader, Typed, Why, stages, why_of
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


@dataclass(frozen=True, slots=True)
class FileHit:
    """A file that answers, and by whom or what of it."""

    file_id: uuid.UUID
    number: str
    state: FileState
    holder: str
    via: Via
    why: Why
    told: str
    """The name or the address that answered, as it is written."""


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person who answers, as written."""

    hit: Hit
    full_name: str
    identity_number: str
    mobile: str


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
_FILES = """
    WITH hit (far, entry, record) AS MATERIALIZED (
        SELECT h.far, e.id, e.record FROM ({hits}) h CROSS JOIN search_entry e ON e.id = h.entry),
    reached (far, entry, file, via, told) AS (
        SELECT h.far, h.entry, f.id, 0, '' FROM hit h CROSS JOIN case_file f ON f.id = h.record
        UNION ALL SELECT h.far, h.entry, f.id, 1, '' FROM hit h CROSS JOIN case_file f ON f.holder_id = h.record
        UNION ALL SELECT h.far, h.entry, m.file_id, iif(m.ended_on IS NULL, 2, 5), p.full_name
            FROM hit h CROSS JOIN household_member m ON m.person_id = h.record CROSS JOIN person p ON p.id = m.person_id
        UNION ALL SELECT h.far, h.entry, g.file_id, 3, g.full_name FROM hit h CROSS JOIN guardian g ON g.id = h.record
        UNION ALL SELECT h.far, h.entry, d.file_id, 4, d.district || '، ' || d.city
            FROM hit h CROSS JOIN dwelling d ON d.id = h.record
        UNION ALL SELECT h.far, h.entry, r.file_id, 6, '' FROM hit h CROSS JOIN request r ON r.id = h.record
        UNION ALL SELECT h.far, h.entry, d.file_id, 6, '' FROM hit h CROSS JOIN decision d ON d.id = h.record
        UNION ALL SELECT h.far, h.entry, p.file_id, 6, '' FROM hit h CROSS JOIN paper p ON p.id = h.record),
    best (rank, file, state, number, holder_id, entry, via, told) AS (
        SELECT min((r.far * 10 + r.via) * 2 + (f.state IN ({ended}))), f.id, f.state, f.number, f.holder_id,
            r.entry, r.via, r.told
        FROM reached r CROSS JOIN case_file f ON f.id = r.file {own} GROUP BY f.id)
    SELECT b.file, b.number, b.state, p.full_name, b.via, b.told, e.id, e.words, e.numbers
    FROM best b CROSS JOIN search_entry e ON e.id = b.entry CROSS JOIN person p ON p.id = b.holder_id
    ORDER BY b.rank, length(e.words) - length(replace(e.words, ' ', '')), b.file DESC LIMIT {limit}"""


def find_files(reader: Reader, text: str, limit: int, researcher: uuid.UUID | None = None) -> list[FileHit]:
    """Return the files that answer, each once and the closest first; a researcher is told of their own alone.

    Whole words come before beginnings, a holder before a member, a living file before an ended one, a short name before
    a long one, and the newest first.
    """
    typed, rows = Typed.of(text), list[Sequence[Any]]()
    for hits in stages(typed, SOURCES.keys(), researcher, max(limit, CANDIDATES)) if typed.words else ():
        own = "" if researcher is None else f"AND f.researcher_id = {hits.name(researcher.hex)}"
        sql = _FILES.format(hits=hits.sql, ended=_ENDED, own=own, limit=limit)
        rows = reader.execute(sql, hits.values).fetchall()
        if len(rows) >= limit or (rows and typed.number):
            break
    return [_file(row, typed) for row in rows]


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


def _file(row: Sequence[Any], typed: Typed) -> FileHit:
    key, number, state, holder, via, told, entry, words, numbers = row
    why = why_of(entry, words, numbers, typed)
    return FileHit(uuid.UUID(key), number, FileState(state), holder, Via(via), why, told or holder)
