"""Copies killed in the act, here and on a stick; afterwards every copy that has its name must be whole."""

import os
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlalchemy import select

from benchmarks.figure import Figure
from benchmarks.vault.copies.office import Clock, Keys, add, administrator, found, scan
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.casework.copy_keeping import keep_copy
from desktop_app.casework.copy_locks import key_of_copy
from desktop_app.casework.door import now
from desktop_app.casework.upkeep import copies_of
from desktop_app.disk import PART
from desktop_app.models.documents import Attachment
from desktop_app.settings import Places
from desktop_app.storage.backup import is_whole
from desktop_app.storage.copies import ATTACHMENTS, Backup, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.proof import prove

LONGEST, SMALL = 0.7, 20_000
MINUTES_BETWEEN = 25
SCANS_BEFORE = 8

Work = Callable[[Keys, Path, int], None]
"""Copies an office here and to a stick until it is killed; told which round it is."""


@dataclass
class Tally:
    """What was found after all the kills."""

    kills: int = 0
    in_the_act: int = 0
    copies: int = 0
    bad: int = 0
    without: int = 0
    leftovers: int = 0
    first: str = ""


def measure(effort: Effort) -> list[Figure]:
    """Kill copying programs."""
    tally = hunt(effort.pick(whole=150, short=30, test=15))
    note = (
        f"{tally.in_the_act} of {tally.kills} kills left a copy half made; {tally.copies} copies opened {tally.first}"
    )
    told = (
        ("copies-kills", "copies under their final name that are not whole", tally.bad),
        ("copies-none-left", "kills after which a place had no whole copy", tally.without),
        ("copies-leftovers", "half copies that the next copy did not sweep", tally.leftovers),
    )
    return [Figure(name, what, value, "", "<=", 0, tally.kills, note.strip()) for name, what, value in told]


def hunt(kills: int, work: Work | None = None, seed: int = 3) -> Tally:
    """Kill so many times, and look after each."""
    chance, tally, work = Random(seed), Tally(), work or copy_on
    with tempfile.TemporaryDirectory() as folder:
        keys, stick = found(Path(folder) / "office"), Path(folder) / "stick"
        stick.mkdir()
        _once(keys, stick, 0)
        for number in range(1, kills + 1):
            _killed(lambda number=number: work(keys, stick, number), chance.uniform(0, LONGEST))  # type: ignore[misc]
            _look(keys, stick, tally)
            if number % 10 == 0 or number == kills:
                _once(keys, stick, number)
                tally.leftovers += len(_parts(keys.places, stick))
    return tally


def copy_on(keys: Keys, stick: Path, number: int) -> None:
    """Work and copy, here and to the stick, without end."""
    opened, clock = keys.open(), Clock(now())
    clock.move(number * MINUTES_BETWEEN * 4)
    while True:
        add(opened, iter([scan(opened, SMALL)]))
        for folder in (None, stick):
            administrator(opened, clock).ask(keep_copy, opened, folder)
        clock.move(MINUTES_BETWEEN)


def _once(keys: Keys, stick: Path, number: int) -> None:
    opened, clock = keys.open(), Clock(now())
    clock.move(number * MINUTES_BETWEEN * 4)
    with closing(opened.store):
        add(opened, (scan(opened, SMALL) for _ in range(SCANS_BEFORE)))
        for folder in (None, stick):
            administrator(opened, clock).ask(keep_copy, opened, folder)


def _killed(work: Callable[[], object], after: float) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writing, b".")
            work()
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        raise RuntimeError(f"what was to be killed in the act had ended by itself: {status}")


def _look(keys: Keys, stick: Path, tally: Tally) -> None:
    tally.kills += 1
    tally.in_the_act += bool(_parts(keys.places, stick))
    for folder in (None, stick):
        place, whole = copies_of(keys.places, folder), 0
        named = [path for path in place.iterdir() if path.is_dir() and path.suffix != PART and path.name != ATTACHMENTS]
        for path in named:
            trouble = _trouble(read_backup(path), keys.key)
            whole += not trouble
            tally.bad += bool(trouble)
            tally.first = tally.first or (trouble and f"first: {path.name} {trouble}")
        tally.copies += len(named)
        tally.without += not whole


def _trouble(backup: Backup | None, office_key: bytes) -> str:
    if backup is None:
        return "is not whole"
    key = key_of_copy(backup, office_key)
    try:
        if prove(backup.store, key) != backup.proof:
            return "holds something else than it says"
    except StoreTrouble as trouble:
        return str(trouble)
    with closing(Store(backup.store, key, COPY_PRAGMAS)) as store, store.reading() as session:
        lacking = [row for row in session.scalars(select(Attachment)) if not is_whole(row, backup.attachments)]
    return f"lacks {len(lacking)} attachments" if lacking else ""


def _parts(places: Places, stick: Path) -> list[Path]:
    found_parts = [part for folder in (None, stick) for part in copies_of(places, folder).rglob(f"*{PART}")]
    scratch = list(places.scratch.iterdir()) if places.scratch.exists() else []
    return found_parts + scratch


HUNT = Hunt(("copies-kills", "copies-none-left", "copies-leftovers"), measure)
