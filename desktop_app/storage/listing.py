"""What lists of files are drawn from: one narrow row a file, kept in the same transaction as the records.

It tells nothing that the records do not tell; like the search index it is no part of the journal.
"""

import json
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, MetaData, String, Table, Uuid, select
from sqlalchemy.orm import Session

from desktop_app.models.base import Moment, Term
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.cases import CaseFile, Pause, Request
from desktop_app.models.visits import Visit
from desktop_app.policy.terms import Category, FileState, RequestState
from desktop_app.storage.changes import Change
from desktop_app.storage.migrations.listing_tables import FILL, FOUND, LISTING_TABLES

NO_CLOCK = date.max
"""The day on which an answer is due where no clock runs: after every other."""

LISTING = Table(
    "search_listing",
    MetaData(),
    Column("file_id", Uuid(), primary_key=True),
    Column("holder_key", String(NAME_LENGTH), nullable=False),
    Column("category", Term(Category), nullable=False),
    Column("state", Term(FileState), nullable=False),
    Column("researcher_id", Uuid()),
    Column("request_id", Uuid()),
    Column("request_state", Term(RequestState)),
    Column("paused", Boolean, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("visit_at", Moment()),
    Column("waits_since", Date()),
)
"""A file, its holder's folded name, its newest request, whether and until when its clock runs, the visit ahead, and
since when it waits for one."""

_TOLD: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "case_file": frozenset({"id", "holder_id", "category", "state", "researcher_id"}),
        "person": frozenset({"name_key"}),
        "request": frozenset({"file_id", "state", "promised_latest", "submitted_on", "completed_on"}),
        "pause": frozenset({"request_id", "ended_on"}),
        "visit": frozenset({"file_id", "request_id", "state", "planned_for"}),
    }
)
"""The fields of the records that a row tells."""
_FILL_SOME = f"{FILL} WHERE f.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own words
_APART = f"""
    WITH found AS MATERIALIZED ({FOUND}), kept AS (SELECT * FROM search_listing)
    SELECT count(DISTINCT file) FROM (
        SELECT file_id AS file FROM (SELECT * FROM kept EXCEPT SELECT * FROM found)
        UNION ALL SELECT id FROM (SELECT * FROM found EXCEPT SELECT * FROM kept)
    )
"""  # noqa: S608 - our own words
_OF_REQUESTS = "SELECT file_id FROM request WHERE id IN (SELECT value FROM json_each(?))"


def refresh(session: Session, changes: Iterable[Change]) -> None:
    """Bring the rows up to what a transaction wrote; called by the recorder before it commits."""
    told = [change for change in changes if change.field in _TOLD.get(change.table, ())]
    if told and (files := _files(session, told)):
        refill(session.connection(), files)


def refill(connection: Connection, files: Collection[uuid.UUID]) -> None:
    """Make the rows of these files anew from the records."""
    wanted = (json.dumps([file.hex for file in files]),)
    connection.exec_driver_sql("DELETE FROM search_listing WHERE file_id IN (SELECT value FROM json_each(?))", wanted)
    connection.exec_driver_sql(_FILL_SOME, wanted)


@dataclass(frozen=True, slots=True)
class Named:
    """What new rows are about: files, and requests of which the store knows the file."""

    files: frozenset[uuid.UUID]
    requests: frozenset[uuid.UUID]


def named_by(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> Named:
    """Tell what new rows of these tables are about; needs no store."""
    opened = {row["id"] for row in rows.get("case_file", ())}
    files = opened | {row["file_id"] for table in ("request", "visit") for row in rows.get(table, ())}
    return Named(frozenset(files), frozenset(row["request_id"] for row in rows.get("pause", ())))


def refill_named(connection: Connection, named: Named) -> None:
    """Make the rows anew that new rows are about, once these are written."""
    asked = json.dumps([request.hex for request in named.requests])
    found = connection.exec_driver_sql(_OF_REQUESTS, (asked,)).scalars() if named.requests else ()
    refill(connection, named.files | {uuid.UUID(file) for file in found})


def apart(connection: Connection) -> int:
    """Count the files whose row is missing, other than the records tell, or too much."""
    return int(connection.exec_driver_sql(_APART).scalar_one())


def rebuild(connection: Connection) -> int:
    """Make every row anew from the records; returns how many files there are."""
    table, *indexes = LISTING_TABLES
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_listing")
    connection.exec_driver_sql(table)
    files = int(connection.exec_driver_sql(FILL).rowcount)
    for index in indexes:
        connection.exec_driver_sql(index)
    return files


def _files(session: Session, told: list[Change]) -> set[uuid.UUID]:
    """Name the files that changes are about, as they were and as they are."""
    keys = {table: [uuid.UUID(change.key) for change in told if change.table == table] for table in _TOLD}
    requests = [*keys["request"], *_values(told, "request_id")]
    asked = (
        (keys["person"], select(CaseFile.id).where(CaseFile.holder_id.in_(keys["person"]))),
        (requests, select(Request.file_id).where(Request.id.in_(requests))),
        (keys["pause"], select(Request.file_id).join(Pause).where(Pause.id.in_(keys["pause"]))),
        (keys["visit"], select(Visit.file_id).where(Visit.id.in_(keys["visit"]))),
    )
    found = (file for some, statement in asked if some for file in session.scalars(statement))
    return {*keys["case_file"], *_values(told, "file_id"), *found}


def _values(told: list[Change], field: str) -> list[uuid.UUID]:
    return [uuid.UUID(str(value)) for change in told if change.field == field for value in change[3:] if value]
