"""Lists as Excel sheets: right to left, every value as text or a date, so that nothing typed is ever a formula."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | date | None
WIDEST = 48


@dataclass(frozen=True)
class Sheet:
    """A list to be written: its name, the heads of its columns, and its rows."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
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
    for column, title in enumerate(sheet.heads):
        page.write_string(0, column, title, head)
        page.set_column(column, column, _width(sheet, column))
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            _write(page, number, column, value, day)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.heads) - 1)
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


def _width(sheet: Sheet, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in sheet.rows), default=0)
    return min(WIDEST, max(len(sheet.heads[column]), longest) + 3)
