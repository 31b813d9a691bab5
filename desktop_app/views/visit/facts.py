"""A few facts with their captions, under one another or side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.text import label


class Facts(QWidget):
    """Captions over values, in as many columns as there is room for."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().px(18))
        self._grid.setVerticalSpacing(current_theme().px(4))
        self._labels = [(label(caption, "hint"), label(value, "value", wrap=True)) for caption, value in facts]
        self.lay_out(1)

    def lay_out(self, columns: int) -> None:
        """Lay the facts out in so many columns."""
        for place, (caption, value) in enumerate(self._labels):
            line, column = divmod(place, columns)
            self._grid.addWidget(caption, 2 * line, column)
            self._grid.addWidget(value, 2 * line + 1, column)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
