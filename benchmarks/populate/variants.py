"""The ways in which one person's name comes to be written otherwise: eighteen kinds, from one hamza to two typos.

A name is of four or five parts: a first name, the fathers, the family. A kind that does not fit a name gives None.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from random import Random
from types import MappingProxyType

from desktop_app.policy.names import name_words

Parts = list[str]

_LETTERS = "ابتجحخدرزسشصطعفقكلمنهوي"
_MARKS = "\u064e\u064f\u0650\u0652ـ"
_MARKED = 0.3
_FAMILY_BEGINNINGS = {"آل", "أبو", "بن"}
_PARTICLES = {"بن", "بنت"}
_ARTICLE, _SHORTEST_BARE = "ال", 3
_SHORTEST_TYPO = 3
_WITH_GRANDFATHER = 4


class Variant(StrEnum):
    """How a name is written otherwise."""

    EXACT = "exact"
    HAMZA = "hamza"
    TAA_HAA = "taa/haa"
    ABD_APART = "abd apart"
    YAA = "yaa"
    SEATED_HAMZA = "seated hamza"
    MARKS = "marks and tatweel"
    BIN_ADDED = "bin added"
    FAMILY_FIRST = "family first"
    NO_FATHER = "no father"
    NO_GRANDFATHER = "no grandfather"
    FIRST_AND_FAMILY = "first and family only"
    NO_ARTICLE = "family without its article"
    ONE_TYPO = "one typo"
    TWO_TYPOS = "two typos"
    TYPO_IN_FIRST = "typo in first"
    TYPO_IN_FAMILY = "typo in family"
    TYPO_NO_FATHER = "typo and no father"


def spelt(name: str, kind: Variant, chance: Random) -> str | None:
    """Write a name in one of the ways; None where nothing in it could be written so."""
    parts = parts_of(name)
    changed = _WAYS[kind](parts, chance)
    if changed is None or (changed == parts and kind is not Variant.EXACT):
        return None
    return " ".join(changed)


def parts_of(name: str) -> Parts:
    """Part a name: first, fathers, family; «بن» stays with the name that follows it, «آل» with its family."""
    words, parts = name.split(), list[str]()
    for place, word in enumerate(words):
        before_last = place == len(words) - 2
        opens = word in _PARTICLES or (before_last and word in _FAMILY_BEGINNINGS)
        if parts and parts[-1].endswith(" "):
            parts[-1] += f"{word} " if opens else word
        else:
            parts.append(f"{word} " if opens else word)
    return [part.strip() for part in parts]


def _rewritten(letters: Mapping[int, int | str | None]) -> Callable[[Parts, Random], Parts | None]:
    return lambda parts, _chance: [part.translate(letters) for part in parts]


def _yaa(parts: Parts, _chance: Random) -> Parts | None:
    """Dot a last yaa that has no dots, or take them from one that has."""
    swapped = {"ى": "ي", "ي": "ى"}
    return [part[:-1] + swapped.get(part[-1], part[-1]) for part in parts]


def _marked(parts: Parts, chance: Random) -> Parts | None:
    """Write vowels, and stretch letters, as a hand or a heading does; at least one."""
    place = chance.randrange(len(parts[0]))
    first = parts[0][: place + 1] + chance.choice(_MARKS) + parts[0][place + 1 :]
    return [first, *("".join(_mark(char, chance) for char in part) for part in parts[1:])]


def _mark(char: str, chance: Random) -> str:
    return char + chance.choice(_MARKS) if char != " " and chance.random() < _MARKED else char


def _bin_added(parts: Parts, _chance: Random) -> Parts | None:
    second = parts[1]
    return None if second.split()[0] in _PARTICLES else [parts[0], f"بن {second}", *parts[2:]]


def _without(place: int) -> Callable[[Parts, Random], Parts | None]:
    def left_out(parts: Parts, _chance: Random) -> Parts | None:
        return parts[:place] + parts[place + 1 :] if len(parts) >= _WITH_GRANDFATHER else None

    return left_out


def _no_article(parts: Parts, _chance: Random) -> Parts | None:
    bare = parts[-1].removeprefix(_ARTICLE)
    return [*parts[:-1], bare] if len(bare) >= _SHORTEST_BARE else None


def _one_typo(parts: Parts, chance: Random) -> Parts | None:
    return _mistyped(parts, chance.randrange(len(parts)), chance)


def _two_typos(parts: Parts, chance: Random) -> Parts | None:
    first, second = chance.sample(range(len(parts)), 2)
    once = _mistyped(parts, first, chance)
    return _mistyped(once, second, chance) if once else None


def _typo_no_father(parts: Parts, chance: Random) -> Parts | None:
    shorter = _without(1)(parts, chance)
    return _mistyped(shorter, 0, chance) if shorter else None


def _mistyped(parts: Parts, place: int, chance: Random) -> Parts | None:
    typed = _typo(parts[place], chance)
    return [*parts[:place], typed, *parts[place + 1 :]] if typed else None


def _typo(word: str, chance: Random) -> str | None:
    """Strike another letter, one too many, one too few, or two in the wrong order; never the very first letter."""
    if len(word) < _SHORTEST_TYPO:
        return None
    while True:
        at = chance.randrange(1, len(word))
        typed = chance.choice(
            (
                word[:at] + chance.choice(_LETTERS) + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + chance.choice(_LETTERS) + word[at:],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            )
        )
        if name_words(typed) != name_words(word):
            return typed


_WAYS: Mapping[Variant, Callable[[Parts, Random], Parts | None]] = MappingProxyType(
    {
        Variant.EXACT: lambda parts, _chance: parts,
        Variant.HAMZA: _rewritten(str.maketrans("أإآ", "ااا")),
        Variant.TAA_HAA: _rewritten(str.maketrans("ة", "ه")),
        Variant.ABD_APART: lambda parts, _chance: [part.replace("عبدال", "عبد ال") for part in parts],
        Variant.YAA: _yaa,
        Variant.SEATED_HAMZA: _rewritten(str.maketrans("ؤئ", "وي")),
        Variant.MARKS: _marked,
        Variant.BIN_ADDED: _bin_added,
        Variant.FAMILY_FIRST: lambda parts, _chance: [parts[-1], *parts[:-1]],
        Variant.NO_FATHER: _without(1),
        Variant.NO_GRANDFATHER: _without(2),
        Variant.FIRST_AND_FAMILY: lambda parts, _chance: [parts[0], parts[-1]],
        Variant.NO_ARTICLE: _no_article,
        Variant.ONE_TYPO: _one_typo,
        Variant.TWO_TYPOS: _two_typos,
        Variant.TYPO_IN_FIRST: lambda parts, chance: _mistyped(parts, 0, chance),
        Variant.TYPO_IN_FAMILY: lambda parts, chance: _mistyped(parts, len(parts) - 1, chance),
        Variant.TYPO_NO_FATHER: _typo_no_father,
    }
)
