"""Lines of text: broken in logical order, then each ordered and shaped by itself, and justified by its spaces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from desktop_app.policy.text import LRI, PDI
from desktop_app.printing.arabic.bidi import CONTROLS, base_level
from desktop_app.printing.arabic.fonts import BOLD_FILE, REGULAR_FILE, Face, face
from desktop_app.printing.arabic.shaping import Backend, Item, Shaper, make_shaper

_OPENING_ISOLATES = "\u2066\u2067\u2068"
# A word, or a telephone number isolated with its spaces.
_UNIT = re.compile("(?:\u2066[0-9+() -]*\u2069|\\S)+")
# A day, a telephone or file number that somebody typed into a sentence: its groups would stand in reverse order. Two
# groups alone may be a range, which is read from the right.
_NUMBER = re.compile(r"(?<![\w\u2066+-])(?:\+[0-9]+(?:-[0-9]+)*|[A-Za-z0-9]+(?:-[A-Za-z0-9]+){2,})(?![\w-])")
_EMBEDDINGS = dict.fromkeys(range(0x202A, 0x202F))
_KEPT = 4_000
_BLANKS = {ord(char): " " for char in "\t\r\v\f\u2028\u2029"}


class Weight(IntEnum):
    """The two weights that papers are set in."""

    REGULAR = 0
    BOLD = 1


@dataclass(frozen=True)
class Type:
    """How a text is set: size in points, weight, and the distance of its lines in sizes."""

    size: float
    weight: Weight = Weight.REGULAR
    leading: float = 1.62

    def scaled(self, factor: float) -> "Type":
        """Return the same type larger or smaller."""
        return replace(self, size=self.size * factor)


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """One line ready to be drawn: pieces from left to right; measures in points."""

    pieces: tuple[Item, ...]
    type: Type
    width: float
    stretch: float = 0.0

    @property
    def spaces(self) -> int:
        """Count the spaces between the words."""
        return sum(piece is None for piece in self.pieces)

    def justified(self, width: float) -> "Line":
        """Return the line stretched to a width by its spaces; a line without any stays as it is."""
        if not self.spaces or width <= self.width:
            return self
        return Line(self.pieces, self.type, width, (width - self.width) / self.spaces)


class Typesetter:
    """Breaks and sets lines with one back end; faces and shaped words are kept between papers."""

    def __init__(self, backend: Backend) -> None:
        self.faces: tuple[Face, Face] = (face(REGULAR_FILE), face(BOLD_FILE))
        self._shapers: tuple[Shaper, Shaper] = (
            make_shaper(backend, self.faces[Weight.REGULAR]),
            make_shaper(backend, self.faces[Weight.BOLD]),
        )
        self._spaces = tuple(one.advance(one.glyph(" ")) for one in self.faces)
        # The words of a form come again on every paper of its kind.
        self.line = lru_cache(maxsize=_KEPT)(self._single)
        self._wrapped = lru_cache(maxsize=_KEPT)(self._broken_and_set)

    def forget(self) -> None:
        """Let go of the lines and words that are kept."""
        self.line.cache_clear()
        self._wrapped.cache_clear()
        for shaper in self._shapers:
            shaper.forget()

    def _single(self, text: str, kind: Type) -> Line:
        """Set one line as it is, however long."""
        return self._line(_cleaned(text), kind, base_level(text))

    def _line(self, text: str, kind: Type, base: int) -> Line:
        items = tuple(self._shapers[kind.weight].items(text, base))
        space = self._spaces[kind.weight]
        width = sum(space if item is None else item.width for item in items)
        return Line(items, kind, width * kind.size / 1000)

    def wrap(self, text: str, kind: Type, width: float, *, justify: bool = False) -> list[Line]:
        """Break a text into lines of at most a width; a newline in it always begins a new line."""
        return [*self._wrapped(text, kind, width, justify)]

    def _broken_and_set(self, text: str, kind: Type, width: float, justify: bool) -> tuple[Line, ...]:
        lines: list[Line] = []
        for part in text.split("\n"):
            cleaned, base = _cleaned(part), base_level(part)
            broken = list(self._broken(cleaned, kind, width))
            for index, words in enumerate(carry_isolates(broken)):
                line = self._line(words, kind, base)
                lines.append(line.justified(width) if justify and index + 1 < len(broken) else line)
        return tuple(lines)

    def _broken(self, text: str, kind: Type, width: float) -> Iterator[str]:
        """Break a text at its spaces, in logical order; a word wider than the line is cut."""
        limit = width * 1000 / kind.size
        space = self._spaces[kind.weight]
        current: list[str] = []
        used = 0.0
        for word in self._words(text, kind, limit):
            wide = self._width(word, kind)
            if current and used + space + wide > limit:
                yield " ".join(current)
                current, used = [word], wide
            else:
                used += wide + (space if current else 0.0)
                current.append(word)
        yield " ".join(current)

    def _words(self, text: str, kind: Type, limit: float) -> Iterator[str]:
        """Part a text at its spaces; a number written in groups stays whole where a line can hold it."""
        for unit in _UNIT.findall(text):
            if self._width(unit, kind) <= limit:
                yield unit
                continue
            for word in unit.split():
                yield from self._pieces(word, kind, limit)

    def _width(self, unit: str, kind: Type) -> float:
        """Return the width of a word, or of a number with its spaces."""
        parts = unit.split(" ")
        return sum(map(self._shapers[kind.weight].width, parts)) + self._spaces[kind.weight] * (len(parts) - 1)

    def _pieces(self, word: str, kind: Type, limit: float) -> Iterator[str]:
        """Cut a word that is wider than its line."""
        width, rest = self._shapers[kind.weight].width, word
        while width(rest) > limit and len(rest) > 1:
            cut = next((end for end in range(len(rest) - 1, 1, -1) if width(rest[:end]) <= limit), 1)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


@lru_cache(maxsize=4)
def typesetter(backend: Backend) -> Typesetter:
    """Return the typesetter of a back end; made once, for it keeps shaped words."""
    return Typesetter(backend)


def _cleaned(text: str) -> str:
    """Drop what may not steer a paper's order (embeddings, overrides), make blanks plain, isolate numbers in groups."""
    return _NUMBER.sub(f"{LRI}\\g<0>{PDI}", text.translate(_EMBEDDINGS).translate(_BLANKS))


def carry_isolates(lines: list[str]) -> list[str]:
    """Close the isolates still open at a line's end and open them again on the next."""
    carried: list[str] = []
    opened: list[str] = []
    for line in lines:
        before = "".join(opened)
        for char in line:
            if char in _OPENING_ISOLATES:
                opened.append(char)
            elif char == PDI and opened:
                opened.pop()
        carried.append(before + line + PDI * len(opened))
    return carried


def plain(text: str) -> str:
    """Return a text without the characters that only steer its order."""
    return "".join(char for char in text if char not in CONTROLS)
