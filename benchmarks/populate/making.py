"""Makes the population: an office founded ten years ago, and every family that came to it since."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, time
from pathlib import Path

from benchmarks.populate.families import FIRST_DAY, LAST_DAY, families
from benchmarks.populate.office import PREFIX, found, key_of
from benchmarks.populate.writing import write
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.settings import Places

SEED = 1448
PRESENT = datetime.combine(LAST_DAY, time(10, 30), SAUDI_TIME)
STORY = "population.json"


@dataclass(frozen=True)
class Populated:
    """What a row must know of a population."""

    people: int
    seed: int

    def key(self, places: Places) -> bytes:
        """Return the key of its store."""
        return key_of(places)


def populate(places: Places, people: int, seed: int = SEED) -> Populated:
    """Make a population of so many people; the same seed gives the same rows. What says that it is whole comes last."""
    key = found(places, FIRST_DAY, PRESENT)
    write(places, key, lambda actor: families(people, seed, PREFIX, actor))
    story = Populated(people, seed)
    _story_of(places).write_text(json.dumps(asdict(story)), encoding="utf-8")
    return story


def populated(places: Places) -> Populated | None:
    """Return what lies there already; none where nothing does, or what was cut short."""
    place = _story_of(places)
    return Populated(**json.loads(place.read_text(encoding="utf-8"))) if place.exists() else None


def _story_of(places: Places) -> Path:
    return places.root / STORY
