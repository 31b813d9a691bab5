"""Boxes for the pen inside a field: one a letter of a number, and a day with its calendar."""

from dataclasses import dataclass

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line, Type
from desktop_app.printing.blocks import Align, LetterBoxes
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.grid import Drawing
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREY, leading

_LETTER_WIDTH, _LETTER_HEIGHT = 14.0, 17.0
_GROUP = 5.0
_PARTS = (("day", 25.0), ("month", 25.0), ("year", 36.0))
_TICK, _AFTER_TICK, _BETWEEN = 8.5, 2.0, 3.0
_FAINT, _MARK = 6.0, 8.5
_DAY_WIDTH = 140.0
"""The width of a whole day with both calendars."""
_RULE = 0.7
_CLEAR = 5.0
"""What a row is at least higher than its boxes."""


def letter_boxes(bench: Bench, asked: LetterBoxes) -> Drawing:
    """Return the drawing of one box a letter, from left to right; what is printed in them stands in the first."""
    gap = _GROUP * bench.style.scale

    def draw(node: Node, right: float, left: float, top: float, height: float) -> None:
        gaps = gap * (len(asked.groups) - 1)
        room = right - left - 2 * bench.style.pad - gaps
        side = min(_LETTER_WIDTH * bench.style.scale, room / sum(asked.groups))
        tall = min(_LETTER_HEIGHT * bench.style.scale, height - _CLEAR)
        x, level = right - bench.style.pad - side * sum(asked.groups) - gaps, top - (height + tall) / 2
        places: list[float] = []
        for group in asked.groups:
            places += [x + side * index for index in range(group)]
            x += side * group + gap
        frames = (strokes.framed(place, level, side, tall, GREY, _RULE) for place in places)
        bench.document.artifact("\n".join(frames))
        for letter, place in zip(asked.printed, places, strict=False):
            line = bench.typesetter.line(letter, bench.style.body)
            upper = level + (tall + leading(line.type)) / 2
            bench.draw(node, line, upper, align=Align.CENTRE, right=place + side, left=place)

    return draw


def date_boxes(bench: Bench) -> Drawing:
    """Return the drawing of boxes for day, month and year from the right, and a box to tick for either calendar."""

    def draw(node: Node, right: float, left: float, top: float, height: float) -> None:
        room = right - left - 2 * bench.style.pad
        day = _Day(bench, node, min(bench.style.scale, room / _DAY_WIDTH), top - height / 2)
        x = right - bench.style.pad
        for name, width in _PARTS:
            x = day.part(name, x, width, min(_LETTER_HEIGHT * bench.style.scale, height - _CLEAR))
        for name in ("hijri", "gregorian"):
            x = day.calendar(name, x)

    return draw


@dataclass(frozen=True)
class _Day:
    """A day being drawn: its element, how large it can be, and the middle of its row."""

    bench: Bench
    node: Node
    scale: float
    middle: float

    def part(self, name: str, right: float, width: float, height: float) -> float:
        """Draw the box of a part of the day, its name faint at the foot, and return where the next begins."""
        left, level = right - width * self.scale, self.middle - height / 2
        self.bench.document.artifact(strokes.framed(left, level, right - left, height, GREY, _RULE))
        word = self._word(name, _FAINT)
        upper = level + leading(word.type)
        self.bench.draw(self.node, word, upper, align=Align.CENTRE, right=right, left=left, colour=GREY)
        return left - _BETWEEN * self.scale

    def calendar(self, name: str, right: float) -> float:
        """Draw the box to tick for a calendar with its letter beside it, and return where the next begins."""
        side, word = _TICK * self.scale, self._word(name, _MARK)
        self.bench.document.artifact(strokes.framed(right - side, self.middle - side / 2, side, side, GREY, _RULE))
        at = right - side - _AFTER_TICK * self.scale
        self.bench.draw(self.node, word, self.middle + leading(word.type) / 2, right=at)
        return at - word.width - _BETWEEN * self.scale

    def _word(self, name: str, size: float) -> Line:
        return self.bench.typesetter.line(self.bench.words.text(name), Type(size * self.scale))
