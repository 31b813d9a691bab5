"""Ten years of an office, act by act in the order of time: so its journal grew, and so its keys lie in the store."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from uuid import UUID

from benchmarks.populate.cast import Cast, Numbers
from benchmarks.populate.chance import seeded
from benchmarks.populate.deeds import Deed, Rows, day_ends
from benchmarks.populate.fates import FIRST_DAY, LAST_DAY, fate, long_fate
from benchmarks.populate.households import SIZES, household
from benchmarks.populate.lives import Life
from desktop_app.casework.desk import OFFICE
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.storage.context import EntryContext
from desktop_app.storage.mass_import import Bundle

_Waiting = tuple[datetime, int, Life, Deed, Iterator[Deed]]
PEOPLE_A_CLOCK = 50
"""One request with a running reply window to so many people: 20,000 of them to a million."""
DAYS_AN_ENTRY = 9
"""How often something happens to the file with the long history: four hundred entries in ten years."""


@dataclass
class Story:
    """So many people's story, the same from the same seed; once told, it knows the files that are measured."""

    cast: Cast
    people: int
    seed: int
    old_file: UUID | None = field(default=None, init=False)
    """Ten years of history."""
    young_file: UUID | None = field(default=None, init=False)
    """One day of it."""

    def bundles(self) -> Iterator[Bundle]:
        """Tell every act, and at last the numbers that were reached."""
        numbers, chance = Numbers(self.cast.branch), seeded("story", self.seed)
        for life, deed in in_order(self._lives(numbers, chance)):
            rows = Rows(chance, deed.at, self.cast.branch)
            if deed.write is not None:
                deed.write(rows)
            yield Bundle(_context(deed, life.file_id), rows.kept)
        yield self._reached(numbers, chance)

    def _lives(self, numbers: Numbers, chance: Random) -> Iterator[Life]:
        """Invent the families in the order of their coming."""
        number, days = 0, (LAST_DAY - FIRST_DAY).days
        while number < self.people:
            size = min(SIZES.draw(chance), self.people - number)
            first, last = number == 0, number + size == self.people
            arrived = LAST_DAY if last and not first else FIRST_DAY + timedelta(days * number // self.people)
            clock = number // PEOPLE_A_CLOCK != (number + size) // PEOPLE_A_CLOCK
            fated = long_fate(DAYS_AN_ENTRY, chance) if first else fate(arrived, chance, clock=clock)
            life = Life(self.cast, numbers, chance, household(number, size, arrived, chance), fated)
            self.old_file = self.old_file or life.file_id
            self.young_file = life.file_id
            yield life
            number += size

    def _reached(self, numbers: Numbers, chance: Random) -> Bundle:
        rows = Rows(chance, day_ends(LAST_DAY), self.cast.branch)
        for (series, year), last in sorted(numbers.last.items()):
            rows.add("number_series", {"series": series.value, "year": year, "last": last})
        context = EntryContext(Act.EDIT_OFFICE.value, OFFICE, rows.at, role=Role.ADMINISTRATOR.value)
        return Bundle(context, rows.kept)


def in_order(lives: Iterable[Life]) -> Iterator[tuple[Life, Deed]]:
    """Merge lives that begin day after day into one line of acts; what lies ahead of a life waits in a heap."""
    waiting, order = list[_Waiting](), count()
    for life in lives:
        deeds = life.deeds()
        first = next(deeds)
        while waiting and waiting[0][0].date() < first.at.date():
            yield _next(waiting, order)
        heappush(waiting, (first.at, next(order), life, first, deeds))
    while waiting:
        yield _next(waiting, order)


def _next(waiting: list["_Waiting"], order: Iterator[int]) -> tuple[Life, Deed]:
    _at, _place, life, deed, deeds = heappop(waiting)
    if (following := next(deeds, None)) is not None:
        heappush(waiting, (following.at, next(order), life, following, deeds))
    return life, deed


def _context(deed: Deed, file_id: UUID) -> EntryContext:
    return EntryContext(deed.act.value, file_id, deed.at, deed.actor, deed.role.value, deed.reason)
