"""Words looked for on the pages of a paper, in any spelling, and the places where they stand.

The library reads an Arabic word letter by letter in its own order; what runs from the left (numbers, file numbers,
Latin words) it gives back in pieces, which are put in order here by their places on the page.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from desktop_app.policy.names import fold

_UNSEEN = {"Mn", "Cf"}
_LINE_ENDS = "\r\n"
_WIDEST_SPACE = 0.8
"""Of a line's height: a wider gap stands between two cells of a table."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its box in points, measured from the lower left corner of the page."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of a line in points, measured from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words were found: the page, counted from 0, and a box for every line that it runs over."""

    page: int
    boxes: tuple[Box, ...]


class PageWords:
    """The words of one page in the form in which names are searched, each folded letter with where it came from."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        self._lines: list[int] = []
        self._letters: list[Letter] = []
        text: list[str] = []
        words = [(word, line) for line, letters_ in enumerate(_lines(letters)) for word in _words(letters_)]
        for place, (word, line) in enumerate(words):
            if place and not _is_compound(words[place - 1][0], word):
                text.append(" ")
                self._note(word[0], line)
            for letter in word:
                for char in _folded(letter.char):
                    text.append(char)
                    self._note(letter, line)
        self._text = "".join(text)

    def find(self, wanted: str) -> Iterator[tuple[Box, ...]]:
        """Find words, folded already; each place is a box for every line that it runs over."""
        start = self._text.find(wanted) if wanted else -1
        while start >= 0:
            yield self._boxes(range(start, start + len(wanted)))
            start = self._text.find(wanted, start + len(wanted))

    def _note(self, letter: Letter, line: int) -> None:
        self._letters.append(letter)
        self._lines.append(line)

    def _boxes(self, places: Sequence[int]) -> tuple[Box, ...]:
        words = (place for place in places if self._text[place] != " ")
        lines = groupby(words, key=lambda place: self._lines[place])
        return tuple(_box([self._letters[place] for place in line]) for _, line in lines)


def folded_words(text: str) -> str:
    """Return what was typed in the form in which it is looked for; empty where no letter or digit was typed."""
    return fold(text)


def _box(letters: Sequence[Letter]) -> Box:
    return Box(
        min(letter.left for letter in letters),
        min(letter.bottom for letter in letters),
        max(letter.right for letter in letters),
        max(letter.top for letter in letters),
    )


def _lines(letters: Iterable[Letter]) -> Iterator[list[Letter]]:
    for ended, line in groupby(letters, key=lambda letter: letter.char in _LINE_ENDS):
        if not ended:
            yield _in_reading_order(list(line))


def _in_reading_order(line: list[Letter]) -> list[Letter]:
    """Put what runs from the left in the order of its places; Arabic comes in its own order already."""
    ordered: list[Letter] = []
    for arabic, run in groupby(line, key=lambda letter: _is_arabic(letter.char)):
        letters = list(run)
        ordered += letters if arabic else _from_the_left(letters)
    return ordered


def _from_the_left(run: list[Letter]) -> list[Letter]:
    """Order a run by place, but for the spaces and signs around it, which belong to the Arabic beside it."""
    solid = [letter for letter in run if letter.char.isalnum()]
    if not solid:
        return run
    first, last = min(letter.left for letter in solid), max(letter.left for letter in solid)
    within = _pieces(sorted((letter for letter in run if first <= letter.left <= last), key=lambda letter: letter.left))
    before = [letter for letter in run if letter.left > last]
    after = [letter for letter in run if letter.left < first]
    return [*before, *within, *after]


def _pieces(letters: list[Letter]) -> list[Letter]:
    """Cut where a gap is as wide as between cells; the pieces follow one another from the right."""
    pieces: list[list[Letter]] = []
    edge = letters[0].left
    for letter in letters:
        if not pieces or letter.left - edge > _WIDEST_SPACE * (letter.top - letter.bottom) > 0:
            pieces.append([replace(letter, char=" ")])
        pieces[-1].append(letter)
        edge = max(edge, letter.right)
    return [letter for piece in reversed(pieces) for letter in (piece[0], *_without_last_spaces(piece[1:]))]


def _without_last_spaces(piece: list[Letter]) -> list[Letter]:
    last = next((place for place in range(len(piece), 0, -1) if piece[place - 1].char.isalnum()), 0)
    return piece[:last]


def _words(line: Iterable[Letter]) -> Iterator[list[Letter]]:
    for seen, run in groupby(line, key=lambda letter: _belongs_to_a_word(letter.char)):
        word = [letter for letter in run if _folded(letter.char)] if seen else []
        if word:
            yield word


def _is_compound(word: Sequence[Letter], following: Sequence[Letter]) -> bool:
    """Whether two words are searched as one, as «عبد الله»."""
    first, second = ("".join(letter.char for letter in letters) for letters in (word, following))
    return " " not in fold(f"{first} {second}")


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    return fold(char)


def _belongs_to_a_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in _UNSEEN


def _is_arabic(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"AL", "R", "NSM"} and char.isprintable()
