"""Frozen rows as a Qt table model."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.views.widgets.column import Column

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ALIGNED = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.TextAlignmentRole,
    }
)
"""What is asked of a cell and answered; the toolkit asks for more each time that it paints one."""


class Rows(QAbstractTableModel, Generic[R]):
    """Rows that a use case gave, shown through columns; they are replaced or added to, never edited."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[R] = []

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Iterable[R]) -> None:
        """Show more rows after those already there."""
        more = list(rows)
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def row(self, number: int) -> R | None:
        """One row by its place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def all(self) -> tuple[R, ...]:
        """Every row, in order."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and how it is spoken and aligned."""
        if role not in _ANSWERED or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED
        column = self.columns[index.column()]
        text = column.text(row)
        return f"{column.title}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title if orientation == Qt.Orientation.Horizontal else str(section + 1)
