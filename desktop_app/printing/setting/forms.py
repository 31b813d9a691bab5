"""Room for the pen: choices, ruled lines, boxes for digits; and pictures."""

from io import BytesIO

from reportlab.lib.utils import ImageReader

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line
from desktop_app.printing.blocks import Choices, Picture, WriteBoxes, WriteLines
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.strips import Strip, blank, held
from desktop_app.printing.style import GREY, MILLIMETRE, leading

_RULED = 23.0
_SQUARE = 17.0
_BOX = 9.5
_AFTER_BOX = 5.0
_BETWEEN = 18.0
_SHORT = 0.35
"""A question no wider than this has its choices beside it; longer ones would begin each where it ends."""


def set_choices(bench: Bench, block: Choices) -> list[Strip]:
    """Set a question and its boxes: on one line where all of it fits, else the boxes below, as many a row as fit."""
    style = bench.style
    label = bench.wrap(block.label, style.strong, bench.width) if block.label else []
    node = bench.document.node("P")
    side = _BOX * style.scale
    options = [bench.typesetter.line(option, style.body) for option in block.options]
    whole = sum(side + _AFTER_BOX + line.width + _BETWEEN for line in options)
    short = len(label) == 1 and label[0].width < bench.width * _SHORT
    beside = short and label[0].width + _BETWEEN + whole <= bench.width + _BETWEEN
    strips = [Strip(0.0 if beside else height_of(label), lambda top: _drop(bench.stack(node, label, top)))]
    row: list[tuple[Line, bool, float]] = []
    at = bench.right - (label[0].width + _BETWEEN if beside else 0.0)
    for option, line in zip(block.options, options, strict=True):
        taken = side + _AFTER_BOX + line.width + _BETWEEN
        if row and at - taken + _BETWEEN < bench.left:
            strips.append(_choice_row(bench, row))
            row, at = [], bench.right
        row.append((line, option in block.chosen, at))
        at -= taken
    return [*held([*strips, _choice_row(bench, row)]), blank(style.gap * 0.6)]


def _drop(_value: float) -> None:
    """Let a value go."""


def _choice_row(bench: Bench, row: list[tuple[Line, bool, float]]) -> Strip:
    side = _BOX * bench.style.scale
    height = leading(bench.style.body) + 2.0
    nodes = [bench.document.node("P") for _ in row]

    def draw(top: float) -> None:
        for (line, ticked, right), node in reversed([*zip(row, nodes, strict=True)]):
            x, y = right - side, top - (height + side) / 2 + 1.0
            spoken = bench.words.text("chosen" if ticked else "not_chosen")
            figure = bench.document.figure(spoken, (x, y, x + side, y + side), node)
            bench.document.marked(figure, strokes.check_box(x, y, side, ticked=ticked))
            bench.draw(node, line, top, right=x - _AFTER_BOX)

    return Strip(height, draw)


def set_write_lines(bench: Bench, block: WriteLines) -> list[Strip]:
    """Set a label and dotted lines to write on; the first begins after the label where there is room."""
    style = bench.style
    ruled = _RULED * style.scale
    strips: list[Strip] = []
    count = block.count
    if block.label:
        label = bench.wrap(block.label, style.strong, bench.width)
        node = bench.document.node("P")
        beside = label[-1].width + 6 if label[-1].width < bench.width * 0.6 else None
        count -= beside is not None
        height = height_of(label) + 3.0
        above = max(ruled - height, 0.0) if beside is not None else 0.0

        def draw(top: float) -> None:
            end = bench.stack(node, label, top - above)
            if beside is not None:
                level = end + leading(style.strong) * 0.22
                bench.document.artifact(strokes.dotted(bench.left, level, bench.right - beside, GREY))

        strips.append(Strip(height + above, draw))
    strips += [_ruled(bench, ruled) for _ in range(count)]
    return [*held(strips), blank(style.gap)]


def _ruled(bench: Bench, height: float) -> Strip:
    def draw(top: float) -> None:
        level = top - height + 4.0
        bench.document.artifact(strokes.dotted(bench.left, level, bench.right, GREY))

    return Strip(height, draw)


def set_write_boxes(bench: Bench, block: WriteBoxes) -> list[Strip]:
    """Set a label and a row of squares, one a digit."""
    style = bench.style
    side = _SQUARE * style.scale
    label = bench.typesetter.line(block.label, style.strong)
    node = bench.document.node("P")
    room = bench.width - label.width - 10
    beside = room >= side * block.count
    side = min(side, bench.width / block.count)
    row = max(leading(style.strong), side) + 4.0

    def draw(top: float) -> None:
        bench.draw(node, label, top - (2.0 if beside else 0.0))
        right = bench.right - label.width - 10 if beside else bench.right
        level = top - side - 1.0 if beside else top - leading(style.strong) - side - 2.0
        left = right - side * block.count
        squares = (strokes.framed(left + side * index, level, side, side, GREY, 0.7) for index in range(block.count))
        bench.document.artifact("\n".join(squares))

    return [Strip(row if beside else row + leading(style.strong), draw), blank(style.gap * 0.5)]


def set_picture(bench: Bench, block: Picture) -> list[Strip]:
    """Set a picture in the middle of its column, never wider than it."""
    pixels_across, pixels_up = ImageReader(BytesIO(block.image)).getSize()
    width = min(block.width * MILLIMETRE, bench.width)
    height = width * pixels_up / pixels_across
    left = (bench.left + bench.right - width) / 2
    parent = bench.document.node("Div")

    def draw(top: float) -> None:
        box = (left, top - height, left + width, top)
        node = bench.document.figure(block.alternative, box, parent)
        bench.document.image(node, block.image, left, top - height, width, height)

    return [Strip(height, draw), blank(bench.style.gap)]
