"""Every use case that a screen calls in the window's own thread is done, and the time of each told.

First the families of the practice office live through their stories in the populated office, act by act; then whatever
a screen may ask or do is done with examples out of the store. Whatever is done is done for real.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.figure import Figure
from benchmarks.speed.blocks.callers import ASK, UseCase, called_by_screens, use_cases
from benchmarks.speed.blocks.examples import Examples
from benchmarks.speed.blocks.prepared import PREPARED, lay_pages
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from desktop_app.casework.door import Door
from desktop_app.casework.opening import door_of
from desktop_app.casework.performs import act_of
from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import RULES
from desktop_app.policy.terms import Role
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.errands import run_errands
from desktop_app.practice.office import FOUNDED_DAYS_AGO
from desktop_app.practice.staff import COLLEAGUES
from desktop_app.practice.story import tell_stories
from desktop_app.starting import collect_due_waste

WORST, WORST_CALL, UNTRIED = "blocks-worst", "blocks-worst-call", "blocks-not-done"
SEARCH = "blocks-search-for-waste"
TARGET = 100
"""Milliseconds that the window may stand still."""
PAGES = 8
LAST = ("adopt_changes", "adopt_chapter", "adopt_wording", "let_go", "restore_bundled", "revoke_seal")
"""What changes the rules of the office, or takes something away from it, is done after everything else."""


@dataclass
class Times:
    """Milliseconds of every call that was done, and the use cases that were refused, by name.

    Between two calls waste is searched for where that is due, as the window does every second.
    """

    done: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    searches: list[float] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    def call(self, through: Any, use_case: UseCase, *args: Any, **kwargs: Any) -> Any:
        """Do a use case through a door and note how long that took."""
        begun = perf_counter()
        try:
            result = through(use_case, *args, **kwargs)
        except Refused as refusal:
            self.refused[use_case.__name__] = refusal.faults[0].code.value
            raise
        ended = perf_counter()
        collect_due_waste()
        self.done[use_case.__name__].append((ended - begun) * 1000)
        self.searches.append((perf_counter() - ended) * 1000)
        return result


@dataclass(frozen=True)
class TimedDoors(Doors):
    """The doors of a story, each passage timed."""

    times: Times = field(default_factory=Times)

    def run(self, by: Role | str, use_case: Any, *args: Any, **kwargs: Any) -> Any:
        """Do an act."""
        self.clock.tick()
        return self.times.call(self._door(by).run, use_case, *args, **kwargs)

    def ask(self, by: Role | str, use_case: Any, *args: Any, **kwargs: Any) -> Any:
        """Read something."""
        return self.times.call(self._door(by).ask, use_case, *args, **kwargs)

    def _door(self, by: Role | str) -> Door:
        return door_of(self.opened, self._name(by), self.clock)


def measure(population: Population) -> Iterator[Figure]:
    """Tell the stories, do the rest, and name what takes longest."""
    times, called = Times(), called_by_screens()
    wanted = {name: how.way for name, how in called.items() if how.in_window}
    _tell(population, times)
    lay_pages(population, PAGES)
    cases = {name: case for name, case in use_cases().items() if name in wanted}
    for name in sorted(cases, key=lambda one: (one in LAST, one)):
        _try(population, times, cases[name], asking=wanted[name] == ASK)
    done = {name: times.done[name] for name in wanted if times.done[name]}
    yield from _figures(done, times, sorted(wanted.keys() - done.keys()), len(called) - len(wanted))


ROW = Row((WORST, WORST_CALL, SEARCH, UNTRIED), measure)


def _tell(population: Population, times: Times) -> None:
    """Let the practice families come; where they are here already, from a run before, their stories are told."""
    present = population.clock()
    clock = PracticeClock(present.date(), present)
    clock.moment = clock.moment.replace(year=present.year - 1 - FOUNDED_DAYS_AGO // 365)
    doors = TimedDoors(population.opened, clock, times)
    try:
        tell_stories(doors)
        run_errands(doors)
    except Refused:
        return


def _try(population: Population, times: Times, use_case: UseCase, *, asking: bool) -> None:
    """Do a use case in a few ways, by everybody who may."""
    holders = [one.role for one in COLLEAGUES if one.role in RULES[act_of(use_case)].roles]
    ways = list(_ways(population, use_case))
    for role in dict.fromkeys(holders if asking else holders[:1]) or [Role.ADMINISTRATOR]:
        door = population.door(role)
        for way in ways:
            try:
                times.call(door.ask if asking else door.run, use_case, **way)
            except Refused:
                continue


def _ways(population: Population, use_case: UseCase) -> Iterator[dict[str, Any]]:
    prepared = PREPARED.get(use_case.__name__)
    if prepared is not None:
        return prepared(population)
    return Examples(population.opened, population.clock().date()).ways(use_case)


def _figures(done: dict[str, list[float]], times: Times, missing: Sequence[str], beside: int) -> Iterator[Figure]:
    slowest = sorted(((median(found), name) for name, found in done.items()), reverse=True)
    call, called = max((max(found), name) for name, found in done.items())
    over = ", ".join(f"{name} {round(took)}" for took, name in slowest[:6])
    what = f"the slowest of {len(done)} use cases in the window's own thread"
    note = f"{over}; {beside} more work beside the window and do not count"
    yield Figure(WORST, what, slowest[0][0], "ms", "<=", TARGET, len(done), note)
    yield Figure(WORST_CALL, "its slowest single call, with what is loaded then", call, "ms", note=called)
    what = "the longest search for waste between two of them"
    yield Figure(SEARCH, what, max(times.searches), "ms", "<=", TARGET, len(times.searches))
    told = ", ".join(f"{name} ({times.refused.get(name, 'no row')})" for name in missing)
    yield Figure(UNTRIED, "use cases in the window's own thread that were not done", len(missing), "", note=told)
