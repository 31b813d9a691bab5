"""From what was found to the files it belongs to: each file once, by the find that is closest."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.policy.journey import ENDED_FILE_STATES
from desktop_app.policy.terms import FileState
from desktop_app.storage.search import Hit, Reader, Why


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


_PEOPLE = """
    SELECT h.key, p.full_name, p.identity_number, p.mobile
    FROM json_each(?1) h CROSS JOIN person p ON p.id = h.value ORDER BY h.key"""
_FILES = """
    WITH hit (place, record) AS MATERIALIZED (SELECT key, value FROM json_each(?2)),
    reached (place, file, via, told) AS (
        SELECT h.place, f.id, 0, '' FROM hit h CROSS JOIN case_file f ON f.id = h.record
        UNION ALL SELECT h.place, f.id, 1, '' FROM hit h CROSS JOIN case_file f ON f.holder_id = h.record
        UNION ALL SELECT h.place, m.file_id, iif(m.ended_on IS NULL, 2, 5), p.full_name
            FROM hit h CROSS JOIN household_member m ON m.person_id = h.record CROSS JOIN person p ON p.id = m.person_id
        UNION ALL SELECT h.place, g.file_id, 3, g.full_name FROM hit h CROSS JOIN guardian g ON g.id = h.record
        UNION ALL SELECT h.place, d.file_id, 4, d.district || '، ' || d.city
            FROM hit h CROSS JOIN dwelling d ON d.id = h.record
        UNION ALL SELECT h.place, r.file_id, 6, r.number FROM hit h CROSS JOIN request r ON r.id = h.record
        UNION ALL SELECT h.place, d.file_id, 6, d.number FROM hit h CROSS JOIN decision d ON d.id = h.record
        UNION ALL SELECT h.place, p.file_id, 6, p.serial FROM hit h CROSS JOIN paper p ON p.id = h.record)
    SELECT r.place, r.via, f.id, f.number, f.state, p.full_name, r.told
    FROM reached r CROSS JOIN case_file f ON f.id = r.file CROSS JOIN person p ON p.id = f.holder_id
    WHERE ?1 = '' OR f.researcher_id = ?1"""


def files_of(reader: Reader, hits: Sequence[Hit], researcher: uuid.UUID | None = None) -> list[FileHit]:
    """Return the files of these finds, the closest first: by whole words before beginnings, of a holder before a
    member, a living file before an ended one, the newest first; a researcher is told of their own alone.
    """
    if not hits:
        return []
    keys = json.dumps([hit.id.hex for hit in hits])
    found: dict[str, tuple[tuple[object, ...], FileHit]] = {}
    for place, via, key, number, state, holder, told in reader.execute(
        _FILES, (researcher.hex if researcher else "", keys)
    ).fetchall():
        hit = hits[place]
        rank = (*hit.far, via, state in ENDED_FILE_STATES, place)
        one = FileHit(uuid.UUID(key), number, FileState(state), holder, Via(via), hit.why, told or holder)
        if key not in found or rank < found[key][0]:
            found[key] = (rank, one)
    newest = sorted(found.values(), key=lambda pair: pair[1].file_id, reverse=True)
    return [one for _, one in sorted(newest, key=lambda pair: pair[0][:-1])]


def people_of(reader: Reader, hits: Sequence[Hit]) -> list[PersonHit]:
    """Return the people among these finds, in their order."""
    keys = json.dumps([hit.id.hex for hit in hits])
    return [PersonHit(hits[place], *told) for place, *told in reader.execute(_PEOPLE, (keys,)).fetchall()]
