"""Two ways of doing a thing, timed in turns, so that what disturbs the machine disturbs both."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from benchmarks.waste import no_search


@dataclass(frozen=True)
class Turns:
    """The milliseconds of both, round by round."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """How many times as long ours takes, the median of the rounds."""
        return median(our / their for our, their in zip(self.ours, self.theirs, strict=True))

    @property
    def added(self) -> float:
        """How many milliseconds ours takes more, the median of the rounds."""
        return median(our - their for our, their in zip(self.ours, self.theirs, strict=True))

    def told(self) -> str:
        """Tell both medians."""
        return f"{median(self.ours):.2f} ms / {median(self.theirs):.2f} ms"


def in_turns(ours: Callable[[], object], theirs: Callable[[], object], rounds: int) -> Turns:
    """Do both once to warm up, then in turns."""
    ours(), theirs()
    gc.collect()
    with no_search():
        found = [(_timed(ours), _timed(theirs)) for _ in range(rounds)]
    return Turns(tuple(our for our, _ in found), tuple(their for _, their in found))


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
