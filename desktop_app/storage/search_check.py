"""Holding the search index against the records: what it lacks, what it has otherwise, what it has too much."""

from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from desktop_app.storage.derived import are_there
from desktop_app.storage.search_index import CHUNK, SOURCES, TABLES, Indexed, Source, records_of


@dataclass(frozen=True, slots=True)
class IndexReport:
    """How the index stands to the records."""

    records: int = 0
    missing: int = 0
    """Records that cannot be found, for they have no entry."""
    stale: int = 0
    """Entries that say something else than their record."""
    orphaned: int = 0
    """Entries of records that are not there."""
    words_whole: bool = True
    """Whether the full-text index holds what the entries say."""
    numbers_whole: bool = True
    """Whether the numbers are those of the entries."""

    @property
    def apart(self) -> int:
        """How many entries are not as they should be."""
        return self.missing + self.stale + self.orphaned

    @property
    def whole(self) -> bool:
        """Whether every record is found by what it says, and nothing else is found."""
        return not self.apart and self.words_whole and self.numbers_whole


def check_search(connection: Connection) -> IndexReport:
    """Compare every record with its entry, the words and the numbers with what is looked up."""
    if not are_there(connection, TABLES):
        return IndexReport(words_whole=False, numbers_whole=False)
    kinds = [_kind(connection, source) for source in SOURCES.values()]
    strangers = connection.exec_driver_sql("SELECT count(*) FROM search_entry").scalar_one()
    return IndexReport(
        records=sum(kind.records for kind in kinds),
        missing=sum(kind.missing for kind in kinds),
        stale=sum(kind.stale for kind in kinds),
        orphaned=int(strangers) - sum(kind.records - kind.missing for kind in kinds),
        words_whole=_words_whole(connection),
        numbers_whole=_numbers_whole(connection),
    )


def _kind(connection: Connection, source: Source) -> IndexReport:
    """Walk along the records of one kind and their entries, side by side."""
    first, last = source.ids
    known = f"SELECT id FROM {source.model.__tablename__}"  # noqa: S608 - our own name
    entries = connection.exec_driver_sql(
        f"SELECT record, id, words, numbers FROM search_entry WHERE record IN ({known}) ORDER BY record"  # noqa: S608 - ours
    )
    entry = entries.fetchone()
    records = missing = stale = 0
    for key, indexed in records_of(connection, source, "ORDER BY id"):
        records += 1
        if entry is None or entry[0] != key:
            missing += 1
            continue
        stale += Indexed(entry[2], entry[3]) != indexed or not first <= entry[1] < last
        entry = entries.fetchone()
    return IndexReport(records, missing, stale)


def _words_whole(connection: Connection) -> bool:
    """Have the full-text index compare itself with the entries, word for word."""
    try:
        connection.exec_driver_sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    except (DatabaseError, sqlcipher.DatabaseError):
        return False
    return True


def _numbers_whole(connection: Connection) -> bool:
    """Add up what each side holds, in whichever order it lies."""
    wanted = held = 0
    entries = connection.exec_driver_sql("SELECT id, numbers FROM search_entry WHERE numbers <> ''")
    while chunk := entries.fetchmany(CHUNK):
        wanted += sum(hash((form, entry)) for entry, numbers in chunk for form in Indexed("", numbers).forms)
    numbers = connection.exec_driver_sql("SELECT form, entry FROM search_number")
    while chunk := numbers.fetchmany(CHUNK):
        held += sum(hash((form, entry)) for form, entry in chunk)
    return wanted == held
