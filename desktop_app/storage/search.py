"""Searching: what was typed is matched with the index, and each find says by which of its words or numbers it answers.

Words are looked for whole first and as beginnings after that; «بن» and its like as typed first and then left out, for
they do not tell names apart. A number is looked for by its beginning or its end, and what the office numbers itself by
the running number too, which no crowd of others that end so keeps from being found. Of what answers equally well the
newest comes first, a person before a dwelling. Nothing is cut off before it was seen to be reached.
"""

import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, Protocol, cast

from sqlalchemy.orm import Session

from desktop_app.models.office import RUNNING_DIGITS
from desktop_app.models.people import Dwelling
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.names import PARTICLES, bare_words, joined, servant_of, without_article
from desktop_app.storage.search_index import BACKWARDS, LETTERS, SAUDI, SOURCES, kind_of

FEWEST_LAST = 3
"""From so many digits on, what was typed may be the end of a number."""
FEWEST_ABROAD = len("00") + RUNNING_DIGITS
"""From so many digits on, what begins with «00» is no running number, but one as it is dialled from abroad."""
MOST_WORDS = 12
"""The first so many different words are looked for: no name or address has more, and what is pasted may be a column."""
NUMBERED = ("case_file", "request", "decision", "paper")
"""What bears a number of the office's own, which ends in a running one."""
CANDIDATES = 200
"""Of so many finds the closest are picked; each is reached already."""
EVERY = -1
"""The engine's own word for finds without an end."""
OWN = """
    SELECT e.id FROM search_entry e WHERE e.record IN (
        SELECT id FROM case_file WHERE researcher_id = ?1
        UNION SELECT holder_id FROM case_file WHERE researcher_id = ?1
        UNION SELECT m.person_id FROM household_member m JOIN case_file f ON f.id = m.file_id WHERE f.researcher_id = ?1
        UNION SELECT g.id FROM guardian g JOIN case_file f ON f.id = g.file_id WHERE f.researcher_id = ?1
        UNION SELECT d.id FROM dwelling d JOIN case_file f ON f.id = d.file_id WHERE f.researcher_id = ?1
        UNION SELECT r.id FROM request r JOIN case_file f ON f.id = r.file_id WHERE f.researcher_id = ?1
        UNION SELECT d.id FROM decision d JOIN case_file f ON f.id = d.file_id WHERE f.researcher_id = ?1
        UNION SELECT p.id FROM paper p JOIN case_file f ON f.id = p.file_id WHERE f.researcher_id = ?1)"""
"""The entries of what belongs to the files of one researcher."""

_WORDS = """
    SELECT rowid AS entry, {far} AS far FROM (
        SELECT i.rowid FROM search_index i WHERE search_index MATCH {match} {narrowed}
        ORDER BY i.rowid DESC LIMIT {most})"""
_NUMBER = """
    SELECT entry, {far} AS far FROM (
        SELECT n.entry, n.form FROM search_number n
        WHERE n.form >= {first} AND n.form < {last} {narrowed} LIMIT {most})"""
_AMONG = " AND +{entry} IN (SELECT entry FROM search_number WHERE {ranges})"
_HITS = """
    SELECT e.id, e.record, e.words, e.numbers, min(h.far)
    FROM ({hits}) h CROSS JOIN search_entry e ON e.id = h.entry GROUP BY e.id
    ORDER BY min(h.far), length(e.words) - length(replace(e.words, ' ', '')), e.id DESC LIMIT {limit}"""
WHOLE, BEGINNING, END = range(3)
"""How far a find is from what was typed; nearer is less."""


class Reader(Protocol):
    """Where questions are put to the store: a cursor of its driver."""

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any], /) -> Any:
        """Ask."""


def reader_of(session: Session) -> Reader:
    """Put questions within the transaction of a session."""
    return cast(Reader, session.connection().connection.cursor())


Ways = tuple[str, ...]


class Reading(NamedTuple):
    """Words to be looked for, and what stands after each: nothing, or what makes it a beginning."""

    words: tuple[Ways, ...]
    tail: str


class Why(NamedTuple):
    """By what a record was found, how much of that was typed, and the number in full where it is a number."""

    by: Found
    part: Part
    number: str = ""


class Hit(NamedTuple):
    """A record that answers; `kind` is its table."""

    kind: str
    id: uuid.UUID
    why: Why


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, taken apart: words as alternatives, digits among them, and the whole as one number if it is one.

    Each word is a list of ways to write it, itself and then the words that may stand for it: «عبد محمد» may be one
    compound, or two words; «الرحمن» may be one, or the end of «عبدالرحمن».
    """

    words: tuple[Ways, ...]
    number: str = ""
    digits: tuple[str, ...] = ()
    """The words that are digits alone."""
    telling: tuple[Ways, ...] = ()
    """The words without «بن» and its like; the last one stays, for it may be the beginning of another."""
    unfinished: bool = False
    """Whether the last of the words that tell is one that would not tell anything if it were whole."""

    @classmethod
    def of(cls, text: str) -> "Typed":
        """Read what was typed."""
        bare = bare_words(text)
        number = "".join(bare)
        is_number = number.isascii() and any(letter.isdigit() for letter in number)
        words = tuple(islice(dict.fromkeys(_ways(joined(bare), bare)), MOST_WORDS))
        digits = tuple(ways[0] for ways in words if ways[0].isascii() and ways[0].isdigit())
        telling, unfinished = _telling(words, digits)
        return cls(words, number if is_number else "", digits, telling, unfinished)

    @property
    def readings(self) -> list[Reading]:
        """How the words may be meant, the nearest first; the last takes in all of them."""
        found = [Reading(self.words, "")]
        if len(self.telling) < len(self.words):
            found.append(Reading(self.telling, ""))
        found.append(Reading(self.telling, "*"))
        if self.unfinished:
            found += [Reading(self.telling[:-1], ""), Reading(self.telling[:-1], "*")]
        return found


@dataclass(slots=True)
class Hits:
    """Which entries answer, as questions to be put together: each a part of SQL that tells an entry and how far it is.

    `values` are what stands in the place of its names.
    """

    kinds: Collection[str]
    researcher: uuid.UUID | None
    most: int
    values: dict[str, str | int] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)

    @property
    def sql(self) -> str:
        """All parts in one."""
        return " UNION ALL ".join(self.parts)

    def name(self, value: str | int) -> str:
        """Give a value a name, and return it as it stands in SQL."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def read(self, reading: Reading, far: int, digits: Sequence[str] = ()) -> None:
        """What the words match; where they are beginnings, digits may be numbers as well, all of which it has."""
        self._words(_match(reading.words, reading.tail), far)
        if digits and reading.tail:
            words = [ways for ways in reading.words if ways[0] not in digits]
            self._words(_match(words, reading.tail), far, digits)

    def _words(self, match: str, far: int, digits: Iterable[str] = ()) -> None:
        narrowed = self._narrowed("i.rowid", digits)
        self.parts.append(_WORDS.format(match=self.name(match), narrowed=narrowed, far=far, most=self.most))

    def number(self, number: str, rest: Iterable[str] = ()) -> None:
        """What has this number, forwards or backwards, narrowed to what has these as well."""
        narrowed = self._narrowed("n.entry", rest)
        for form in _forms(number):
            self._number(form, narrowed)
        if number.isdigit() and len(number) <= RUNNING_DIGITS:
            self._number(_running(number), narrowed + _of_kinds("n.entry", NUMBERED))

    def _number(self, form: str, narrowed: str) -> None:
        first, last = self.name(form), self.name(_after(form))
        far = END if form.startswith(BACKWARDS) else f"iif(form = {first}, {WHOLE}, {BEGINNING})"
        self.parts.append(_NUMBER.format(first=first, last=last, narrowed=narrowed, far=far, most=self.most))

    def _narrowed(self, entry: str, numbers: Iterable[str]) -> str:
        among = [_AMONG.format(entry=entry, ranges=self._ranges(number)) for number in numbers]
        if len(self.kinds) < len(SOURCES):
            among.append(_of_kinds(entry, self.kinds))
        if self.researcher is not None:
            among.append(f" AND +{entry} IN ({OWN.replace('?1', self.name(self.researcher.hex))})")
        return "".join(among)

    def _ranges(self, number: str) -> str:
        pairs = ((self.name(form), self.name(_after(form))) for form in _forms(number))
        return " OR ".join(f"form >= {first} AND form < {last}" for first, last in pairs)


def stages(typed: Typed, kinds: Collection[str], researcher: uuid.UUID | None, most: int) -> Iterator[Hits]:
    """Yield what to ask, one after the other, until enough is found: the nearest first, then those and more.

    Whoever wants every find is told of no order: of the words the widest reading alone is asked.
    """
    if typed.number:
        by_number = Hits(kinds, researcher, most)
        by_number.number(typed.number)
        yield by_number
        if typed.words[0][0] == typed.number:
            return
    hits = Hits(kinds, researcher, most)
    if len(typed.digits) == len(typed.words):
        hits.number(typed.digits[0], typed.digits[1:])
        yield hits
        return
    for far, reading in enumerate(typed.readings if most != EVERY else typed.readings[-1:]):
        hits.read(reading, far, typed.digits)
        yield hits


def search(
    reader: Reader,
    text: str,
    limit: int = 50,
    kinds: Collection[str] = SOURCES.keys(),
    researcher: uuid.UUID | None = None,
) -> list[Hit]:
    """Return what answers to every word that was typed, the closest first; a researcher finds what is in their files.

    `kinds` are tables; where only some are wanted, nothing of the others is counted.
    """
    typed, rows = Typed.of(text), list[Sequence[Any]]()
    for hits in stages(typed, kinds, researcher, max(limit, CANDIDATES)) if typed.words else ():
        rows = reader.execute(_HITS.format(hits=hits.sql, limit=limit), hits.values).fetchall()
        if len(rows) >= limit or (rows and typed.number):
            break
    return [Hit(kind_of(row[0]), uuid.UUID(row[1]), why_of(row[0], row[2], row[3], typed)) for row in rows]


def _ways(folded: Sequence[str], bare: Sequence[str]) -> Iterator[Ways]:
    """Return for each folded word the ways to look for it: by itself, and where it was joined, by its parts too."""
    rest = iter(bare)
    for word in folded:
        parts = [next(rest)]
        while "".join(parts) != word:
            parts.append(next(rest))
        if len(parts) == 1:
            parts = [whole] if (whole := servant_of(word)) else []
        yield (without_article(word), *parts)


def _telling(words: tuple[Ways, ...], digits: Collection[str]) -> tuple[tuple[Ways, ...], bool]:
    """Return the words that tell something, and whether the last of them would tell nothing if it were whole."""
    empty = [ways[0] in PARTICLES for ways in words]
    if not any(empty) or all(ways[0] in digits or none for ways, none in zip(words, empty, strict=True)):
        return words, False
    inner = (ways for ways, none in zip(words[:-1], empty, strict=False) if not none)
    return (*inner, words[-1]), empty[-1]


def _match(words: Iterable[Ways], tail: str) -> str:
    """Return the full-text question for these words; folded words hold letters and digits only."""
    return " AND ".join(_clause(ways, tail) for ways in words)


def _clause(ways: Ways, tail: str) -> str:
    word, *parts = (f'"{way}"{tail}' for way in ways)
    return f"({word} OR ({' AND '.join(parts)}))" if parts else word


def _forms(number: str) -> list[str]:
    """Return the beginnings to look for: of the number as typed, as a telephone number at home, and of its end."""
    called = number.removeprefix("00") if len(number) >= FEWEST_ABROAD else number
    forms = [number] if called == number else [number, called]
    if called.startswith(SAUDI) and (home := called.removeprefix(SAUDI).removeprefix("0")):
        forms.append("0" + home)
    if number.startswith("5"):
        forms.append("0" + number)
    return [*forms, BACKWARDS + number[::-1]] if len(number) >= FEWEST_LAST else forms


def _running(number: str) -> str:
    """Return the beginning to look for of a running number, which people say without its zeros."""
    return BACKWARDS + number.zfill(RUNNING_DIGITS)[::-1]


def _of_kinds(entry: str, kinds: Iterable[str]) -> str:
    ids = (SOURCES[kind].ids for kind in kinds)
    return " AND (" + " OR ".join(f"{entry} >= {one} AND {entry} < {end}" for one, end in ids) + ")"


def _after(form: str) -> str:
    """Return the first text that does not begin like this one."""
    return form[:-1] + chr(ord(form[-1]) + 1)


_BY_LETTER = {letter: found for found, letter in LETTERS.items()}
_PARTS = {WHOLE: Part.WHOLE, BEGINNING: Part.BEGINNING, END: Part.END}


def why_of(entry: int, words: str, numbers: str, typed: Typed) -> Why:
    """Say by what an entry answers."""
    if typed.number and (why := _by_number(typed.number, numbers.split())) is not None:
        return why
    held = set(words.split())
    short = any(ways[0] not in held and not _has_parts(ways, held) for ways in _meant(typed, held))
    if short and typed.digits and not any(word.startswith(ways) for ways in typed.words for word in held):
        why = next((why for word in typed.digits if (why := _by_number(word, numbers.split()))), None)
        if why is not None:
            return why
    by = Found.ADDRESS if kind_of(entry) == Dwelling.__tablename__ else Found.NAME
    return Why(by, Part.BEGINNING if short else Part.WHOLE)


def _meant(typed: Typed, held: Collection[str]) -> tuple[Ways, ...]:
    """Return the words that an entry answers to: «بن» at the end, where nothing begins so, was left out."""
    last = typed.telling[-1][0]
    left_out = typed.unfinished and not any(word.startswith(last) for word in held)
    return typed.telling[:-1] if left_out else typed.telling


def _has_parts(ways: Ways, held: set[str]) -> bool:
    return len(ways) > 1 and held.issuperset(ways[1:])


def _by_number(number: str, numbers: Iterable[str]) -> Why | None:
    """Say which number of an entry answers, the one that is closest."""
    forms = tuple(form for form in _forms(number) if not form.startswith(BACKWARDS))
    nearest, closest = "", END + 1
    for held in numbers:
        if (far := _how_far(held[1:], number, forms)) < closest:
            nearest, closest = held, far
    return Why(_BY_LETTER[nearest[0]], _PARTS[closest], nearest[1:]) if nearest else None


def _how_far(held: str, number: str, forms: tuple[str, ...]) -> int:
    if held.startswith(forms):
        return WHOLE if held in forms else BEGINNING
    end = number if len(number) >= FEWEST_LAST else number.zfill(RUNNING_DIGITS)
    return END if held.endswith(end) else END + 1
