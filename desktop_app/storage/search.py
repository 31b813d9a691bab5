"""Searching: what was typed is matched with the index, and each find says by which of its words or numbers it answers.

Words are looked for whole first and as beginnings after that; a number by its beginning or its end. Of what answers
equally well the newest comes first, a person before a dwelling. Nothing is cut off before it was seen to be reached.
"""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from sqlalchemy.orm import Session

from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.names import bare_words, joined, without_article
from desktop_app.storage.search_index import BACKWARDS, LETTERS, SAUDI, SOURCES, kind_of

FEWEST_LAST = 3
"""From so many digits on, what was typed may be the end of a number."""
CANDIDATES = 200
"""Of so many finds the closest are picked; each is reached already."""
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

_BY_WORDS = """
    SELECT e.id, e.record, e.words, e.numbers FROM search_index i CROSS JOIN search_entry e ON e.id = i.rowid
    WHERE search_index MATCH ?2 {narrowed} ORDER BY i.rowid DESC LIMIT ?3"""
_BY_NUMBER = """
    SELECT e.id, e.record, e.words, e.numbers FROM search_number n CROSS JOIN search_entry e ON e.id = n.entry
    WHERE n.form >= ?2 AND n.form < ?3 {narrowed} LIMIT ?4"""
_FORMED = " AND +{entry} IN (SELECT entry FROM search_number WHERE form >= ?{first} AND form < ?{last}{more})"


class Reader(Protocol):
    """Where questions are put to the store: a cursor of its driver."""

    def execute(self, sql: str, parameters: Sequence[Any], /) -> Any:
        """Ask."""


def reader_of(session: Session) -> Reader:
    """Put questions within the transaction of a session."""
    return cast(Reader, session.connection().connection.cursor())


@dataclass(frozen=True, slots=True)
class Why:
    """By what a record was found, how much of that was typed, and the number in full where it is a number."""

    by: Found
    part: Part
    number: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that answers; `kind` is its table."""

    kind: str
    id: uuid.UUID
    why: Why
    far: tuple[int, int] = field(default=(0, 0), compare=False)
    """How far it is from what was typed: words that are not whole, then how much of a number; nearer is less."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, taken apart: words as alternatives, digits among them, and the whole as one number if it is one.

    Each word is a list of ways to write it: «عبد محمد» may be one compound, or two words.
    """

    words: tuple[tuple[str, ...], ...]
    number: str = ""

    @classmethod
    def of(cls, text: str) -> "Typed":
        """Read what was typed."""
        bare = bare_words(text)
        number = "".join(bare)
        is_number = number.isascii() and any(letter.isdigit() for letter in number)
        return cls(tuple(_ways(joined(bare), bare)), number if is_number else "")

    @property
    def digits(self) -> tuple[str, ...]:
        """The words that are digits alone."""
        return tuple(word for ways in self.words for word in ways[:1] if word.isascii() and word.isdigit())


@dataclass(slots=True)
class _Asked:
    """One search under way: what is asked of which kinds, for whom, and what was found until now."""

    reader: Reader
    typed: Typed
    kinds: frozenset[str]
    researcher: str
    limit: int
    rows: dict[int, tuple[Any, ...]] = field(default_factory=dict)

    def by_words(self, match: str, digits: Sequence[str] = ()) -> None:
        """Gather what the words match, narrowed to entries with all these numbers."""
        if not match:
            return
        parameters: list[Any] = [self.researcher, match, self.limit]
        narrowed = self._narrowed("i.rowid")
        for word in digits:
            formed, more = _formed("i.rowid", word, len(parameters))
            narrowed, parameters = narrowed + formed, [*parameters, *more]
        self._gather(_BY_WORDS.format(narrowed=narrowed), parameters)

    def by_number(self, number: str, rest: Sequence[str] = ()) -> None:
        """Gather what has this number, forwards or backwards, narrowed to what has these as well."""
        for form in _forms(number):
            parameters: list[Any] = [self.researcher, form, _after(form), self.limit]
            narrowed = self._narrowed("n.entry")
            for word in rest:
                formed, more = _formed("n.entry", word, len(parameters))
                narrowed, parameters = narrowed + formed, [*parameters, *more]
            self._gather(_BY_NUMBER.format(narrowed=narrowed), parameters)

    def _narrowed(self, entry: str) -> str:
        own = f" AND +{entry} IN ({OWN})" if self.researcher else ""
        if len(self.kinds) == len(SOURCES):
            return own
        ranges = [SOURCES[kind].ids for kind in sorted(self.kinds)]
        among = " OR ".join(f"{entry} >= {first} AND {entry} < {last}" for first, last in ranges)
        return f" AND ({among}){own}"

    def _gather(self, sql: str, parameters: Sequence[Any]) -> None:
        for row in self.reader.execute(sql, parameters).fetchall():
            self.rows.setdefault(row[0], row)


def search(
    reader: Reader,
    text: str,
    limit: int = 50,
    kinds: Iterable[str] = SOURCES,
    researcher: uuid.UUID | None = None,
) -> list[Hit]:
    """Return what answers to every word that was typed, the closest first; a researcher finds what is in their files.

    `kinds` are tables; where only some are wanted, nothing of the others is counted.
    """
    typed = Typed.of(text)
    if not typed.words:
        return []
    asked = _Asked(reader, typed, frozenset(kinds), researcher.hex if researcher else "", max(limit, CANDIDATES))
    _ask(asked, limit)
    ranked = sorted((_ranked(row, typed) for row in asked.rows.values()), key=lambda found: found[0])
    return [hit for _, hit in ranked[:limit]]


def _ask(asked: _Asked, enough: int) -> None:
    typed = asked.typed
    if typed.number:
        asked.by_number(typed.number)
        if len(typed.words) == 1 or asked.rows:
            return
    words = [ways for ways in typed.words if ways[0] not in typed.digits]
    if typed.digits and not words:
        asked.by_number(typed.digits[0], typed.digits[1:])
        return
    asked.by_words(_match(typed.words, ""))
    if len(asked.rows) < enough:
        asked.by_words(_match(typed.words, "*"))
    if typed.digits:
        asked.by_words(_match(words, "*"), typed.digits)


def _ways(folded: Sequence[str], bare: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Return for each folded word the ways to look for it: by itself, and where it was joined, by its parts too."""
    rest = iter(bare)
    for word in folded:
        parts = [next(rest)]
        while "".join(parts) != word:
            parts.append(next(rest))
        looked_for = without_article(word)
        yield (looked_for,) if len(parts) == 1 else (looked_for, *parts)


def _match(words: Iterable[tuple[str, ...]], tail: str) -> str:
    """Return the full-text question for these words; folded words hold letters and digits only."""
    return " AND ".join(_clause(ways, tail) for ways in words)


def _clause(ways: tuple[str, ...], tail: str) -> str:
    word, *parts = (f'"{way}"{tail}' for way in ways)
    return f"({word} OR ({' AND '.join(parts)}))" if parts else word


def _forms(number: str) -> list[str]:
    """Return the beginnings to look for: of the number as typed, as a telephone number at home, and of its end."""
    home = number.removeprefix("00").removeprefix(SAUDI)
    forms = [number] if home == number else [number, "0" + home]
    if number.startswith("5"):
        forms.append("0" + number)
    return [*forms, BACKWARDS + number[::-1]] if len(number) >= FEWEST_LAST else forms


def _formed(entry: str, number: str, given: int) -> tuple[str, list[str]]:
    forms = _forms(number)
    ranges = [place for form in forms for place in (form, _after(form))]
    more = "".join(f" OR form >= ?{given + 1 + at} AND form < ?{given + 2 + at}" for at in range(2, len(ranges), 2))
    return _FORMED.format(entry=entry, first=given + 1, last=given + 2, more=more), ranges


def _after(form: str) -> str:
    """Return the first text that does not begin like this one."""
    return form[:-1] + chr(ord(form[-1]) + 1)


_BY_LETTER = {letter: found for found, letter in LETTERS.items()}


def _ranked(row: Sequence[Any], typed: Typed) -> tuple[tuple[int, int, int, int], Hit]:
    """Return a find with its rank: words that are only beginnings, ends of numbers, words left over, the newest."""
    entry, record, words, numbers = row
    why, short = _why(kind_of(entry), set(words.split()), numbers.split(), typed)
    far = (short, [*Part].index(why.part))
    return (*far, len(words.split()), -entry), Hit(kind_of(entry), uuid.UUID(record), why, far)


def _why(kind: str, words: set[str], numbers: Sequence[str], typed: Typed) -> tuple[Why, int]:
    """Say by what a find answers, and how many of the words typed are not whole in it."""
    whole = [_by_number(typed.number, numbers)] if typed.number else []
    if whole and whole[0] is not None:
        return whole[0], int(whole[0].part is not Part.WHOLE)
    short = sum(not (words.issuperset(ways[:1]) or (ways[1:] and words.issuperset(ways[1:]))) for ways in typed.words)
    by_digits = next((why for word in typed.digits if (why := _by_number(word, numbers))), None)
    if by_digits is not None and not any(word.startswith(ways) for ways in typed.words for word in words):
        return by_digits, short
    by = Found.ADDRESS if kind == "dwelling" else Found.NAME
    return Why(by, Part.BEGINNING if short else Part.WHOLE), short


def _by_number(number: str, numbers: Sequence[str]) -> Why | None:
    """Say which number of an entry answers, the one that is closest."""
    forms = [form for form in _forms(number) if not form.startswith(BACKWARDS)]
    found = []
    for held in numbers:
        by, whole = _BY_LETTER[held[0]], held[1:]
        if whole in forms:
            found.append(Why(by, Part.WHOLE, whole))
        elif whole.startswith(tuple(forms)):
            found.append(Why(by, Part.BEGINNING, whole))
        elif len(number) >= FEWEST_LAST and whole.endswith(number):
            found.append(Why(by, Part.END, whole))
    return min(found, key=lambda why: [*Part].index(why.part), default=None)
