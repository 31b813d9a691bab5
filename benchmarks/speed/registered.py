"""Is this person registered already? Against a comparison with every name, and by eighteen other spellings."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from statistics import median
from typing import Any

from rapidfuzz import fuzz, process

from benchmarks.figure import Figure
from benchmarks.populate.lists import CITIES, DISTRICTS
from benchmarks.populate.people import first_name, full_name, iban, identity, line_of_men, mobile
from benchmarks.populate.variants import Variant, spelt
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from desktop_app.casework.door import Door
from desktop_app.casework.duplicates import find_duplicates
from desktop_app.casework.probe import Address, Probe
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.likeness import words_alike
from desktop_app.policy.names import name_words
from desktop_app.policy.terms import DuplicateReason, Gender, Role
from desktop_app.storage.alike import candidates, people_alike

SEED = 10
PEOPLE = 50
"""So many people are looked for in each of the eighteen ways."""
AGAINST_ALL = 40
"""So many questions are put to both sides; the comparison with every name takes the time it takes."""
NEWCOMERS = 200
BEST = 20
CUTOFF = 70
"""Below this likeness, of a hundred, the comparison with every name may leave a name out: it is quicker so."""
_OLDEST, _DAYS = date(1945, 1, 1), 20_000
_SOMEBODY = "SELECT id, full_name FROM person WHERE rowid = ? AND merged_into_id IS NULL"


@dataclass(frozen=True)
class Asked:
    """A person of the store, and the name as somebody else writes it."""

    person: str
    whole: tuple[str, ...]
    words: tuple[str, ...]


@dataclass
class Found:
    """How often the person was among the candidates, and among the best, of how many."""

    asked: int = 0
    candidate: int = 0
    best: int = 0


def measure(population: Population) -> Iterator[Figure]:
    """Ask about the same people on both sides, then about people who were never here."""
    chance = Random(SEED)
    with population.opened.store.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT name FROM search_alike").scalars()
        names = list(rows)
        asked = _asked(session, population.people, chance)
        every = [one for kind in Variant for one in asked[kind]]
        sample = chance.sample(every, min(AGAINST_ALL, len(every)))
        pairs = [_side_by_side(session, names, one) for one in sample]
        del names
        found = {kind: _recall(session, asked[kind]) for kind in Variant}
    ours, theirs = (sorted(times) for times in zip(*pairs, strict=True))
    yield Figure(
        "10-registered-faster",
        "like names found / every name compared (RapidFuzz token_sort), median",
        median(mine / other for mine, other in pairs),
        "",
        "<=",
        1 / 20,
        len(pairs),
        f"ours p50 {median(ours) * 1e3:.1f} ms, p95 {ours[int(len(ours) * 0.95)] * 1e3:.1f} ms; "
        f"theirs p50 {median(theirs) * 1e3:.0f} ms",
    )
    count = sum(one.asked for one in found.values())
    yield _share("candidates", "who is meant is among the candidates", found, count, lambda one: one.candidate, 99.5)
    yield _share("best-20", "who is meant is in the best 20, ties counted", found, count, lambda one: one.best, 98)
    yield from _false_alarms(population.door(Role.RECEPTION), population.people, chance)


def _asked(session: Any, people: int, chance: Random) -> dict[Variant, list[Asked]]:
    asked: dict[Variant, list[Asked]] = {kind: [] for kind in Variant}
    for _ in range(PEOPLE * 40):
        row = session.connection().exec_driver_sql(_SOMEBODY, (chance.randrange(people) + 1,)).first()
        wanting = [kind for kind in Variant if len(asked[kind]) < PEOPLE]
        if row is None or not wanting:
            continue
        for kind in wanting:
            if typed := spelt(row.full_name, kind, chance):
                asked[kind].append(Asked(row.id, name_words(row.full_name), name_words(typed)))
    return asked


def _side_by_side(session: Any, names: list[str], asked: Asked) -> tuple[float, float]:
    began = time.perf_counter()
    people_alike(session, asked.words, 0, BEST)
    between = time.perf_counter()
    process.extract(
        " ".join(asked.words), names, scorer=fuzz.token_sort_ratio, processor=None, limit=BEST, score_cutoff=CUTOFF
    )
    return between - began, time.perf_counter() - between


def _recall(session: Any, asked: list[Asked]) -> Found:
    found = Found()
    for one in asked:
        number = session.connection().exec_driver_sql("SELECT id FROM search_alike WHERE person = ?", (one.person,))
        sharing = candidates(session.connection(), one.words)
        among = number.scalar_one() in sharing
        best = people_alike(session, one.words, 0, BEST)
        named = any(alike.person_id.hex == one.person for alike in best)
        tied = among and (len(best) < BEST or words_alike(one.words, one.whole) >= best[-1].likeness)
        found.asked, found.candidate, found.best = (
            found.asked + 1,
            found.candidate + among,
            found.best + (named or tied),
        )
    return found


def _share(
    key: str, what: str, found: dict[Variant, Found], count: int, of: Callable[[Found], int], target: float
) -> Figure:
    missed = {kind: one.asked - of(one) for kind, one in found.items() if one.asked > of(one)}
    note = "missed: " + ", ".join(f"{kind} {many}" for kind, many in missed.items()) if missed else "of 18 kinds"
    value = 100 * sum(map(of, found.values())) / count
    return Figure(f"10-registered-{key}", what, value, "%", ">=", target, count, note)


def _false_alarms(door: Door, people: int, chance: Random) -> Iterator[Figure]:
    """Write down people who were never here: with all that intake asks, and by the name alone."""
    newcomers = [_newcomer(people + place, chance) for place in range(1, NEWCOMERS + 1)]
    seen = [door.ask(find_duplicates, one) for one in newcomers]
    alarmed = sum(any(set(like.reasons) != {DuplicateReason.LIKE_NAME} for like in people) for people in seen)
    hinted = sum(any(like.reasons == (DuplicateReason.LIKE_NAME,) for like in people) for people in seen)
    yield Figure(
        "10-registered-alarms",
        "newcomers who are nobody here and raise an alarm: a number, birth or address meets",
        100 * alarmed / NEWCOMERS,
        "%",
        runs=NEWCOMERS,
    )
    yield Figure(
        "10-registered-hints",
        "newcomers who are nobody here and of whom a like name alone is told",
        100 * hinted / NEWCOMERS,
        "%",
        runs=NEWCOMERS,
    )


def _newcomer(number: int, chance: Random) -> Probe:
    gender = chance.choice((Gender.MALE, Gender.FEMALE))
    return Probe(
        full_name=full_name(first_name(gender, chance), gender, line_of_men(chance), chance),
        identity_number=identity(number, chance)[1],
        mobile=mobile(chance),
        iban=iban(chance),
        birth=PartialDate.of(_OLDEST + timedelta(chance.randrange(_DAYS))),
        address=Address(chance.choice(CITIES), chance.choice(DISTRICTS)),
    )


ROW = Row(
    (
        "10-registered-faster",
        "10-registered-candidates",
        "10-registered-best-20",
        "10-registered-alarms",
        "10-registered-hints",
    ),
    measure,
)
