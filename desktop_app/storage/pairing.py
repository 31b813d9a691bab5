"""The whole store gone through for records that may be of one person: by numbers, births and addresses."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby
from typing import NamedTuple

from sqlalchemy import Connection

from desktop_app.policy.dates import PartialDate
from desktop_app.policy.likeness import (
    ALIKE_ALONE,
    ALIKE_WITH_MORE,
    Words,
    compared,
    keys_of,
    letters_apart,
    letters_of,
    words_alike,
)
from desktop_app.policy.places import address_key, place_key
from desktop_app.policy.sameness import MOST_SHARING
from desktop_app.policy.terms import DatePrecision, DuplicateReason
from desktop_app.storage.watch import Stage, Watch

_FAR_LETTERS = 4
"""Names that are further apart in their letters are not read."""
_AT_ONCE = 900
_NUMBERS = {
    DuplicateReason.SAME_IDENTITY: ("identity_number",),
    DuplicateReason.SAME_IBAN: ("iban",),
    DuplicateReason.SAME_MOBILE: ("mobile", "other_phone"),
}

Couple = tuple[str, str]
"""The keys of two people as the store writes them, the older first."""
Found = dict[Couple, set[DuplicateReason]]


class Named(NamedTuple):
    """A person with what is compared of the name and the birth."""

    person: str
    words: Words
    letters: int
    birth: str


def find_pairs(connection: Connection, watch: Watch) -> Found:
    """Go through everybody; raises `Cancelled` when it is called off."""
    found: Found = defaultdict(set)
    steps = (_same_numbers, _same_births, _years_alone, _same_addresses)
    for step in steps:
        for couple, reason in step(connection, watch):
            found[couple].add(reason)
    return found


_NUMBERED = "SELECT {0} AS number, id FROM person WHERE {0} <> '' AND merged_into_id IS NULL"
_SHARING = "SELECT number, group_concat(id, ' ') AS people FROM ({}) GROUP BY number HAVING count(*) BETWEEN 2 AND ?"
_BIRTHS = (
    "SELECT p.birth_day AS day, a.id AS entry FROM person p JOIN search_alike a ON a.person = p.id "
    "WHERE p.birth_day IS NOT NULL ORDER BY p.birth_day, a.id"
)
_NAMED = (
    "SELECT a.id, a.person, a.name, p.birth FROM search_alike a CROSS JOIN person p ON p.id = a.person "
    "WHERE a.id IN ({})"
)
_INEXACT = (
    "SELECT a.id AS entry, p.birth FROM person p JOIN search_alike a ON a.person = p.id "
    "WHERE p.birth_day IS NOT NULL AND length(p.birth) < ?"
)
_EXACT_LENGTH = len("H1401-07-03")
_HOMES = (
    "SELECT a.id AS entry, d.city, d.district, d.national_address AS code FROM dwelling d "
    "JOIN case_file c ON c.id = d.file_id JOIN search_alike a ON a.person = c.holder_id WHERE d.ended_on IS NULL"
)
_FILES = (
    "SELECT holder_id AS person, id AS file FROM case_file WHERE holder_id IN ({0}) UNION "
    "SELECT person_id, file_id FROM household_member WHERE person_id IN ({0})"
)


def _couple(first: str, second: str) -> Couple:
    return (first, second) if first < second else (second, first)


def _same_numbers(connection: Connection, watch: Watch) -> Iterator[tuple[Couple, DuplicateReason]]:
    """Pair those who share a number; a household shares its telephone and its account, and that tells nothing."""
    for reason, columns in _NUMBERS.items():
        watch.step(Stage.COMPARING)
        numbered = " UNION ".join(map(_NUMBERED.format, columns))
        for row in connection.exec_driver_sql(_SHARING.format(numbered), (MOST_SHARING,)).all():
            people = row.people.split()
            files = _files_of(connection, people) if reason is not DuplicateReason.SAME_IDENTITY else {}
            for first, second in combinations(people, 2):
                if not files.get(first, set()) & files.get(second, set()):
                    yield _couple(first, second), reason


def _files_of(connection: Connection, people: Sequence[str]) -> dict[str, set[str]]:
    files = defaultdict[str, set[str]](set)
    for row in connection.exec_driver_sql(_FILES.format(_marks(people)), (*people, *people)):
        files[row.person].add(row.file)
    return files


def _same_births(connection: Connection, watch: Watch) -> Iterator[tuple[Couple, DuplicateReason]]:
    """Compare those who were born on one day, as far as it is known."""
    births = connection.exec_driver_sql(_BIRTHS).all()
    done = 0
    for _day, group in groupby(births, key=lambda row: row.day):
        entries = [row.entry for row in group]
        done += len(entries)
        watch.step(Stage.COMPARING, done, len(births))
        for couple in _alike(list(_named(connection, entries).values()), ALIKE_WITH_MORE):
            yield couple, DuplicateReason.LIKE_NAME_AND_BIRTH


def _years_alone(connection: Connection, watch: Watch) -> Iterator[tuple[Couple, DuplicateReason]]:
    """Compare those of whom a year or a month of birth alone is known with everybody who was born in it."""
    births = connection.exec_driver_sql(_BIRTHS).all()
    days, known = [row.day for row in births], defaultdict[str, list[int]](list)
    for row in connection.exec_driver_sql(_INEXACT, (_EXACT_LENGTH,)):
        known[row.birth].append(row.entry)
    for place, (birth, entries) in enumerate(sorted(known.items())):
        watch.step(Stage.COMPARING, place, len(known))
        date = PartialDate.parse(birth)
        first, last = date.earliest(), date.latest()
        if date.precision is DatePrecision.DAY or first is None or last is None:
            continue
        low, high = bisect_left(days, first.isoformat()), bisect_right(days, last.isoformat())
        of_then = _named(connection, [row.entry for row in births[low:high]])
        asked = [of_then[entry] for entry in entries if entry in of_then]
        for couple in _alike(list(of_then.values()), ALIKE_WITH_MORE, asked):
            yield couple, DuplicateReason.LIKE_NAME_AND_BIRTH


def _same_addresses(connection: Connection, watch: Watch) -> Iterator[tuple[Couple, DuplicateReason]]:
    """Compare the holders of the files of one district, and of one national address, who may be of one birth."""
    homes = defaultdict[tuple[str, ...], list[int]](list)
    for row in connection.exec_driver_sql(_HOMES):
        homes[(place_key(row.city), place_key(row.district))].append(row.entry)
        if row.code:
            homes[(address_key(row.code),)].append(row.entry)
    for place, (address, entries) in enumerate(homes.items()):
        watch.step(Stage.COMPARING, place, len(homes))
        least = ALIKE_WITH_MORE if len(address) == 1 else ALIKE_ALONE
        named = _named(connection, entries)
        births = {each.person: each.birth for each in named.values()}
        for first, second in _alike(list(named.values()), least):
            if _may_be_one_birth(births[first], births[second]):
                yield (first, second), DuplicateReason.LIKE_NAME_AND_ADDRESS


def _named(connection: Connection, entries: Sequence[int]) -> dict[int, Named]:
    named = {}
    for start in range(0, len(entries), _AT_ONCE):
        part = entries[start : start + _AT_ONCE]
        for row in connection.exec_driver_sql(_NAMED.format(_marks(part)), tuple(part)):
            words = compared(row.name.split())
            named[row.id] = Named(row.person, words, letters_of(words), row.birth)
    return named


def _alike(people: Sequence[Named], least: float, asked: Sequence[Named] | None = None) -> set[Couple]:
    """Return the couples among people whose names are alike and share a key; with one of those asked about in each."""
    if len(people) < 2:
        return set()
    buckets = defaultdict[int, list[Named]](list)
    for one in people:
        for key in keys_of(one.words):
            buckets[key].append(one)
    tried = set[Couple]()
    found = set[Couple]()
    for one in people if asked is None else asked:
        for other in (other for key in keys_of(one.words) for other in buckets[key]):
            couple = _couple(one.person, other.person)
            if one.person == other.person or couple in tried:
                continue
            tried.add(couple)
            near = letters_apart(one.letters, other.letters) <= _FAR_LETTERS
            if near and words_alike(one.words, other.words) >= least:
                found.add(couple)
    return found


def _may_be_one_birth(first: str, second: str) -> bool:
    """Say whether two births, as far as they are known, do not speak against one person."""
    return not first or not second or PartialDate.parse(first).may_mean(PartialDate.parse(second))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)
