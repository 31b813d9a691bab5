"""Boxes for the pen inside a field: one a letter of a number, and a day with its calendar."""

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Type
from desktop_app.printing.blocks import Align, LetterBoxes
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.grid import Drawing
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREY, leading

_LETTER_WIDTH, _LETTER_HEIGHT = 14.0, 17.0
_GROUP = 5.0
_PARTS = (("day", 26.0), ("month", 26.0), ("year", 38.0))
_BETWEEN_PARTS = 2.5
_TICK, _AFTER_TICK, _BETWEEN_TICKS = 8.5, 2.0, 3.0
_RULE = 0.7
_CLEAR = 5.0
"""What a row is at least higher than its boxes."""
_FAINT = 6.0


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
    scale, faint = bench.style.scale, Type(_FAINT * bench.style.scale)

    def part(node: Node, name: str, x: float, width: float, level: float, tall: float) -> None:
        bench.document.artifact(strokes.framed(x, level, width, tall, GREY, _RULE))
        word = bench.typesetter.line(bench.words.text(name), faint)
        bench.draw(node, word, level + leading(faint), align=Align.CENTRE, right=x + width, left=x, colour=GREY)

    def calendar(node: Node, name: str, x: float, middle: float) -> float:
        side = _TICK * scale
        bench.document.artifact(strokes.framed(x - side, middle - side / 2, side, side, GREY, _RULE))
        word = bench.typesetter.line(bench.words.text(name), bench.style.small)
        bench.draw(node, word, middle + leading(word.type) / 2, right=x - side - _AFTER_TICK * scale)
        return x - side - (_AFTER_TICK + _BETWEEN_TICKS) * scale - word.width

    def draw(node: Node, right: float, _left: float, top: float, height: float) -> None:
        tall = min(_LETTER_HEIGHT * scale, height - _CLEAR)
        x, middle = right - bench.style.pad, top - height / 2
        for name, width in _PARTS:
            part(node, name, x - width * scale, width * scale, middle - tall / 2, tall)
            x -= (width + _BETWEEN_PARTS) * scale
        for name in ("hijri", "gregorian"):
            x = calendar(node, name, x - _BETWEEN_PARTS * scale, middle)

    return draw
