"""The hunt with power cuts: how many cuts did harm, and the same on disks and with settings that cannot be trusted."""

from collections import Counter
from collections.abc import Iterator

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.powercut.cuts import LYING, Record, cut_side_by_side, record_story
from benchmarks.vault.powercut.judge import Harm

LOSSES = (Harm.LOST, Harm.UNOPENED)
HALVES = (Harm.HALF, Harm.CHAIN, Harm.FILE, Harm.BACKUP, Harm.STUCK)


def _measure(effort: Effort) -> Iterator[Figure]:
    cuts = effort.pick(whole=2000, short=200, test=20)
    acts = effort.pick(whole=150, short=50, test=6)
    record = record_story(acts)
    done = f"{len(record.words)} acts, {len(record.events)} writes, syncs and names recorded"
    found = cut_side_by_side(record, cuts)
    yield _count("cuts", "power cuts after which an act that was told was lost", found, LOSSES, cuts, done)
    yield _count("cuts-half", "power cuts that left something half done", found, HALVES, cuts, done)
    yield from _controls(effort, record)


def _controls(effort: Effort, record: Record) -> Iterator[Figure]:
    """Show that the hunt sees harm where there must be some."""
    cuts = effort.pick(whole=200, short=40, test=10)
    lying = cut_side_by_side(record, cuts, LYING)
    yield _seen("cuts-control", "power cuts with harm on a disk that lies about syncs", lying, cuts, "the same record")
    weaker = record_story(effort.pick(whole=100, short=30, test=6), "NORMAL")
    normal = cut_side_by_side(weaker, cuts)
    note = "a record of its own, under PRAGMA synchronous=NORMAL"
    yield _seen("cuts-control-normal", "power cuts with harm where commits are not synced", normal, cuts, note)


def _count(name: str, what: str, found: Counter[Harm], kinds: tuple[Harm, ...], cuts: int, done: str) -> Figure:
    told = "; ".join(f"{found[kind]} {kind}" for kind in kinds if found[kind])
    return Figure(name, what, sum(found[kind] for kind in kinds), "cuts", "<=", 0, cuts, f"{told or 'none'}; {done}")


def _seen(name: str, what: str, found: Counter[Harm], cuts: int, note: str) -> Figure:
    told = "; ".join(f"{count} {kind}" for kind, count in found.items())
    return Figure(name, what, sum(found.values()), "cuts", ">", 0, cuts, f"{told}; {note}")


HUNT = Hunt(("cuts", "cuts-half", "cuts-control", "cuts-control-normal"), _measure)
