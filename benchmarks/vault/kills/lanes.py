"""Lanes side by side: each a process of its own with an office of its own, so that both cores kill and look."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.vault.kills.found import Found
from benchmarks.vault.kills.lane import Shift

LANES = 2


def killed(template: Path, kills: int, works: tuple[str, ...], seed: int) -> list[Found]:
    """Share so many kills out over the lanes, and bring every finding home."""
    shares = [len(range(lane, kills, LANES)) for lane in range(LANES)]
    with TemporaryDirectory(prefix="mustafid-lanes-") as folder, ThreadPoolExecutor(LANES) as pool:
        shifts = [
            Shift(str(template), str(_made(Path(folder) / str(lane))), share, works, seed + lane)
            for lane, share in enumerate(shares)
        ]
        return [found for lane in pool.map(_worked, shifts) for found in lane]


def _worked(shift: Shift) -> list[Found]:
    command = [sys.executable, "-m", "benchmarks.vault.kills.lane"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    log = Path(shift.folder) / "lane.log"
    with open(log, "wb") as errors:
        lane = subprocess.run(
            command, check=False, input=shift.sent().encode(), stdout=subprocess.PIPE, stderr=errors, env=environment
        )
    if lane.returncode:
        raise RuntimeError(log.read_text(encoding="utf-8", errors="replace")[-4000:])
    return list(_read(lane.stdout))


def _read(lines: bytes) -> Iterator[Found]:
    for line in lines.splitlines():
        yield Found.of_row(json.loads(line))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
