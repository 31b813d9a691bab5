"""The hunt on migrations: killed at any moment, never half done, always run again, a proven copy before them."""

import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.settings import Places
from desktop_app.storage import alike, listing
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.backup import back_up
from desktop_app.storage.copies import list_backups
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.looking import looking
from desktop_app.storage.migrations.compare import SEARCH_TABLES
from desktop_app.storage.migrations.upgrade import upgrade
from desktop_app.storage.opening import open_store
from desktop_app.storage.proof import prove
from desktop_app.storage.search_check import check_search
from tests.storage.samples.make import Sample, rows_of, samples

PNG = b"\x89PNG\r\n\x1a\n"
BEGUN = b"b"
Bring = Callable[[Places, bytes, Callable[[], object]], object]
"""Brings a store up; the last word is called when the copy stands and the migration begins."""


@dataclass(frozen=True)
class Killed:
    """What a kill left: whether it hit the migration itself, and what was wrong afterwards."""

    inside: bool
    half: str = ""
    no_copy: bool = False


def bring_up(places: Places, key: bytes, begun: Callable[[], object]) -> None:
    """Open an older store as the program does: copied first, then brought up."""

    def copied(old: Store) -> None:
        back_up(old, places, places.backups, datetime.now(UTC))
        begun()

    open_store(places.store, key, copied).close()


def prepared(sample: Sample, folder: Path) -> Places:
    """Lay a sample down as an office, with files for its attachments, for a copy takes them all."""
    places = Places(folder / "office").prepare()
    shutil.copyfile(sample.store, places.store)
    places.keyslots.write_bytes(b"{}")
    vault = AttachmentVault(places.attachments)
    with closing(connect(places.store, bytes.fromhex(sample.key), COPY_PRAGMAS)) as raw:
        for (row,) in raw.execute("SELECT id FROM attachment").fetchall():
            kept = vault.put(PNG)
            values = (kept.stored_name, kept.size, kept.sha256, kept.secret, row)
            raw.execute("UPDATE attachment SET stored_name = ?, size = ?, sha256 = ?, secret = ? WHERE id = ?", values)
    return places


def kill_migrations(sample: Sample, rounds: int, seed: int, bring: Bring = bring_up) -> list[Killed]:
    """Kill the migration of a sample so many times: half of them at any moment, half after it has begun."""
    chance, key, found = random.Random(seed), bytes.fromhex(sample.key), []
    with tempfile.TemporaryDirectory(prefix="migration-") as place:
        office = prepared(sample, Path(place)).root
        whole, migrating = _times(office, key, bring)
        for number in range(rounds):
            places = Places(Path(place) / f"killed-{number}")
            shutil.copytree(office, places.root)
            wait = chance.uniform(0, migrating if number % 2 else whole)
            inside = _kill(places, key, bring, wait, after_begun=bool(number % 2))
            found.append(_looked_at(sample, places, key, inside=inside))
            shutil.rmtree(places.root)
    return found


def _times(office: Path, key: bytes, bring: Bring) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="migration-") as place:
        places = Places(Path(place) / "office")
        shutil.copytree(office, places.root)
        marks = [time.perf_counter()]
        bring(places, key, lambda: marks.append(time.perf_counter()))
        marks.append(time.perf_counter())
    return marks[-1] - marks[0], marks[-1] - marks[1]


def _kill(places: Places, key: bytes, bring: Bring, wait: float, *, after_begun: bool) -> bool:
    """Bring a store up in a process of its own and kill it; returns whether the migration had begun."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        bring(places, key, lambda: os.write(writing, BEGUN))
        os._exit(0)
    os.close(writing)
    begun = os.read(reading, 1) if after_begun else b""
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    begun = begun or os.read(reading, 1)
    os.close(reading)
    return begun == BEGUN


def _looked_at(sample: Sample, places: Places, key: bytes, *, inside: bool) -> Killed:
    before, after = _schemas(sample, places.root.parent)
    with looking(places.store, key) as connection:
        found = set(connection.execute("SELECT name, sql FROM sqlite_master").fetchall())
    copies = list_backups(places.backups)
    no_copy = inside and not copies
    for copy in copies:
        prove(copy.store, key)
    try:
        if found not in (before, after):
            return Killed(inside, f"half done: {len(found ^ before)} and {len(found ^ after)} differ", no_copy)
        bring_up(places, key, lambda: None)
        rows = rows_of(places.store, key)
        records = {table: count for table, count in sample.rows.items() if not table.startswith(SEARCH_TABLES)}
        wrong = [table for table, count in records.items() if rows[table] != count]
        if wrong or prove(places.store, key).head != sample.head:
            return Killed(inside, f"rows or chain differ: {wrong}", no_copy)
        if not derived_whole(places.store, key):
            return Killed(inside, "search, likeness or list apart from the records", no_copy)
    except Exception as error:  # whatever keeps a person out of the store is what is hunted for
        return Killed(inside, f"not run again: {error}", no_copy)
    return Killed(inside, "", no_copy)


def derived_whole(path: Path, key: bytes) -> bool:
    """Say whether all that is derived from the records, and counted among none of them, agrees with them."""
    store = Store(path, key)
    try:
        with store.engine.connect() as connection:
            return check_search(connection).whole and not alike.apart(connection) and not listing.apart(connection)
    finally:
        store.close()


_KNOWN: dict[str, tuple[set[object], set[object]]] = {}


def _schemas(sample: Sample, place: Path) -> tuple[set[object], set[object]]:
    """Return the schema of a sample before and after it is brought up."""
    if sample.version not in _KNOWN:
        copy, key = place / "schema.db", bytes.fromhex(sample.key)
        shutil.copyfile(sample.store, copy)
        store = Store(copy, key)
        before = _schema(store)
        upgrade(store.engine)
        _KNOWN[sample.version] = before, _schema(store)
        store.close()
    return _KNOWN[sample.version]


def _schema(store: Store) -> set[object]:
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").fetchall()
    return {tuple(row) for row in rows}


def _measure(effort: Effort) -> Iterator[Figure]:
    rounds = effort.pick(whole=100, short=24, test=10)
    killed = [one for sample in samples() for one in kill_migrations(sample, rounds, seed=4)]
    half = [one.half for one in killed if one.half]
    inside = sum(one.inside for one in killed)
    note = f"{rounds} kills a released version, {inside} of them after the migration itself had begun"
    told = "; ".join([*half[:2], note])
    what = "migrations half done, not run again, or with other rows"
    yield Figure("migration-kills", what, len(half), "", "<=", 0, 1, told)
    bare = sum(one.no_copy for one in killed)
    yield Figure("migration-copy", "migrations begun without a proven copy before them", bare, "", "<=", 0, 1, note)


HUNT = Hunt(("migration-kills", "migration-copy"), _measure)
