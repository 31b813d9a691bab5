"""Facts under their captions, side by side in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

COLUMN = 138
MOST_COLUMNS = 4
Fact = tuple[str, str]


class Facts(QWidget):
    """A grid of (caption, words); facts without words are left out."""

    def __init__(self, facts: Sequence[Fact] = ()) -> None:
        super().__init__()
        styled(self, role="canvas")
        theme = current_theme()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(18))
        self._grid.setVerticalSpacing(theme.px(14))
        self._cells: list[QWidget] = []
        self._columns = 0
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts and no others."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_cell(caption, words) for caption, words in facts if words]
        self._columns = 0
        self._lay_out()

    def words(self) -> list[str]:
        """Everything that is said, for whoever cannot see it."""
        return [cell.accessibleName() for cell in self._cells]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more columns, or fewer."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = min(MOST_COLUMNS, max(1, self.width() // current_theme().px(COLUMN)))
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _cell(caption: str, words: str) -> QWidget:
    cell = styled(QWidget(), role="canvas")
    cell.setAccessibleName(f"{caption}: {words}")
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().px(2))
    column.addWidget(label(caption, "hint", wrap=True))
    column.addWidget(label(words, "value", wrap=True, selectable=True))
    column.addStretch(1)
    return cell
