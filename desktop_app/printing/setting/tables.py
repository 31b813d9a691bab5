"""Fields with their values, tables, and check lists."""

from collections.abc import Sequence

from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Type
from desktop_app.printing.blocks import (
    Align,
    CheckList,
    CheckState,
    DateBoxes,
    FieldsTable,
    Heading,
    LetterBoxes,
    Table,
)
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.grid import Cell, Drawing, Grid, columns, text_height
from desktop_app.printing.setting.pen_boxes import date_boxes, letter_boxes
from desktop_app.printing.setting.prose import set_heading
from desktop_app.printing.strips import Strip, blank, replace_keep
from desktop_app.printing.structure import Node

_FIELD_SHARES = {1: (0.29, 0.71), 2: (0.19, 0.31, 0.19, 0.31)}
_PEN_HEIGHT = 24.0
_BOX = 9.5
_WIDEST_SHARE = 0.5
_NUMBER_SHARE = 0.055


def _title(bench: Bench, text: str) -> list[Strip]:
    return set_heading(bench, Heading(text, 3)) if text else []


def set_fields_table(bench: Bench, block: FieldsTable) -> list[Strip]:
    """Set labels and values; an empty value leaves room for the pen."""
    strips = _title(bench, block.title)
    grid = Grid(bench, columns(bench, _FIELD_SHARES[block.columns]))
    strips.append(grid.cap())
    rows = [block.rows[start : start + block.columns] for start in range(0, len(block.rows), block.columns)]
    for index, pairs in enumerate(rows):
        cells = [cell for label, value in pairs for cell in _pair(bench, label, value)]
        written = all(value and isinstance(value, str) for _, value in pairs)
        least = 0.0 if written else _PEN_HEIGHT * bench.style.scale
        strips += _paired(grid.row(cells, least=least), index, len(rows))
    return [*strips, blank(bench.style.gap)]


def _paired(row: list[Strip], index: int, count: int) -> list[Strip]:
    """Hold the last row but one to the last, so that no page begins with a single row."""
    return [replace_keep(strip, keep=True) for strip in row] if index == count - 2 else row


def _pair(bench: Bench, label: str, value: str | LetterBoxes | DateBoxes) -> tuple[Cell, Cell]:
    head, kind = Cell(label, bench.style.label, scope="Row"), bench.style.body
    if isinstance(value, LetterBoxes):
        return head, Cell("", kind, drawing=letter_boxes(bench, value))
    if isinstance(value, DateBoxes):
        return head, Cell("", kind, drawing=date_boxes(bench))
    return head, Cell(value, kind)


def set_table(bench: Bench, block: Table) -> list[Strip]:
    """Set a table, its head repeated on every page."""
    style = bench.style
    strips = _title(bench, block.title)
    head, rows = block.head, [*block.rows, *((("",) * len(block.head),) * block.blank_rows)]
    shares = list(block.widths or _natural_shares(bench, head, block.rows))
    if block.numbered:
        shares = [sum(shares) * _NUMBER_SHARE * style.scale, *shares]
        head = (bench.words.text("row_number"), *head)
        rows = [(str(index), *row) for index, row in enumerate(rows, 1)]
    grid = Grid(bench, columns(bench, shares))
    strips += grid.set_head([Cell(text, style.label, scope="Column") for text in head])
    for index, row in enumerate(rows):
        least = _PEN_HEIGHT * style.scale if index >= len(block.rows) else 0.0
        strips += _paired(grid.row([Cell(text, style.body) for text in row], least=least), index, len(rows))
    return [*strips, blank(style.gap)]


def _natural_shares(bench: Bench, head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[float]:
    """Share the width by the longest text of each column, none so wide that it starves the others."""
    widest = bench.width * _WIDEST_SHARE
    shares: list[float] = []
    for index, title in enumerate(head):
        widths = [_natural(bench, title, bench.style.label)]
        widths += [_natural(bench, row[index], bench.style.body) for row in rows]
        shares.append(min(max(widths), widest))
    return shares


def _natural(bench: Bench, text: str, kind: Type) -> float:
    parts = text.split("\n")
    return max(bench.typesetter.line(part, kind).width for part in parts) + 2.6 * bench.style.pad


def set_check_list(bench: Bench, block: CheckList) -> list[Strip]:
    """Set questions with boxes for yes, no and not applicable; a blank one leaves all three for the pen."""
    style, words = bench.style, bench.words
    strips = _title(bench, block.title)
    shares = [_NUMBER_SHARE * style.scale, 0.5, 0.085, 0.085, 0.13] + ([0.27] if block.notes else [])
    grid = Grid(bench, columns(bench, shares))
    names = ["row_number", "question", "yes", "no", "not_applicable"] + (["note"] if block.notes else [])
    centred = {"yes", "no", "not_applicable"}
    head = [
        Cell(words.text(name), style.label, scope="Column", align=Align.CENTRE if name in centred else Align.START)
        for name in names
    ]
    strips += grid.set_head(head)
    least = max(text_height(bench, style.body), 20.0)
    for index, item in enumerate(block.items, 1):
        cells = [Cell(str(index), style.body), Cell(item.text, style.body)]
        cells += [
            Cell("", style.body, drawing=_state_box(bench, item.state, state))
            for state in (CheckState.YES, CheckState.NO, CheckState.NOT_APPLICABLE)
        ]
        cells += [Cell(item.note, style.small)] if block.notes else []
        strips += grid.row(cells, least=least)
    return [*strips, blank(style.gap)]


def _state_box(bench: Bench, given: CheckState, shown: CheckState) -> Drawing:
    """Return the drawing of one box of a check list, with words for who cannot see it."""
    ticked = given is shown
    side = _BOX * bench.style.scale
    spoken = bench.words.text("chosen" if ticked else "not_answered" if given is CheckState.BLANK else "not_chosen")

    def draw(node: Node, right: float, left: float, top: float, height: float) -> None:
        x, y = (left + right - side) / 2, top - (height + side) / 2
        figure = bench.document.figure(spoken, (x, y, x + side, y + side), node)
        bench.document.marked(figure, strokes.check_box(x, y, side, ticked=ticked))

    return draw
