"""Rows of a list of any length as a Qt table model: their number is known, and pages come as they are looked at."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows_model import ROOT, Index, Rows

R = TypeVar("R")
KEPT = 96
"""Pages that are kept: a thousand rows, whatever the list's length."""
WAITING = "…"
"""Stands in a cell whose page is not there yet."""


class PagedRows(Rows[R]):
    """A row whose page is not there is shown as waiting. Signal: `page_wanted(number)`, once until it comes."""

    page_wanted = Signal(int)

    def __init__(self, columns: Sequence[Column[R]], page: int, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.page = page
        self._total = 0
        self._pages: dict[int, tuple[R, ...]] = {}
        self._fresh: set[int] = set()
        self._asked: set[int] = set()

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show another list: these rows are all of it, until more are told of."""
        self.beginResetModel()
        known = tuple(rows)
        starts = range(0, len(known), self.page)
        self._pages = {number: known[start : start + self.page] for number, start in enumerate(starts)}
        self._fresh, self._asked, self._total = set(self._pages), set(), len(known)
        self.endResetModel()

    def add_rows(self, rows: Iterable[R]) -> None:
        """Show more rows after those already there."""
        self.set_rows((*self.all(), *rows))

    def set_total(self, total: int) -> None:
        """Tell how many rows there are; those that are shown stay where they are."""
        if total > self._total:
            self.beginInsertRows(ROOT, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(ROOT, total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def grow_stale(self) -> None:
        """Have every page asked for anew when it is looked at; what is there is shown until then."""
        self._fresh, self._asked = set(), set()
        self._tell(0, self._total - 1)

    def put(self, number: int, rows: Sequence[R]) -> None:
        """Show the rows that came of a page, and of those after it."""
        for place in range(0, max(len(rows), 1), self.page):
            self._keep(number + place // self.page, tuple(rows[place : place + self.page]))
        start = number * self.page
        self._tell(start, min(start + len(rows), self._total) - 1)

    def forget_asked(self, numbers: Iterable[int]) -> None:
        """Ask for these pages again when they are looked at: nobody is bringing them."""
        self._asked.difference_update(numbers)

    def row(self, number: int) -> R | None:
        """One row by its place; none where its page has not come."""
        if not 0 <= number < self._total:
            return None
        page, place = divmod(number, self.page)
        if page not in self._fresh and page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page)
        rows = self._pages.get(page, ())
        return rows[place] if place < len(rows) else None

    def all(self) -> tuple[R, ...]:
        """The rows that are there, in order."""
        return tuple(row for number in sorted(self._pages) for row in self._pages[number])

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows the list has."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or that they are on their way."""
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if told and index.isValid() and self.row(index.row()) is None:
            return WAITING
        return super().data(index, role)

    def _keep(self, number: int, rows: tuple[R, ...]) -> None:
        self._asked.discard(number)
        self._pages.pop(number, None)
        self._pages[number] = rows
        self._fresh.add(number)
        while len(self._pages) > KEPT:
            oldest = next(iter(self._pages))
            del self._pages[oldest]
            self._fresh.discard(oldest)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
