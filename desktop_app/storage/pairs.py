"""The work list of those who sort out records of one person: pairs found by the last look, undecided so far.

What is found is no record but a reading of the records, like the search index: it is written over by the next look.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from desktop_app.policy.sameness import weight_of
from desktop_app.policy.terms import DuplicateReason
from desktop_app.storage.derived import are_there, make_anew
from desktop_app.storage.pairing import Found

TABLES = {
    "search_pair": "TABLE search_pair (id INTEGER PRIMARY KEY, first TEXT NOT NULL, second TEXT NOT NULL, "
    "weight INTEGER NOT NULL, reasons TEXT NOT NULL, UNIQUE (first, second))",
    "search_pair_look": "TABLE search_pair_look (at TEXT NOT NULL, people INTEGER NOT NULL)",
}
_BY_WEIGHT = "search_pair_by_weight"
PARTS = (*TABLES, _BY_WEIGHT)
"""Everything that a store has for the list."""
_MOST_KEPT = 20_000


@dataclass(frozen=True)
class Pair:
    """Two people who may be one, and why, the surest reason first."""

    id: int
    first_id: uuid.UUID
    second_id: uuid.UUID
    reasons: tuple[DuplicateReason, ...]


def make_missing(connection: Connection) -> None:
    """Make the work list, empty, where it is not there: the next look fills it; what is there stays."""
    if not are_there(connection, TABLES):
        make_anew(connection, TABLES)
    connection.exec_driver_sql(f"CREATE INDEX IF NOT EXISTS {_BY_WEIGHT} ON search_pair (weight DESC, id)")


def keep_pairs(connection: Connection, found: Found, at: datetime) -> int:
    """Write the work list anew, the surest pairs of it; returns how many."""
    rows = [(*couple, weight_of(reasons), _told(reasons)) for couple, reasons in found.items()]
    rows.sort(key=lambda row: (-row[2], row[:2]))
    connection.exec_driver_sql("DELETE FROM search_pair")
    connection.exec_driver_sql("DELETE FROM search_pair_look")
    if kept := rows[:_MOST_KEPT]:
        connection.exec_driver_sql(_KEEP, kept)
    people = connection.exec_driver_sql("SELECT count(*) FROM search_alike").scalar_one()
    connection.exec_driver_sql("INSERT INTO search_pair_look (at, people) VALUES (?, ?)", (at.isoformat(), people))
    return len(kept)


def open_pairs(connection: Connection, limit: int) -> list[Pair]:
    """Return the pairs that nobody has decided on yet, the surest first."""
    rows = connection.exec_driver_sql(_OPEN, (limit,))
    return [
        Pair(row.id, uuid.UUID(row.first), uuid.UUID(row.second), tuple(map(DuplicateReason, row.reasons.split())))
        for row in rows
    ]


def count_open(connection: Connection) -> int:
    """Count the pairs that nobody has decided on yet."""
    return int(connection.exec_driver_sql(_COUNT_OPEN).scalar_one())


def last_look(connection: Connection) -> tuple[datetime, int] | None:
    """Return when everybody was last gone through, and how many they were; none where nobody looked yet."""
    row = connection.exec_driver_sql("SELECT at, people FROM search_pair_look").first()
    return (datetime.fromisoformat(row.at), int(row.people)) if row is not None else None


_KEEP = "INSERT INTO search_pair (first, second, weight, reasons) VALUES (?, ?, ?, ?)"
_UNDECIDED = (
    "FROM search_pair s JOIN person f ON f.id = s.first JOIN person o ON o.id = s.second "
    "WHERE f.merged_into_id IS NULL AND o.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM set_apart a WHERE "
    "(a.first_id = s.first AND a.second_id = s.second) OR (a.first_id = s.second AND a.second_id = s.first))"
)
_OPEN = f"SELECT s.id, s.first, s.second, s.reasons {_UNDECIDED} ORDER BY s.weight DESC, s.id LIMIT ?"
_COUNT_OPEN = f"SELECT count(*) {_UNDECIDED}"


def _told(reasons: set[DuplicateReason]) -> str:
    return " ".join(reason for reason in DuplicateReason if reason in reasons)
