"""What was drawn on a screen, as lines in a PDF, and the boxes of a paper that it is drawn into."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.policy.drawing import Drawing, Piece, bounds_of, line_of
from desktop_app.printing.blocks import Block, BoxKind, ScreenInk, SignatureBox, SignatureBoxes, Together

_THINNEST = 0.35
_STEP = 0.05
"""Widths are rounded to this, in points: neighbours of the same width are one line."""


def ink(drawing: Drawing, left: float, bottom: float, width: float, height: float) -> str:
    """Return a drawing as operators, as large as fits between the edges and in their middle."""
    x, y, right, lower = bounds_of(drawing)
    scale = min(width / max(right - x, 1), height / max(lower - y, 1))
    across, up = (right - x) * scale, (lower - y) * scale
    at = (left + (width - across) / 2 - x * scale, bottom + (height + up) / 2 + y * scale)
    lines = (_line(stroke, scale, at) for stroke in map(line_of, drawing))
    return "\n".join(("q 0 0 0 RG 1 J 1 j", *(line for line in lines if line), "Q"))


def _line(pieces: Sequence[Piece], scale: float, at: tuple[float, float]) -> str:
    """Return one stroke; a PDF's line has one width, so each width begins a line of its own."""
    drawn = []
    for width, run in groupby(pieces, lambda piece: max(round(piece.width * scale / _STEP) * _STEP, _THINNEST)):
        drawn.append(f"{width:.3g} w {_path(list(run), scale, at)} S")
    return "\n".join(drawn)


def _path(pieces: Sequence[Piece], scale: float, at: tuple[float, float]) -> str:
    """Return the curves; a PDF's have two pulls, which stand at two thirds of the way to the one of ours."""

    def place(point: tuple[float, float]) -> tuple[float, float]:
        return at[0] + point[0] * scale, at[1] - point[1] * scale

    start = place(pieces[0].start)
    path = [f"{start[0]:.2f} {start[1]:.2f} m"]
    for piece in pieces:
        a, pull, b = place(piece.start), place(piece.pull), place(piece.end)
        first = (a[0] + 2 * pull[0]) / 3, (a[1] + 2 * pull[1]) / 3
        second = (b[0] + 2 * pull[0]) / 3, (b[1] + 2 * pull[1]) / 3
        path.append(" ".join(f"{number:.2f}" for number in (*first, *second, *b)) + " c")
    return " ".join(path)


def boxes_to_sign(blocks: Sequence[Block]) -> Iterator[SignatureBox]:
    """Give the boxes of a paper that wait for a signature, in its order."""
    for block in blocks:
        if isinstance(block, Together):
            yield from boxes_to_sign(block.blocks)
        elif isinstance(block, SignatureBoxes):
            yield from (box for box in block.boxes if box.kind is BoxKind.SIGNATURE and box.key)


def with_ink(blocks: Sequence[Block], drawn: Mapping[str, ScreenInk]) -> tuple[Block, ...]:
    """Return the blocks of a paper with what was drawn in its boxes, by their keys."""
    return tuple(_inked(block, drawn) for block in blocks)


def _inked(block: Block, drawn: Mapping[str, ScreenInk]) -> Block:
    if isinstance(block, Together):
        return Together(with_ink(block.blocks, drawn))
    if isinstance(block, SignatureBoxes):
        boxes = tuple(replace(box, ink=drawn.get(box.key)) if box.key else box for box in block.boxes)
        return replace(block, boxes=boxes)
    return block
