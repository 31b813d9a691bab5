"""The papers of a batch in the order in which they are printed, each ticked or not."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.casework.paper_lists import PaperRow
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.rows_model import Index, Rows


class TickedPapers(Rows[PaperRow]):
    """Rows with a box to tick in the first column. Signal: `ticks_changed()`."""

    ticks_changed = Signal()

    def __init__(self, columns: Sequence[Column[PaperRow]]) -> None:
        super().__init__(columns)
        self._ticked: set[UUID] = set()

    def ticked(self) -> tuple[PaperRow, ...]:
        """The ticked papers in their order."""
        return tuple(row for row in self.all() if row.id in self._ticked)

    def tick(self, ids: Iterable[UUID]) -> None:
        """Tick these papers alone."""
        self._ticked = set(ids)
        self._tell()

    def turn(self, place: int) -> None:
        """Tick a paper, or take its tick away."""
        row = self.row(place)
        if row is not None:
            self._ticked ^= {row.id}
            self._tell()

    def turn_all(self) -> None:
        """Tick every paper, or none where all are ticked."""
        every = {row.id for row in self.all()}
        self.tick(set() if every <= self._ticked else every)

    def move(self, place: int, by: int) -> int:
        """Move a paper up or down among the others; returns its new place."""
        rows, target = list(self.all()), place + by
        if not (0 <= place < len(rows) and 0 <= target < len(rows)):
            return place
        rows.insert(target, rows.pop(place))
        self.set_rows(rows)
        return target

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tick of a paper, beside its words."""
        row = self.row(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row is not None:
            return Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick with the mouse."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.turn(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else usual

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticks_changed.emit()


class TickKeys(QObject):
    """The keys of a list of ticked papers: Space ticks, Ctrl+A ticks all, Ctrl with an arrow moves a paper."""

    def __init__(self, view: RowsView[PaperRow], model: TickedPapers) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        view.table.installEventFilter(self)

    def move(self, by: int) -> None:
        """Move the paper that a person stands on."""
        place = self._view.table.currentIndex().row()
        if place >= 0:
            self._view.select(self._model.move(place, by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these keys before the table does."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here: QModelIndex = self._view.table.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Space and here.isValid():
            self._model.turn(here.row())
            return True
        if control and event.key() == Qt.Key.Key_A:
            self._model.turn_all()
            return True
        if control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return False
