"""Boxes to sign in, to stamp, and to press a finger in."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line
from desktop_app.printing.blocks import Align, BoxKind, ScreenInk, SignatureBox, SignatureBoxes
from desktop_app.printing.ink import ink
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.strips import Strip, blank, held
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREEN, GREY, TINT, leading

_GUTTER = 10.0
_WIDEST_LARGE = 3
_ROWS = (23.0, 36.0, 23.0)
_MARK_HEIGHT = 80.0
_FINGER = (25.0, 33.0)
_STAMP = (37.0, 37.0)


@dataclass(frozen=True)
class _Ready:
    """A box whose words are set."""

    box: SignatureBox
    role: Sequence[Line]
    rows: Sequence[Line]
    caption: Sequence[Line]
    node: Node

    @property
    def role_height(self) -> float:
        return height_of(self.role) + 4.0


def set_signature_boxes(bench: Bench, block: SignatureBoxes) -> list[Strip]:
    """Set boxes side by side from the right, all of one height, all on one page."""
    across = min(block.across, len(block.boxes))
    if bench.style.scale > 1 and across > _WIDEST_LARGE:
        # Large names and labels would leave a narrow box no room for the pen.
        across = math.ceil(across / 2)
    width = (bench.width - _GUTTER * (across - 1)) / across
    rows = [block.boxes[start : start + across] for start in range(0, len(block.boxes), across)]
    strips: list[Strip] = []
    for boxes in rows:
        strips += [_row(bench, [_ready(bench, box, width) for box in boxes], width), blank(_GUTTER)]
    return [blank(bench.style.gap * 0.5), *held(strips[:-1]), blank(bench.style.gap)]


def _ready(bench: Bench, box: SignatureBox, width: float) -> _Ready:
    style, words = bench.style, bench.words
    inside = width - 2 * style.pad
    names = ("name", "signature", "on_screen" if box.ink else "date") if box.kind is BoxKind.SIGNATURE else ()
    rows = [bench.typesetter.line(words.text(name), style.label) for name in names]
    caption = bench.wrap(box.caption, style.small, inside) if box.caption else []
    role = bench.wrap(box.role, style.label, inside)
    return _Ready(box, role, rows, caption, bench.document.node("Sect"))


def _row(bench: Bench, boxes: Sequence[_Ready], width: float) -> Strip:
    scale = bench.style.scale
    role = max(box.role_height for box in boxes)
    caption = max(height_of(box.caption) for box in boxes)
    signed = any(box.rows for box in boxes)
    middle = max(sum(_ROWS) * scale + _extra(bench, boxes, width) if signed else 0.0, _MARK_HEIGHT)
    height = role + middle + (caption + 4.0 if caption else 0.0) + 3.0

    def draw(top: float) -> None:
        for index, box in reversed([*enumerate(boxes)]):
            right = bench.right - index * (width + _GUTTER)
            place = bench.narrowed(bench.right - right, right - width - bench.left)
            _draw_box(place, box, top, height, role)

    return Strip(height, draw)


def _name_lines(bench: Bench, box: _Ready, width: float) -> list[Line]:
    name = box.box.ink.signer if box.box.ink else box.box.name
    if not name or not box.rows:
        return []
    room = width - 2 * bench.style.pad - box.rows[0].width - 5
    return bench.wrap(name, bench.style.body, room)


def _extra(bench: Bench, boxes: Sequence[_Ready], width: float) -> float:
    """Return the height that the longest name takes beyond its first line."""
    most = max(len(_name_lines(bench, box, width)) for box in boxes)
    return max(most - 1, 0) * leading(bench.style.body)


def _draw_box(bench: Bench, ready: _Ready, top: float, height: float, role: float) -> None:
    document, pad = bench.document, bench.style.pad
    ground = strokes.filled(bench.left, top - role, bench.width, role, TINT)
    frame = strokes.framed(bench.left, top - height, bench.width, height, GREEN, 0.8)
    under = strokes.rule(bench.left, top - role, bench.right, top - role, GREEN, 0.5)
    document.artifact(f"{ground}\n{frame}\n{under}")
    node = document.node("P", ready.node)
    inner = bench.narrowed(pad, pad)
    start = top - (role - height_of(ready.role)) / 2
    inner.stack(node, ready.role, start, align=Align.CENTRE, colour=GREEN)
    if ready.caption:
        caption = document.node("P", ready.node)
        lines_top = top - height + height_of(ready.caption) + 3.0
        inner.stack(caption, ready.caption, lines_top, align=Align.CENTRE, colour=GREY)
    if ready.rows:
        _draw_rows(inner, ready, top - role)
    else:
        _draw_mark(inner, ready, top - role, height - role - height_of(ready.caption) - (7.0 if ready.caption else 3.0))


def _draw_rows(bench: Bench, ready: _Ready, top: float) -> None:
    """Draw name, signature and date, each with room for the pen."""
    name = _name_lines(bench, ready, bench.width + 2 * bench.style.pad)
    for index, label in enumerate(ready.rows):
        node = bench.document.node("P", ready.node)
        ruled = _ROWS[index] * bench.style.scale
        line_top = top - ruled + leading(label.type)
        bench.draw(node, label, line_top)
        level = top - ruled + 2.0
        start = bench.right - label.width - 5
        if index == 0 and name:
            bench.stack(node, name, line_top + 0.8, right=start)
            top -= (len(name) - 1) * leading(bench.style.body)
        elif index == 2 and ready.box.ink:
            day = bench.typesetter.line(ready.box.ink.day, bench.style.small)
            bench.draw(node, day, line_top - 1.0, right=start + 2.0)
        else:
            bench.document.artifact(strokes.dotted(bench.left, level, start, GREY))
        if index == 1 and ready.box.ink:
            _draw_ink(bench, ready, ready.box.ink, (bench.left, level - 3.0, start, top))
        top -= ruled


def _draw_ink(bench: Bench, ready: _Ready, drawn: ScreenInk, box: tuple[float, float, float, float]) -> None:
    """Draw what was signed on a screen, with the words that stand for it."""
    left, bottom, right, top = box
    words = bench.words.text("ink", name=drawn.signer, role=ready.box.role, day=drawn.day)
    figure = bench.document.figure(words, box, ready.node)
    bench.document.marked(figure, ink(drawn.drawing, left, bottom, right - left, top - bottom))


def _draw_mark(bench: Bench, ready: _Ready, top: float, height: float) -> None:
    """Draw the place of a stamp or of a finger, with its words in the middle."""
    finger = ready.box.kind is BoxKind.FINGERPRINT
    across, up = _FINGER if finger else _STAMP
    centre_x, centre_y = (bench.left + bench.right) / 2, top - height / 2
    bench.document.artifact(strokes.ellipse(centre_x, centre_y, across, min(up, height / 2 - 3), GREY))
    words = bench.words.text("fingerprint" if finger else "stamp")
    lines = bench.wrap(words, bench.style.small, across * 2 - 8)
    node = bench.document.node("P", ready.node)
    bench.stack(node, lines, centre_y + height_of(lines) / 2, align=Align.CENTRE, colour=GREY)
    if ready.box.name:
        name = bench.wrap(ready.box.name, bench.style.small, bench.width)
        bench.stack(node, name, top - height + height_of(name), align=Align.CENTRE)
