"""Chance that can be repeated: frequent words are drawn often (Zipf's law), and all comes from one seed."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

Word = TypeVar("Word")


class Urn(Generic[Word]):
    """Words that come the more often the earlier they stand in their list."""

    def __init__(self, words: Sequence[Word], steepness: float) -> None:
        """`steepness` is the exponent of Zipf's law; nought makes all alike."""
        self._words = words
        self._weights = list(accumulate(1 / place**steepness for place in range(1, len(words) + 1)))

    def draw(self, chance: Random) -> Word:
        """Draw a word and put it back."""
        return self._words[bisect(self._weights, chance.random() * self._weights[-1])]


class Weighed(Urn[Word]):
    """Words with the weight that each was given."""

    def __init__(self, weights: dict[Word, float]) -> None:
        self._words = tuple(weights)
        self._weights = list(accumulate(weights.values()))


def seeded(*seed: object) -> Random:
    """Begin a line of chances that the same seed repeats."""
    return Random(" ".join(map(str, seed)))
