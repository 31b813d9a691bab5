"""The one search: through the whole program against the same questions in raw SQL, and against `LIKE`."""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from statistics import median, quantiles
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.figure import Figure
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from desktop_app.casework.door import Question
from desktop_app.casework.finding import find
from desktop_app.policy.names import fold
from desktop_app.policy.terms import Role
from desktop_app.storage.engine import connect
from desktop_app.storage.lookups import Lookups
from desktop_app.storage.search import search

SEED = 1448
PEOPLE = 40
"""So many people are looked for in each way."""
TIMES = 5
BLOCKS = 5
ENOUGH = 50
"""As many finds as a screen would show; `LIKE` may stop there too."""
_PICKED = "SELECT full_name, identity_number, mobile FROM person WHERE rowid = ?"
_Question = tuple[str, Sequence[Any] | Mapping[str, Any]]
_LIKE_NAME = "SELECT id, full_name FROM person WHERE name_key LIKE ? AND name_key LIKE ? LIMIT 50"
_LIKE_PHONE = "SELECT id, full_name FROM person WHERE mobile LIKE ? LIMIT 50"


@dataclass(frozen=True)
class Somebody:
    """A person as they may be asked for."""

    words: tuple[str, ...]
    identity: str
    mobile: str

    def ways(self) -> Iterator[tuple[str, str]]:
        """Every way to type them: what kind it is, and what is typed."""
        first, last = self.words[0], self.words[-1]
        yield "identity", self.identity
        yield "last 4", self.mobile[-4:]
        yield "last 7", self.mobile[-7:]
        yield "beginning", first[:3]
        yield "two words", f"{last} {first}"
        yield "typing", f"{last} {first[:3]}"
        yield "whole", " ".join(self.words)


@dataclass
class Lot:
    """One way to ask, taken many times: how long each way took, in seconds, pair by pair."""

    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    def take(self, ours: Callable[[], object], theirs: Callable[[], object], chance: random.Random) -> None:
        """Take each a few times in a row, in any order; what counts is the middle, for the first finds nothing warm."""
        pair = [(self.ours, ours), (self.theirs, theirs)]
        chance.shuffle(pair)
        for times, work in pair:
            times.append(median(taken(work) for _ in range(TIMES)))

    def sides(self) -> tuple[list[float], list[float]]:
        """Ours and theirs."""
        return self.ours, self.theirs

    @property
    def added(self) -> float:
        """How much longer ours takes, in the middle."""
        return median(ours - theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))

    @property
    def faster(self) -> float:
        """How many times faster ours is, in the middle."""
        return median(theirs / ours for ours, theirs in zip(self.ours, self.theirs, strict=True))


def taken(work: Callable[[], object]) -> float:
    """How long a piece of work takes, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def people_of(population: Population, raw: sqlcipher.Connection, chance: random.Random) -> list[Somebody]:
    """Pick people with a mobile and at least two words to their name, from anywhere in the store."""
    last = raw.execute("SELECT max(rowid) FROM person").fetchone()[0]
    found: list[Somebody] = []
    for _ in range(PEOPLE * 1000):
        row = raw.execute(_PICKED, (chance.randint(1, last),)).fetchone()
        if row is not None and row[1] and row[2] and " " in fold(row[0]):
            found.append(Somebody(tuple(fold(row[0]).split()), row[1], row[2]))
        if len(found) == min(PEOPLE, population.people):
            break
    return found


def whole_program(population: Population) -> Iterator[Figure]:
    """Search as the palette does, and ask the store the very questions that it asked, by hand."""
    lots = defaultdict[str, Lot](Lot)
    with _opened(population) as (raw, chance, people):
        for way, typed in (asked for person in people for asked in person.ways()):
            ours = partial(population.door(Role.RECEPTION).seek, Question(), find, typed)
            asked = _questions(population, ours)
            lots[way].take(ours, partial(_ask, raw, asked), chance)
    ours_all, theirs_all = (
        sum(sum(times) for times in side) for side in zip(*map(Lot.sides, lots.values()), strict=True)
    )
    told = ", ".join(f"{way} {median(lot.ours) * 1e3:.2f} ms" for way, lot in lots.items())
    runs = sum(len(lot.ours) for lot in lots.values())
    what = "search through the whole program / its own questions in raw SQL, summed"
    yield Figure("4-search-sum", what, ours_all / theirs_all, "×", "<=", 1.1, runs, told)
    added = lots["identity"].added * 1e6
    yield Figure("4-search-added", "added by the program to an index look-up", added, "µs", "<=", 60, len(people))


def two_words(population: Population) -> Iterator[Figure]:
    """Two words of a name in any order, found by the index and by `LIKE`; and as the palette finds them."""
    lot, whole = Lot(), list[float]()
    with _opened(population) as (raw, chance, people), _connected(population) as scanned:
        door = population.door(Role.RECEPTION)
        for person in people:
            words = [person.words[0], person.words[-1]]
            chance.shuffle(words)
            like = partial(_ask, scanned, [(_LIKE_NAME, [f"%{word}%" for word in words])])
            lot.take(partial(search, raw, " ".join(words), ENOUGH, ["person"]), like, chance)
            whole.append(taken(partial(door.seek, Question(), find, " ".join(words))))
    told = f"index {median(lot.ours) * 1e3:.2f} ms, LIKE {median(lot.theirs) * 1e3:.1f} ms"
    yield Figure(
        "5-two-words-faster",
        "two words of a name, any order: LIKE / index",
        lot.faster,
        "×",
        ">=",
        20,
        len(people),
        told,
    )
    slow = quantiles(whole, n=20)[-1] * 1e3
    yield Figure("5-two-words-p95", "the same through the whole program, p95", slow, "ms", "<=", 50, len(people))


def phone_end(population: Population) -> Iterator[Figure]:
    """A telephone by its last digits, found by the index and by `LIKE`: in blocks of each, and call by call."""
    blocks, calls = Lot(), Lot()
    with _opened(population) as (raw, _chance, people), _connected(population) as scanned:
        ends = [person.mobile[-count:] for person in people for count in (5, 6, 7)]
        ours = [partial(search, raw, end, ENOUGH, ["person"]) for end in ends]
        theirs = [partial(_ask, scanned, [(_LIKE_PHONE, [f"%{end}"])]) for end in ends]
        for block in range(BLOCKS):
            blocks.ours += _taken_in_a_row(ours[block::BLOCKS])
            blocks.theirs += _taken_in_a_row(theirs[block::BLOCKS])
        for index, like in zip(ours[::BLOCKS], theirs[::BLOCKS], strict=True):
            calls.ours.append(taken(index))
            calls.theirs.append(taken(like))
    told = (
        f"index {median(blocks.ours) * 1e3:.3f} ms, LIKE {median(blocks.theirs) * 1e3:.1f} ms, in {BLOCKS} blocks of "
        f"each in turns, every block gone through once before; one call of each in turns, so that every LIKE drives "
        f"the index out of the processor's caches: {calls.faster:.0f} ×, index {median(calls.ours) * 1e3:.3f} ms"
    )
    what = "a telephone by its last 5 to 7 digits: LIKE / index"
    yield Figure("6-phone-end-faster", what, blocks.faster, "×", ">=", 300, len(blocks.ours), told)


def _taken_in_a_row(works: Sequence[Callable[[], object]]) -> list[float]:
    """Do all of these once to warm up, and then once more: how long each took."""
    for work in works:
        work()
    return [taken(work) for work in works]


@contextmanager
def _opened(population: Population) -> Iterator[tuple[sqlcipher.Connection, random.Random, list[Somebody]]]:
    """A connection of the bench's own to the same store, with the program's settings, and who is looked for."""
    chance = random.Random(SEED)
    with _connected(population) as raw:
        yield raw, chance, people_of(population, raw, chance)


def _connected(population: Population) -> closing[sqlcipher.Connection]:
    """Another connection, for each keeps pages of its own: to read every row drives out those of others."""
    store = population.opened.store
    return closing(connect(store.path, store.key))


def _questions(population: Population, work: Callable[[], object]) -> list[_Question]:
    """Return the questions that the store is asked while some work is done."""
    asked: list[_Question] = []
    lookups, answer = population.opened.store.lookups(), Lookups.execute

    def noted(sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> sqlcipher.Cursor:
        asked.append((sql, parameters))
        return answer(lookups, sql, parameters)

    lookups.__dict__["execute"] = noted
    try:
        work()
    finally:
        del lookups.__dict__["execute"]
    return asked


def _ask(raw: sqlcipher.Connection, asked: Iterable[_Question]) -> None:
    for sql, parameters in asked:
        raw.execute(sql, parameters).fetchall()


SEARCH = Row(("4-search-sum", "4-search-added"), whole_program)
TWO_WORDS = Row(("5-two-words-faster", "5-two-words-p95"), two_words)
PHONE_END = Row(("6-phone-end-faster",), phone_end)
