"""A thousand declarations in one file: how long it takes, and whether memory stays flat.

``python -m benchmarks.papers.batches COUNT FILE`` prints a batch in a process of its own and answers with JSON.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.papers.engines import ROOT
from benchmarks.papers.fresh import Answer, peak_memory
from benchmarks.papers.plan import Plan

_KIND = "data_accuracy_declaration"
_MOST_GROWTH = 1.15


def answer(count: int, file: Path) -> Answer:
    """Print so many declarations into one file; return the seconds and the most memory used (MB)."""
    from benchmarks.papers.sheets import LETTERHEAD, sheet
    from desktop_app.printing.batch import print_batch
    from desktop_app.printing.metadata import About
    from desktop_app.printing.press import Manuscript

    sheets = (sheet(_KIND, number) for number in range(count))
    manuscripts = (Manuscript(one.letterhead, one.identity, one.blocks) for one in sheets)
    first = sheet(_KIND, 0).identity
    about = About(first.title, LETTERHEAD.association, f"{count}", first.issued_on, first.data_hash)
    started = time.perf_counter()
    with file.open("wb") as out:
        printed = print_batch(manuscripts, about, out)
    seconds = time.perf_counter() - started
    return {"papers": printed, "seconds": seconds, "peak": peak_memory(), "megabytes": file.stat().st_size / 1e6}


def measure(plan: Plan) -> list[Figure]:
    """Print a large batch and a small one, each in a fresh process."""
    few, many = plan.batches
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_asked(count, Path(folder) / f"{count}.pdf") for count in (few, many))
    what = f"{many} declarations in one file"
    flat = f"most memory at {many} declarations / at {few}"
    note = f"{large['peak']:.1f} MB / {small['peak']:.1f} MB"
    return [
        Figure("batch", what, large["seconds"], "s", note=f"{large['megabytes']:.1f} MB; composed and coded meanwhile"),
        Figure("batch-memory", flat, large["peak"] / small["peak"], "x", "<=", _MOST_GROWTH, note=note),
    ]


def _asked(count: int, file: Path) -> Answer:
    command = [sys.executable, "-m", "benchmarks.papers.batches", str(count), str(file)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    said: Answer = json.loads(done.stdout)
    return said


if __name__ == "__main__":
    print(json.dumps(answer(int(sys.argv[1]), Path(sys.argv[2]))))
