"""A process of its own for one engine: seconds to its first paper, imports included, and its memory after a batch.

``python -m benchmarks.papers.fresh ENGINE FILE`` reads what was prepared, and answers with a line of JSON.
"""

import json
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.papers.engines import NAMES, OURS, ROOT, TYPST, WEASYPRINT, engine, missing

_KIND = "acceptance_letter"
Answer = dict[str, float]


def answer(name: str, file: Path) -> Answer:
    """Set every prepared paper; return the seconds to the end of the first one and the most memory used (MB)."""
    packed: list[bytes] = pickle.loads(file.read_bytes())  # noqa: S301 (written by the process that asks)
    started = time.perf_counter()
    one = engine(name)
    one.set(pickle.loads(packed[0]))  # noqa: S301 (as above)
    first = time.perf_counter() - started
    for paper in packed[1:]:
        one.set(pickle.loads(paper))  # noqa: S301 (as above)
    return {"first": first, "peak": peak_memory()}


def peak_memory() -> float:
    """Return the most memory that this process ever held (MB); 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def measure(names: Sequence[str], rounds: int, batch: int) -> list[Figure]:
    """Compare first papers and memory, a fresh process for every figure, engine after engine in every round."""
    with tempfile.TemporaryDirectory() as folder:
        files = {name: _prepared(Path(folder), name, batch) for name in names}
        firsts = [{name: _asked(name, files[name][0])["first"] for name in names} for _ in range(rounds)]
        peaks = [{name: _asked(name, files[name][1])["peak"] for name in names} for _ in range(rounds)]
    what = "import and first paper of a fresh process, ours / WeasyPrint"
    figures = [_ratio("first-paper", what, 0.3, firsts)]
    memory = f"most memory of a fresh process after {batch} papers, ours / WeasyPrint"
    figures.append(_ratio("memory", memory, 0.5, peaks))
    for name in names:
        first = statistics.median(taken[name] for taken in firsts) * 1000
        peak = statistics.median(taken[name] for taken in peaks)
        figures.append(Figure(f"first-paper-{name}", f"first paper, {NAMES[name]}", first, "ms", runs=rounds))
        figures.append(Figure(f"memory-{name}", f"most memory, {NAMES[name]}", peak, "MB", runs=rounds))
    return figures


def _prepared(folder: Path, name: str, batch: int) -> tuple[Path, Path]:
    """Write down what an engine will be handed: one paper, and a batch."""
    from benchmarks.papers.prepared import prepared
    from benchmarks.papers.sheets import sheet

    papers = [pickle.dumps(prepared(name, sheet(_KIND, number))) for number in range(batch)]
    one, many = folder / f"{name}-one", folder / f"{name}-many"
    one.write_bytes(pickle.dumps(papers[:1]))
    many.write_bytes(pickle.dumps(papers))
    return one, many


def _asked(name: str, file: Path) -> Answer:
    command = [sys.executable, "-m", "benchmarks.papers.fresh", name, str(file)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    said: Answer = json.loads(done.stdout)
    return said


def _ratio(id_: str, what: str, target: float, taken: Sequence[dict[str, float]]) -> Figure:
    if WEASYPRINT not in taken[0]:
        return Figure(id_, what, None, "x", "<=", target, note=missing(WEASYPRINT))
    value = statistics.median(one[OURS] / one[WEASYPRINT] for one in taken)
    beside = ""
    if TYPST in taken[0]:
        beside = f"; ours / Typst {statistics.median(one[OURS] / one[TYPST] for one in taken):.2f}"
    return Figure(id_, what, value, "x", "<=", target, len(taken), f"{_KIND}{beside}")


if __name__ == "__main__":
    print(json.dumps(answer(sys.argv[1], Path(sys.argv[2]))))
