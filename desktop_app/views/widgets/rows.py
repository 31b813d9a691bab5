"""A table of frozen rows, with words where there are none."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QTableView, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.row_painter import ROW_HEIGHT, RowPainter
from desktop_app.views.widgets.rows_model import Rows

R = TypeVar("R")


class Table(QTableView):
    """The bare table: Enter opens, Tab goes on. Signal: `entered_row(QModelIndex)`."""

    entered_row = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class RowsView(QWidget, Generic[R]):
    """Rows under headings.

    Signals: `chosen(row)` when another row becomes current, `opened(row)` on Enter or a double click,
    `sorting(word, descending)` when a heading is chosen, `more_wanted()` when the end comes into sight.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sorting = Signal(str, bool)
    more_wanted = Signal()

    def __init__(
        self,
        object_name: str,
        accessible: str,
        columns: Sequence[Column[R]],
        *,
        empty: str,
        empty_hint: str = "",
        empty_icon: str = "folder-open",
        model: Rows[R] | None = None,
    ) -> None:
        super().__init__()
        self.model = model or Rows(columns)
        self.model.setParent(self)
        self.table = named(Table(self), object_name, accessible)
        self.empty = Empty(empty_icon, empty, empty_hint)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._prepare()
        self._connect()

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show other rows, staying on the same place where there is one."""
        place = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self._show_what_there_is()
        if self.model.rowCount():
            self.select(min(max(place, 0), self.model.rowCount() - 1))

    def add_rows(self, rows: Iterable[R]) -> None:
        """Show more rows after those already there."""
        self.model.add_rows(rows)
        self._show_what_there_is()

    def rows(self) -> tuple[R, ...]:
        """Every row shown."""
        return self.model.all()

    def current(self) -> R | None:
        """The row a person stands on."""
        return self.model.row(self.table.currentIndex().row())

    def select(self, place: int) -> None:
        """Stand on a row."""
        # selectRow() does nothing while the table runs from the right.
        index = self.model.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def show_columns(self, keys: Iterable[str]) -> None:
        """Show these columns alone, for a narrow place."""
        wanted = set(keys)
        for place, column in enumerate(self.model.columns):
            self.table.setColumnHidden(place, column.key not in wanted)

    def _prepare(self) -> None:
        theme, table = current_theme(), self.table
        table.setModel(self.model)
        table.setItemDelegate(RowPainter(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumHeight(theme.px(40))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(any(column.sort for column in self.model.columns))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for place, column in enumerate(self.model.columns):
            table.setColumnWidth(place, theme.px(column.width))
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
                header.setMinimumSectionSize(theme.px(48))

    def _connect(self) -> None:
        self.table.entered_row.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.verticalScrollBar().valueChanged.connect(self._near_the_end)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.row(index.row()))

    def _sort(self, place: int, order: Qt.SortOrder) -> None:
        if 0 <= place < len(self.model.columns) and self.model.columns[place].sort:
            self.sorting.emit(self.model.columns[place].sort, order == Qt.SortOrder.DescendingOrder)

    def _near_the_end(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if bar.maximum() and value >= bar.maximum() - bar.pageStep() // 2:
            self.more_wanted.emit()

    def _show_what_there_is(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
