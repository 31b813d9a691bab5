"""A large office that comes back on a new computer, from a stick, by the recovery code: how long a person waits."""

import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.vault.copies.office import Clock, administrator, fill, found
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.casework.door import now
from desktop_app.casework.rescue import TwoHalves, prepare_restore, put_in_place
from desktop_app.casework.upkeep import back_up_now
from desktop_app.practice.staff import ADMINISTRATOR
from desktop_app.settings import Places

MOST_SECONDS = 60


def measure(effort: Effort) -> list[Figure]:
    """Time a whole restore: tried, compared, swapped."""
    families, scans = effort.pick(whole=(10_000, 2_000), short=(1_500, 300), test=(30, 6))
    with tempfile.TemporaryDirectory() as folder:
        seconds, note = _restored(Path(folder), families, scans)
    what = f"{families:,} families and {scans:,} files put back on a new computer"
    return [Figure("restore-seconds", what, seconds, "s", "<=", MOST_SECONDS, 1, note)]


def _restored(folder: Path, families: int, scans: int) -> tuple[float, str]:
    keys, stick = found(folder / "office"), folder / "stick"
    stick.mkdir()
    opened = keys.open()
    fill(opened, families, scans)
    made = administrator(opened, Clock(now())).ask(back_up_now, opened, stick)
    opened.store.close()
    started, new = time.perf_counter(), Places(folder / "new").prepare()
    prepared = prepare_restore(new, made.folder, TwoHalves(ADMINISTRATOR.user_name, keys.code))
    tried = time.perf_counter() - started
    put_in_place(new, prepared)
    seconds = time.perf_counter() - started
    held = prepared.copy
    if (held.files, held.attachments) != (families, scans):
        raise ValueError(f"{held} came back of {families} families and {scans} files")
    size = sum(path.stat().st_size for path in new.root.rglob("*") if path.is_file())
    return seconds, f"{held.people:,} people, {size // 1_000_000:,} MB; {tried:.1f} s of it tried out and proven"


HUNT = Hunt(("restore-seconds",), measure)
