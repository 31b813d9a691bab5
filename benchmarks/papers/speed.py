"""How fast pages are set after warm-up, all engines in turn in one process, every document with its own identity."""

import gc
import statistics
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence

from benchmarks.figure import Figure
from benchmarks.papers.engines import COMPETITORS, NAMES, OURS, Engine, missing
from benchmarks.papers.plan import Plan
from benchmarks.papers.prepared import prepared
from benchmarks.papers.reading import pages
from benchmarks.papers.sheets import sheet

TARGETS = {"weasyprint": 10.0, "typst": 1.25}
_WARM_UP = 2


def measure(engines: Mapping[str, Engine], plan: Plan) -> list[Figure]:
    """Time every paper with every engine, round by round, and compare within each round."""
    counted = {name: sum(pages(_set(one, kind, 0)) for kind in plan.kinds) for name, one in engines.items()}
    for number in range(1, _WARM_UP):
        for one in engines.values():
            for kind in plan.kinds:
                _set(one, kind, number)
    gc.collect()
    gc.freeze()  # or what one engine has loaded would be looked through again and again on the time of another
    rounds = [_round(engines, plan.kinds, _WARM_UP + number) for number in range(plan.rounds)]
    gc.unfreeze()
    figures = [_ratio(name, rounds, counted) for name in COMPETITORS]
    for name in engines:
        value = statistics.median(sum(taken[name].values()) for taken in rounds) / counted[name] * 1000
        figures.append(Figure(f"page-{name}", f"one page, {NAMES[name]}", value, "ms", runs=plan.rounds))
    return figures


def _set(one: Engine, kind: str, number: int) -> bytes:
    return one.set(prepared(one.name, sheet(kind, number)))


def _round(engines: Mapping[str, Engine], kinds: Sequence[str], number: int) -> dict[str, dict[str, float]]:
    """Return the seconds of every paper by engine; who goes first changes from paper to paper."""
    taken: dict[str, dict[str, float]] = defaultdict(dict)
    order = list(engines.values())
    for kind in kinds:
        one_sheet = sheet(kind, number)
        ready = {one.name: prepared(one.name, one_sheet) for one in order}
        for one in order:
            started = time.perf_counter()
            one.set(ready[one.name])
            taken[one.name][kind] = time.perf_counter() - started
        order.append(order.pop(0))
    return taken


def _ratio(name: str, rounds: Sequence[Mapping[str, Mapping[str, float]]], counted: Mapping[str, int]) -> Figure:
    what = f"time of {NAMES[name]} / ours after warm-up, all papers, the same content"
    if name not in counted:
        return Figure(f"speed-{name}", what, None, "x", ">=", TARGETS[name], note=missing(name))
    value = statistics.median(sum(taken[name].values()) / sum(taken[OURS].values()) for taken in rounds)
    by_kind = {
        kind: statistics.median(taken[name][kind] / taken[OURS][kind] for taken in rounds) for kind in rounds[0][OURS]
    }
    least = min(by_kind, key=lambda kind: by_kind[kind])
    note = f"least {by_kind[least]:.2f} ({least}); {counted[OURS]} pages against {counted[name]}; before the seal"
    return Figure(f"speed-{name}", what, value, "x", ">=", TARGETS[name], len(rounds), note)
