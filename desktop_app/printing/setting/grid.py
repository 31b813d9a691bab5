"""Rows of cells, columns from right to left: what every table is drawn with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line, Type
from desktop_app.printing.blocks import Align
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.strips import Strip, replace_keep
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREEN, INK, RULE, TINT, leading

# A row of more lines than this is cut between pages rather than pushed off one.
_UNCUT_LINES = 24
Drawing = Callable[[Node, float, float, float, float], None]
"""Draws a cell's own content, given its element and its right, left, top and height."""


@dataclass(frozen=True)
class Cell:
    """One cell: its words or its drawing, how it is set, and whether it heads its row or column."""

    text: str
    kind: Type
    scope: str = ""
    align: Align = Align.START
    drawing: Drawing | None = None


@dataclass(frozen=True)
class Column:
    """Where a column stands."""

    right: float
    left: float


def columns(bench: Bench, shares: Sequence[float]) -> list[Column]:
    """Divide the column of the bench by shares, from right to left."""
    whole = sum(shares)
    out: list[Column] = []
    right = bench.right
    for share in shares:
        left = right - bench.width * share / whole
        out.append(Column(right, left))
        right = left
    return out


class Grid:
    """A table being set: its columns, its element, and the head that each page repeats."""

    def __init__(self, bench: Bench, places: Sequence[Column]) -> None:
        self.bench = bench
        self.places = places
        self.table = bench.document.node("Table")
        self.head: Strip | None = None

    def set_head(self, cells: Sequence[Cell]) -> list[Strip]:
        """Set the head; it stays with the first row, and is drawn again, as an adornment, on every further page."""
        strips = self._row(cells, self.bench.document.node("TR", self.table))
        self.head = self._row(cells, None)[0]
        return [replace_keep(strip, keep=True) for strip in strips]

    def row(self, cells: Sequence[Cell], *, least: float = 0.0) -> list[Strip]:
        """Set a row, at least as high as told; where cells are missing the last one takes their room."""
        return self._row(cells, self.bench.document.node("TR", self.table), least)

    def _row(self, cells: Sequence[Cell], node: Node | None, least: float = 0.0) -> list[Strip]:
        pad = self.bench.style.pad
        texts = [
            self.bench.wrap(cell.text, cell.kind, place.right - place.left - 2 * pad) if cell.text else []
            for cell, place in zip(cells, self._places(cells), strict=True)
        ]
        nodes = [self._cell_node(cell, node) for cell in cells]
        longest = max(len(lines) for lines in texts)
        strips: list[Strip] = []
        for start in range(0, max(longest, 1), _UNCUT_LINES):
            part = [lines[start : start + _UNCUT_LINES] for lines in texts]
            height = max(max(height_of(lines) for lines in part) + pad * 1.3, least)
            last = start + _UNCUT_LINES >= longest
            strips.append(Strip(height, self._drawer(cells, nodes, part, height, last=last), head=self.head))
        return strips

    def _places(self, cells: Sequence[Cell]) -> list[Column]:
        """Return where the cells of a row stand."""
        places = list(self.places[: len(cells)])
        places[-1] = Column(places[-1].right, self.places[-1].left)
        return places

    def _cell_node(self, cell: Cell, row: Node | None) -> Node | None:
        if row is None:
            return None
        if cell.scope:
            return self.bench.document.node("TH", row, A=f"<< /O /Table /Scope /{cell.scope} >>")
        return self.bench.document.node("TD", row)

    def _drawer(
        self,
        cells: Sequence[Cell],
        nodes: Sequence[Node | None],
        texts: Sequence[Sequence[Line]],
        height: float,
        *,
        last: bool,
    ) -> Callable[[float], None]:
        def draw(top: float) -> None:
            self.bench.document.artifact(self._ground(cells, top, height, last=last))
            # From left to right, as glyphs stand too: going back to the left, pdf.js puts no space between two cells.
            for cell, place, node, lines in reversed([*zip(cells, self._places(cells), nodes, texts, strict=True)]):
                self._draw_cell(cell, place, node, lines, top, height)

        return draw

    def _draw_cell(
        self, cell: Cell, place: Column, node: Node | None, lines: Sequence[Line], top: float, height: float
    ) -> None:
        pad = self.bench.style.pad
        if cell.drawing and node:
            cell.drawing(node, place.right, place.left, top, height)
        if lines:
            room = height - height_of(lines)
            start = top - (room / 2 if cell.scope or len(lines) == 1 else min(room / 2, pad * 0.65))
            colour = GREEN if cell.scope else INK
            edges = (place.right - pad, place.left + pad)
            self.bench.stack(node, lines, start, align=cell.align, right=edges[0], left=edges[1], colour=colour)

    def _ground(self, cells: Sequence[Cell], top: float, height: float, *, last: bool) -> str:
        """Return tints, the upright rules and the rule under the row."""
        bottom = top - height
        marks: list[str] = []
        places = self._places(cells)
        marks += [
            strokes.filled(place.left, bottom, place.right - place.left, height, TINT)
            for cell, place in zip(cells, places, strict=True)
            if cell.scope
        ]
        edges = [places[0].right, *(place.left for place in places)]
        marks += [strokes.rule(edge, top, edge, bottom, RULE, 0.5) for edge in edges]
        heading = all(cell.scope == "Column" for cell in cells)
        left, right = self.places[-1].left, self.places[0].right
        # The upper rule is drawn anew: a tint hides it, and a row that begins a page has none.
        marks.append(strokes.rule(left, top, right, top, GREEN if heading else RULE, 1.2 if heading else 0.5))
        if last:
            marks.append(strokes.rule(left, bottom, right, bottom, GREEN if heading else RULE, 0.8 if heading else 0.5))
        return "\n".join(marks)

    def cap(self) -> Strip:
        """Return the rule that opens a table without a head."""
        left, right = self.places[-1].left, self.places[0].right

        def draw(top: float) -> None:
            self.bench.document.artifact(strokes.rule(left, top - 0.6, right, top - 0.6, GREEN, 1.2))

        return Strip(0.6, draw, keep=True)


def text_height(bench: Bench, kind: Type) -> float:
    """Return the height of a row of one line."""
    return leading(kind) + bench.style.pad * 1.3
