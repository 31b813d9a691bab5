"""Lanes side by side: each a process of its own with an office of its own, so that all cores kill and look."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.vault.kills.shift import Shift

Row = dict[str, Any]


def worked(module: str, template: Path, kills: int, seed: int, *, lanes: int, works: tuple[str, ...] = ()) -> list[Row]:
    """Share so many kills out over the lanes, each of which runs a module, and bring what they found home."""
    shares = [len(range(lane, kills, lanes)) for lane in range(lanes)]
    with TemporaryDirectory(prefix="mustafid-lanes-") as folder, ThreadPoolExecutor(lanes) as pool:
        shifts = [
            Shift(str(template), str(_made(Path(folder) / str(lane))), share, seed + lane, works)
            for lane, share in enumerate(shares)
        ]
        return [row for rows in pool.map(lambda shift: list(_lane(module, shift)), shifts) for row in rows]


def _lane(module: str, shift: Shift) -> Iterator[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    log = Path(shift.folder) / "lane.log"
    with open(log, "wb") as errors:
        lane = subprocess.run(
            [sys.executable, "-m", module],
            check=False,
            input=shift.sent().encode(),
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment,
        )
    if lane.returncode:
        raise RuntimeError(log.read_text(encoding="utf-8", errors="replace")[-4000:])
    for line in lane.stdout.splitlines():
        yield json.loads(line)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
