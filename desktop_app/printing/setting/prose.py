"""Headings, paragraphs, lists and statements."""

from collections.abc import Callable, Sequence

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line
from desktop_app.printing.blocks import Align, BulletList, Heading, NumberedList, Paragraph, Statement
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.strips import Strip, blank, held, nothing, replace_keep
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREEN, RULE, leading

_INDENT = 20.0
_BAR = 3.0
_FEW_LINES = 4
_RLM = "\u200f"


def line_strips(bench: Bench, node: Node, lines: Sequence[Line], align: Align = Align.START) -> list[Strip]:
    """Return one strip a line; a page never begins or ends with a single line of a longer paragraph."""
    strips = [Strip(leading(line.type), _drawer(bench, node, line, align)) for line in lines]
    if len(strips) < _FEW_LINES:
        return held(strips)
    return [replace_keep(strips[0], keep=True), *strips[1:-2], replace_keep(strips[-2], keep=True), strips[-1]]


def _drawer(bench: Bench, node: Node, line: Line, align: Align) -> Callable[[float], None]:
    return lambda top: bench.draw(node, line, top, align=align)


def set_heading(bench: Bench, block: Heading) -> list[Strip]:
    """Set a heading: bold, in green, a level 2 with a rule under it; it stays with what follows."""
    kind = bench.style.heading(block.level)
    lines = bench.wrap(block.text, kind, bench.width)
    node = bench.document.node(f"H{block.level}")
    below = bench.style.pad if block.level == 2 else 0.0
    height = height_of(lines) + below

    def draw(top: float) -> None:
        end = bench.stack(node, lines, top, colour=GREEN)
        if block.level == 2:
            bench.document.artifact(strokes.rule(bench.left, end, bench.right, end, RULE, 0.5))
            bench.document.artifact(strokes.filled(bench.right - 42, end - 0.7, 42, 1.8, GREEN))

    return [blank(bench.style.gap * 0.4), Strip(height, draw, keep=True), Strip(2.0, nothing, keep=True)]


def set_paragraph(bench: Bench, block: Paragraph) -> list[Strip]:
    """Set a paragraph; only one that stands at the start side is justified."""
    style = bench.style
    kind = style.small if block.small else style.strong if block.bold else style.body
    justify = block.justify and block.align is Align.START
    lines = bench.wrap(block.text, kind, bench.width, justify=justify)
    return [*line_strips(bench, bench.document.node("P"), lines, block.align), blank(style.gap * 0.6)]


def set_numbered_list(bench: Bench, block: NumberedList) -> list[Strip]:
    """Set a list that counts its items."""
    return _list(bench, block.items, [f"{block.start + index}.{_RLM}" for index in range(len(block.items))], "Decimal")


def set_bullet_list(bench: Bench, block: BulletList) -> list[Strip]:
    """Set a list without an order."""
    return _list(bench, block.items, ["•"] * len(block.items), "Disc")


def _list(bench: Bench, items: Sequence[str], labels: Sequence[str], numbering: str) -> list[Strip]:
    style = bench.style
    parent = bench.document.node("L", A=f"<< /O /List /ListNumbering /{numbering} >>")
    inner = bench.narrowed(right=_INDENT * style.scale, left=0)
    strips: list[Strip] = []
    for label, text in zip(labels, items, strict=True):
        item = bench.document.node("LI", parent)
        number = bench.typesetter.line(label, style.strong)
        body = inner.wrap(text, style.body, inner.width, justify=True)
        label_node, body_node = bench.document.node("Lbl", item), bench.document.node("LBody", item)
        lines = line_strips(inner, body_node, body)
        lines[0] = _labelled(bench, label_node, number, lines[0])
        strips += [*lines, blank(2.0)]
    return [*strips, blank(style.gap * 0.5)]


def _labelled(bench: Bench, node: Node, label: Line, strip: Strip) -> Strip:
    def draw(top: float) -> None:
        bench.draw(node, label, top, colour=GREEN)
        strip.draw(top)

    return Strip(strip.height, draw, strip.keep)


def set_statement(bench: Bench, block: Statement) -> list[Strip]:
    """Set a framed statement with a heavy bar at its right; a long one runs on over pages, its frame with it."""
    style = bench.style
    inner = bench.narrowed(right=style.pad * 2.4, left=style.pad * 2)
    node = bench.document.node("Sect")
    lines: list[Strip] = []
    if block.title:
        title = inner.wrap(block.title, style.strong, inner.width)
        heading = bench.document.node("P", node)
        lines += [Strip(leading(line.type), _coloured(inner, heading, line), keep=True) for line in title]
    body = inner.wrap(block.text, style.body, inner.width, justify=True)
    lines += line_strips(inner, bench.document.node("P", node), body)
    first = Strip(style.pad, _edge(bench, upper=True), keep=True)
    last = Strip(style.pad, _edge(bench, upper=False))
    lines[-1] = replace_keep(lines[-1], keep=True)
    return [first, *(_sided(bench, strip) for strip in lines), last, blank(style.gap)]


def _coloured(bench: Bench, node: Node, line: Line) -> Callable[[float], None]:
    return lambda top: bench.draw(node, line, top, colour=GREEN)


def _sides(bench: Bench, top: float, height: float) -> str:
    bar = strokes.filled(bench.right - _BAR, top - height - 0.1, _BAR, height + 0.2, GREEN)
    return f"{bar}\n{strokes.rule(bench.left, top, bench.left, top - height, GREEN, 0.6)}"


def _sided(bench: Bench, strip: Strip) -> Strip:
    def draw(top: float) -> None:
        bench.document.artifact(_sides(bench, top, strip.height))
        strip.draw(top)

    return Strip(strip.height, draw, strip.keep)


def _edge(bench: Bench, *, upper: bool) -> Callable[[float], None]:
    def draw(top: float) -> None:
        level = top if upper else top - bench.style.pad
        level_rule = strokes.rule(bench.left - 0.3, level, bench.right, level, GREEN, 0.6)
        bench.document.artifact(f"{_sides(bench, top, bench.style.pad)}\n{level_rule}")

    return draw
