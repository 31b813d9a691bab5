"""Makes the population: an office founded ten years ago, and every family that came to it since."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

from benchmarks.populate.cast import cast_of
from benchmarks.populate.deeds import day_ends
from benchmarks.populate.fates import FIRST_DAY, LAST_DAY
from benchmarks.populate.office import found, key_of
from benchmarks.populate.story import Story
from benchmarks.waste import no_search
from desktop_app.settings import Places
from desktop_app.storage.engine import PRAGMAS, Store
from desktop_app.storage.mass_import import mass_import

SEED = 1448
PRESENT = day_ends(LAST_DAY)
"""The moment at which the story ends: by a clock that stands here its deadlines run."""
FILE = "population.json"


_LARGE_CACHE = "cache_size=-1048576"
"""A gigabyte: the indexes of a million people stay within reach."""


@dataclass(frozen=True)
class Populated:
    """What a row must know of a population."""

    people: int
    seed: int
    entries: int
    """How many acts the story tells."""
    old_file: str
    """The key of the file with ten years of history."""
    young_file: str
    """The key of a file with one day of it."""

    def key(self, places: Places) -> bytes:
        """Return the key of its store."""
        return key_of(places)


def populate(
    places: Places, people: int, seed: int = SEED, on_written: Callable[[int], object] | None = None
) -> Populated:
    """Make a population of so many people, or go on with one that was cut short; the same seed gives the same rows.

    What says that it is whole comes last.
    """
    key = key_of(places) if places.founded else found(places, FIRST_DAY, PRESENT)
    with closing(Store(places.store, key, (*PRAGMAS, _LARGE_CACHE))) as store, no_search():
        story = Story(cast_of(store), people, seed)
        entries = mass_import(store, story.bundles(), on_written=on_written)
    made = Populated(people, seed, entries, *(_hex(file) for file in (story.old_file, story.young_file)))
    _file_of(places).write_text(json.dumps(asdict(made)), encoding="utf-8")
    return made


def populated(places: Places) -> Populated | None:
    """Return what lies there already; none where nothing does, or what was cut short."""
    place = _file_of(places)
    return Populated(**json.loads(place.read_text(encoding="utf-8"))) if place.exists() else None


def _file_of(places: Places) -> Path:
    return places.root / FILE


def _hex(file: UUID | None) -> str:
    return file.hex if file else ""
