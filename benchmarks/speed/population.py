"""The invented population that the rows are measured over: found where it lies, or made for this run."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp

from benchmarks.populate.making import PRESENT, Populated, populate, populated
from desktop_app.casework.door import Door
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import colleague
from desktop_app.settings import Places


@dataclass(frozen=True)
class Population:
    """An office full of invented families; its store is opened when a row first asks for it."""

    places: Places
    key: bytes
    story: Populated

    def __repr__(self) -> str:
        return "Population(…)"

    @property
    def people(self) -> int:
        """How many people there are."""
        return self.story.people

    @cached_property
    def opened(self) -> Opened:
        """The open store, one for the whole run."""
        return open_office(self.places, self.key, self.clock)

    @staticmethod
    def clock() -> datetime:
        """The moment at which the story of the population ends: by this clock its deadlines run."""
        return PRESENT

    def door(self, role: Role) -> Door:
        """Return the door of whoever does the work of a role."""
        return door_of(self.opened, colleague(role).user_name, self.clock)

    def close(self) -> None:
        """Close the store, where it was opened."""
        if "opened" in self.__dict__:
            self.opened.store.close()


@contextmanager
def opened(people: int, store: Path | None = None) -> Iterator[Population]:
    """Open the population that lies in a folder, making it where there is none; without a folder, one for this run.

    Raises ValueError where a population of another size lies there.
    """
    folder = store or Path(mkdtemp(prefix="mustafid-speed-"))
    try:
        population = _there(Places(folder / "office"), people)
        try:
            yield population
        finally:
            population.close()
    finally:
        if store is None:
            shutil.rmtree(folder, ignore_errors=True)


def _there(places: Places, people: int) -> Population:
    story = populated(places) or populate(places, people)
    if story.people != people:
        raise ValueError(f"{places.root} holds {story.people} people, not {people}")
    return Population(places, story.key(places), story)
