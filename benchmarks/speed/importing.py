"""Row 9: a mass import, journalled and found, against the driver's `executemany` of the very rows that it leaves.

The raw rows are read back from a store that was imported into: entries, search keys and all. `executemany` writes them
in one transaction, and has neither to seal, to chain nor to fold anything; the store's own triggers work for both. It
writes whoever is pointed at first, as the import does: in the order in which the tables were made, rows are looked up
again and again in all that may point at them.
"""

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.figure import Figure
from benchmarks.populate.cast import cast_of
from benchmarks.populate.deeds import day_ends
from benchmarks.populate.fates import FIRST_DAY, LAST_DAY
from benchmarks.populate.office import found
from benchmarks.populate.story import Story
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from desktop_app.models import Base
from desktop_app.settings import Places
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.mass_import import Bundle, mass_import

ROUNDS = 3
MOST_PEOPLE, SEED = 5_000, 9
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
    "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%' ORDER BY rowid"
)
_OF_SEARCH = "search_"
_ORDER = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
RawRows = dict[str, list[tuple[object, ...]]]


def measure(population: Population) -> Iterator[Figure]:
    """Import the families of a small office again and again, each time into a store that was just founded."""
    with TemporaryDirectory(prefix="mustafid-import-") as folder:
        office = Places(Path(folder) / "office")
        key = found(office, FIRST_DAY, day_ends(LAST_DAY))
        ground = _Ground(office.store, Path(folder) / "tried.db", key)
        with closing(Store(office.store, key)) as store:
            bundles = list(Story(cast_of(store), min(population.people, MOST_PEOPLE), SEED).bundles())
        ours, raw, bare = _timed(ground, bundles)
    rows = sum(len(bundle.rows) for bundle in bundles)
    yield _against(ours, raw, f"{rows:,} rows in {len(bundles):,} acts, entries, chain and search keys included")
    note = "the same rows without any search, which the import leaves none the less"
    yield Figure(
        "9-mass-import-bare", "mass import / those rows without the search", _ratio(ours, bare), "x", note=note
    )
    rate = rows / median(ours)
    yield Figure("9-mass-import-rate", "rows of records that are imported", round(rate), "1/s", runs=len(ours))


ROW = Row(("9-mass-import-raw", "9-mass-import-bare", "9-mass-import-rate"), measure)


class _Ground:
    """A founded store, and the copy of it that is written into, anew for each try."""

    def __init__(self, store: Path, tried: Path, key: bytes) -> None:
        self._store, self._tried, self._key = store, tried, key

    def imported(self, bundles: list[Bundle]) -> float:
        """Import everything and return the seconds."""
        self._anew()
        with closing(Store(self._tried, self._key)) as store:
            return _seconds(lambda: mass_import(store, bundles))

    def written(self, rows: RawRows) -> float:
        """Write rows by the driver and return the seconds."""
        self._anew()
        with closing(connect(self._tried, self._key)) as connection:
            return _seconds(lambda: _execute(connection, rows))

    def rows_left(self) -> RawRows:
        """Return the rows that the last try left beside those of the founding."""
        with closing(connect(self._tried, self._key)) as new, closing(connect(self._store, self._key)) as old:
            tables = sorted((str(name) for (name,) in new.execute(_TABLES)), key=_place)
            found = {table: _missing(_all(new, table), set(_all(old, table))) for table in tables}
        # What is searched by its words stands in entries of a table, and once more in the index that is built of them.
        found["search_index (rowid, words)"] = [(row[0], row[2]) for row in found["search_entry"]]
        return {table: rows for table, rows in found.items() if rows}

    def _anew(self) -> None:
        for end in ("", "-wal", "-shm"):
            Path(f"{self._tried}{end}").unlink(missing_ok=True)
        shutil.copyfile(self._store, self._tried)


def _timed(ground: _Ground, bundles: list[Bundle]) -> tuple[list[float], list[float], list[float]]:
    ground.imported(bundles)
    rows = ground.rows_left()
    without = {table: found for table, found in rows.items() if not table.startswith(_OF_SEARCH)}
    ours, raw, bare = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        ours.append(ground.imported(bundles))
        raw.append(ground.written(rows))
        bare.append(ground.written(without))
    return ours, raw, bare


def _against(ours: list[float], raw: list[float], note: str) -> Figure:
    what = "mass import / executemany of the same rows"
    return Figure("9-mass-import-raw", what, _ratio(ours, raw), "x", ">=", 0.9, len(ours), note)


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return median(other / our for our, other in zip(ours, theirs, strict=True))


def _execute(connection: sqlcipher.Connection, rows: RawRows) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, written in rows.items():
        marks = ", ".join("?" * len(written[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", written)  # noqa: S608 - the store's own tables
    connection.execute("COMMIT")


def _place(table: str) -> int:
    return _ORDER.get(table, len(_ORDER))


def _all(connection: sqlcipher.Connection, table: str) -> list[tuple[object, ...]]:
    return list(connection.execute(f"SELECT * FROM {table}"))  # noqa: S608 - the store's own tables


def _missing(rows: list[tuple[object, ...]], known: set[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return [row for row in rows if row not in known]


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = perf_counter()
    work()
    return perf_counter() - begun
