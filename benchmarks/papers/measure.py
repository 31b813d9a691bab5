"""All figures of the papers, side by side in one run."""

import tempfile
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.papers import batches, fresh, orders, seals, speed, text
from benchmarks.papers.engines import COMPETITORS, OURS, engine, is_there
from benchmarks.papers.plan import WHOLE, Plan


def measure(plan: Plan = WHOLE) -> list[Figure]:
    """Measure speed, first paper, memory, the text that comes back, size, seal, order and the way back of scans."""
    engines = {name: engine(name) for name in (OURS, *COMPETITORS) if is_there(name)}
    with tempfile.TemporaryDirectory() as folder:
        return [
            *speed.measure(engines, plan),
            *fresh.measure(list(engines), plan.fresh_rounds, plan.batch),
            *text.measure(engines, plan, Path(folder)),
            *batches.measure(plan),
            *seals.measure(plan, Path(folder)),
            *orders.lines(plan),
            *orders.scans(plan),
        ]
