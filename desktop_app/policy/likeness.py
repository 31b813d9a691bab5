"""How alike two names are, and the keys under which names that may be alike lie together.

Comparing a name with every name of a large office takes too long. A name is therefore kept under a few keys, each made
of two of its words as they sound: one slip of the pen, or a grandfather left out, spoils some keys and leaves others.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, groupby
from re import compile as pattern
from zlib import crc32

from rapidfuzz.distance import OSA

from desktop_app.policy.names import joined, name_words, without_article

_WEAK = str.maketrans("", "", "اويه")
_SOUNDS = str.maketrans("ثصضظذطق", "سسدززتك")
"""Letters that one hears and writes for one another."""
_PAIR, _NEAREST, _LONGEST_LINE = 2, 3, 5
"""The words of a key; how many of a person and their fathers are paired, and how many stand with the family's name."""
_SIGNED = 1 << 31
_ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_PLACE = {letter: 1 << place for place, letter in enumerate(_ALPHABET)}
_TWICE = len(_ALPHABET)
_SAME_WORD = 0.6
_LEFT_OUT = 0.15
_TURNED_ROUND = 0.97
_FEWEST_TO_TURN = 3
_WORDS_REMEMBERED = 4096
_GLUED = pattern(r"(?P<first>\S{3,})(?P<second>ال\S{3,})|(?P<short>\S{2,})(?P<known>الدين|الله)")
"""A name of two words written as one: what follows the article is long enough, or one of the two that are commonest."""

Words = tuple[str, ...]

ALIKE_WITH_MORE = 0.8
"""From here on two names are of one person where their births or addresses meet as well."""
ALIKE_ALONE = 0.92
"""From here on the names alone are worth a look."""
_WHOLE_ENOUGH = 3
"""The fewest words of a name that tells something alone: too many people share a first name and a family."""


def tells_alone(first: Words, second: Words) -> bool:
    """Say whether two names are written out far enough to be compared with nothing beside them."""
    return min(len(first), len(second)) >= _WHOLE_ENOUGH


def may_be_one(first: Words, second: Words) -> bool:
    """Say whether two names may be of one person whose number is the same; a brother shares all but his own name."""
    if words_alike(first, second) < ALIKE_WITH_MORE:
        return False
    return all(any(_word_likeness(own, word) for word in of) for own, of in ((first[0], second), (second[0], first)))


def likeness(first: str, second: str) -> float:
    """Say how alike two names are, from 0 to 1; a name that leaves out a grandfather stays close to the whole one."""
    return words_alike(compared(name_words(first)), compared(name_words(second)))


def compared(words: Iterable[str]) -> Words:
    """Return the words of a name as they are compared: one that was glued of two, as علاءالدين, is those two."""
    return tuple(part for word in words for part in _apart(word))


def words_alike(left: Words, right: Words) -> float:
    """Say how alike two names are, given by their words; a family written first is taken for what it is."""
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    best = _in_order(left, right)
    if min(len(left), len(right)) >= _FEWEST_TO_TURN:
        if _word_likeness(left[0], right[-1]):
            best = max(best, _TURNED_ROUND * _in_order(_turned(left), right))
        if _word_likeness(left[-1], right[0]):
            best = max(best, _TURNED_ROUND * _in_order(left, _turned(right)))
    return best


def keys_of(words: Words) -> frozenset[int]:
    """Return the keys that a name is kept under, each a number of 32 bits with its sign; none for one word alone."""
    return frozenset(_keys(tuple(map(_sound, words))))


def keys_asked(words: Words) -> frozenset[int]:
    """Return the keys under which names like one just written are looked up: its own, and those of it turned round."""
    turned = _turned(words) if len(words) >= _FEWEST_TO_TURN else words
    return keys_of(words) | keys_of(turned)


def letters_of(words: Words) -> int:
    """Return which letters a name is written with, once and more than once: 56 bits, to pass over most names by."""
    once = twice = 0
    for letter in "".join(words):
        place = _PLACE.get(letter, 0)
        twice |= once & place
        once |= place
    return once | twice << _TWICE


def letters_apart(first: int, second: int) -> int:
    """Count the letters of the one name that the other lacks, whichever lacks fewer."""
    return min((first & ~second).bit_count(), (second & ~first).bit_count())


@lru_cache(_WORDS_REMEMBERED)
def _apart(word: str) -> Words:
    glued = _GLUED.fullmatch(word)
    if glued is None:
        return (word,)
    first, second = (part for part in glued.groups() if part is not None)
    whole = joined((first, second))  # عبد stays with its next word: a name in two words is joined there as well
    return (word,) if len(whole) == 1 else (first, without_article(second))


@lru_cache(_WORDS_REMEMBERED)
def _sound(word: str) -> str:
    """Return what is heard of a word: its consonants, each once where it is doubled."""
    heard = word.translate(_WEAK).translate(_SOUNDS)
    return "".join(letter for letter, _run in groupby(heard)) or word


def _keys(sounds: Words) -> Iterator[int]:
    """Make a key of oneself and the family, of each father and the family, of each two of oneself and the fathers."""
    if len(sounds) < _PAIR:
        return
    *line, family = sounds
    yield _key("f", line[0], family)
    yield from (_key("s", father, family) for father in line[1:_LONGEST_LINE])
    yield from (_key("p", *pair) for pair in combinations(line[:_NEAREST], _PAIR))


def _key(kind: str, first: str, second: str) -> int:
    return crc32(f"{kind}{first}|{second}".encode()) - _SIGNED


def _turned(words: Words) -> Words:
    return (*words[1:], words[0])


def _in_order(left: Words, right: Words) -> float:
    """Return the share of the shorter name that the longer holds in the same order, less where words were left out."""
    shared = _shared(left, right) / min(len(left), len(right))
    return shared if len(left) == len(right) else shared * (1 - _LEFT_OUT)


def _shared(left: Words, right: Words) -> float:
    """Return the weight of the words that both names hold in the same order; those alike at either end come first."""
    shortest = min(len(left), len(right))
    before = next((place for place in range(shortest) if left[place] != right[place]), shortest)
    left, right = left[before:], right[before:]
    shortest -= before
    after = next((place for place in range(shortest) if left[-1 - place] != right[-1 - place]), shortest)
    left, right = left[: len(left) - after], right[: len(right) - after]
    return before + after + _shared_within(left, right)


def _shared_within(left: Words, right: Words) -> float:
    """Find the best pairing in order; written out plainly, for it runs a hundred times while a person types."""
    best = [0.0] * (len(right) + 1)
    for word in left:
        corner = 0.0
        for place, other in enumerate(right, 1):
            paired = corner + _word_likeness(word, other)
            corner = best[place]
            unpaired = best[place - 1]
            if corner > unpaired:
                unpaired = corner
            best[place] = paired if paired > unpaired else unpaired
    return best[-1]


def _word_likeness(first: str, second: str) -> float:
    return 1.0 if first == second else OSA.normalized_similarity(first, second, score_cutoff=_SAME_WORD)
