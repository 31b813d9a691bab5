"""Lists as Excel sheets: right to left, every value as text or a date, so that nothing typed is ever a formula."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | date | None
WIDEST = 48
_ROOM = 3
"""Letters by which a column is wider than its longest words."""


@dataclass(frozen=True)
class Sheet:
    """A list to be written: its name, the heads of its columns, and its rows, which are gone through once."""

    title: str
    heads: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
    right_to_left: bool = True


def write_sheet(sheet: Sheet) -> bytes:
    """Write a list as the bytes of an Excel file with a frozen, filterable head row."""
    import xlsxwriter  # read in when a sheet is written: every list can be exported, hardly any ever is

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    head = book.add_format({"bold": True, "bg_color": "#DFF6E7", "bottom": 1, "valign": "vcenter"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "right"})
    page = book.add_worksheet(sheet.title[:31])
    if sheet.right_to_left:
        page.right_to_left()
    widths = [len(title) for title in sheet.heads]
    for column, title in enumerate(sheet.heads):
        page.write_string(0, column, title, head)
    number = 0
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            _write(page, number, column, value, day)
            widths[column] = max(widths[column], len(str(value or "")))
    for column, width in enumerate(widths):
        page.set_column(column, column, min(WIDEST, width + _ROOM))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, number), len(sheet.heads) - 1)
    book.close()
    return out.getvalue()


def _write(page: "Worksheet", row: int, column: int, value: Cell, day: object) -> None:
    if value is None:
        return
    if isinstance(value, date):
        page.write_datetime(row, column, value, day)
    elif isinstance(value, int):
        page.write_number(row, column, value)
    else:
        page.write_string(row, column, value)
