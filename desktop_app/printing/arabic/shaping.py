"""Letters into glyphs, twice: HarfBuzz draws, arabic-reshaper with python-bidi stands behind it and checks it.

Both give the words of one line from left to right, each glyph with the one letter it stands for, so that the text
comes back from the PDF whole. A ligature's other letters, and marks, ride on an empty glyph; a mark's shape is painted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_app.printing.arabic.bidi import bidi_class
from desktop_app.printing.arabic.fonts import Face


class Backend(StrEnum):
    """Who joins and orders the letters."""

    HARFBUZZ = "harfbuzz"
    RESHAPER = "reshaper"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph where it stands: its letters in the text layer, its place, and the font's own width for it."""

    id: int
    letters: str
    x: float
    y: float
    advance: float


@dataclass(frozen=True, slots=True)
class Code:
    """One step of the text layer: a correction of the place, then a glyph with its letters and width."""

    shift: int
    glyph: int
    letters: str
    advance: float


Step = str | tuple[int, str, float]


@dataclass(frozen=True, eq=False, slots=True)
class Shaped:
    """A run of glyphs without spaces: its width, its text layer, and the shapes painted over it.

    Two runs are the same only if they are one object, which lets a document keep what it made of each.
    """

    width: float
    codes: tuple[Code, ...]
    end_shift: int
    painted: tuple[tuple[float, float, int], ...]
    steps: tuple[Step, ...]
    """The codes as a document writes them: corrections of the place as text, and which glyph, letters and width."""


Item = Shaped | None
"""A piece of a line from left to right: a run of glyphs, or None for a space."""


class Shaper(Protocol):
    """What a back end offers."""

    def items(self, text: str, base: int) -> list[Item]:
        """Return the pieces of one line from left to right."""

    def width(self, word: str) -> float:
        """Return the width of a word without spaces."""

    def forget(self) -> None:
        """Let go of what is kept."""


def shaped(glyphs: Sequence[Glyph], width: float, face: Face) -> Shaped:
    """Turn placed glyphs into text layer and painted shapes; what stands off the line, or is a mark, is painted."""
    codes: list[Code] = []
    painted: list[tuple[float, float, int]] = []
    at = 0.0
    for glyph in glyphs:
        place, number, advance = glyph.x, glyph.id, glyph.advance
        if number != face.empty and (glyph.y or is_mark(glyph.letters)):
            painted.append((glyph.x, glyph.y, number))
            place, number, advance = at, face.empty, 0.0
        if number == face.empty and not codes and bidi_class(glyph.letters) == "AL":
            advance = _LEAST
        shift = round(at - place) if abs(at - place) > _NOTICEABLE + _LEAST else 0
        codes.append(Code(shift, number, glyph.letters, advance))
        at += advance - shift
    end_shift = round(at - width) if abs(at - width) > _NOTICEABLE else 0
    return Shaped(width, tuple(codes), end_shift, tuple(painted), _steps(codes, end_shift))


def _steps(codes: Sequence[Code], end_shift: int) -> tuple[Step, ...]:
    steps: list[Step] = []
    for code in codes:
        steps += [f"{code.shift} "] if code.shift else []
        steps.append((code.glyph, code.letters, code.advance))
    return (*steps, f"{end_shift} ") if end_shift else tuple(steps)


_NOTICEABLE = 0.4
# pdf.js counts the space before a letter of no width twice.
_LEAST = 1.0
# MuPDF takes a letter for the shadow of the same letter less than three tenths of its size away, as in الضرر.
_APART = 45.0
_RIGHT_TO_LEFT_MARK = "\u200f"


def is_mark(letters: str) -> bool:
    """Tell whether these are Arabic vowel marks alone."""
    return bool(letters) and all("\u064b" <= char <= "\u065f" or char == "\u0670" for char in letters)


def place(clusters: Iterable[tuple[str, Sequence[Glyph]]], face: Face, *, rtl: bool) -> Shaped:
    """Give every glyph of clusters, seen from left to right, one letter; their x is measured within the cluster."""
    out: list[Glyph] = []
    at = 0.0
    for letters, glyphs in clusters:
        doubled = out[-1].letters if out else ""
        spare = [
            Glyph(face.empty, letter, at + _APART if letter == doubled else at, 0.0, 0.0)
            for letter in letters[len(glyphs) :]
        ]
        own = list(letters[: len(glyphs)]) + [""] * (len(glyphs) - len(letters))
        if rtl:
            out += reversed(spare)
            own.reverse()
        width = 0.0
        for glyph, letter in zip(glyphs, own, strict=True):
            out.append(Glyph(glyph.id, letter, at + glyph.x, glyph.y, face.advance(glyph.id)))
            width += glyph.advance
        at += width
        if not rtl:
            out += [Glyph(face.empty, spared.letters, at, 0.0, 0.0) for spared in spare]
    return shaped(out, at, face)


def steering_mark(face: Face) -> Shaped:
    """Return a right-to-left mark that is read and not seen."""
    return shaped([Glyph(face.empty, _RIGHT_TO_LEFT_MARK, 0.0, 0.0, 0.0)], 0.0, face)


def steered(items: Sequence[Item], mark: Shaped) -> list[Item]:
    """Put a mark on both sides of every run from left to right inside a line from right to left.

    Readers that work the order out anew (poppler first of all) otherwise move the spaces around numbers and Latin
    words: of an Arabic page's words, 97 of 100 are then found between their spaces instead of 87.
    """
    out: list[Item] = []
    inside = 0
    for item in items:
        direction = _direction(item)
        if direction == "L":
            if not inside:
                out.append(mark)
            out.append(item)
            inside = len(out)
            continue
        if direction == "R" and inside:
            out.insert(inside, mark)
            inside = 0
        out.append(item)
    if inside:
        out.insert(inside, mark)
    return out


def _direction(item: Item) -> str:
    """Return which way a piece of a line is read: R, L, or nothing for blanks and signs alone."""
    classes = {bidi_class(char) for code in item.codes for char in code.letters} if item else set()
    return "R" if classes & {"R", "AL"} else "L" if classes & {"L", "EN", "AN"} else ""


def make_shaper(backend: Backend, face: Face) -> Shaper:
    """Return the shaper of a face."""
    if backend is Backend.RESHAPER:
        from desktop_app.printing.arabic.reshaping import ReshaperShaper

        return ReshaperShaper(face)
    from desktop_app.printing.arabic.harfbuzz import HarfBuzzShaper

    return HarfBuzzShaper(face)
