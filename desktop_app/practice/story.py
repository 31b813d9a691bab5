"""The story of the practice office: every family by its days, in the order in which they came to pass."""

from collections.abc import Callable, Mapping
from datetime import date
from heapq import heapify, heappop, heapreplace
from types import MappingProxyType

from desktop_app.practice import newcomers, turns
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import practice_people
from desktop_app.practice.life import Days, Life

Story = Callable[[Life], Days]

STORIES: Mapping[str, Story] = MappingProxyType(
    {
        story.__name__: story
        for story in (
            newcomers.deserted_accepted,
            newcomers.elderly_refused,
            newcomers.limited_waiting,
            newcomers.prisoner_incomplete,
            newcomers.divorced_visit,
            newcomers.disability_late,
            newcomers.orphan_recommended,
            newcomers.from_before,
            turns.widow_excluded,
            turns.widow_frozen_documents,
            turns.family_frozen_address,
            turns.father_died,
            turns.mother_died,
            turns.assault,
            turns.cancelled,
            turns.widow_remarried,
            turns.income_proposed,
            turns.uncooperative_reopened,
            turns.died_alone,
            newcomers.written_twice,
        )
    }
)
"""By the key of the family to which it happens."""


def tell_stories(doors: Doors, most: int | None = None) -> None:
    """Let every family, or the first so many, live through its days; the clock goes forward alone."""
    waiting: list[tuple[date, int, Life, Days]] = []
    for place, family in enumerate(practice_people().families[:most]):
        life = Life(doors, family)
        waiting.append((life.ago(family.days_ago), place, life, STORIES[family.key](life)))
    heapify(waiting)
    while waiting:
        day, place, life, story = waiting[0]
        doors.clock.go_to(day)
        goes_on = next(story, None)
        if goes_on is None:
            heappop(waiting)
        else:
            heapreplace(waiting, (max(day, goes_on), place, life, story))
