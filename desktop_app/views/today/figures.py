"""The figures at the head of the day, each a button that opens what it counts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.casework.today import Counts
from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.laid_button import LaidButton
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

FOUR_FROM = 760
NOT_READ = "…"
"""In place of a figure that nobody knows yet."""


class Figure(LaidButton):
    """One figure with its name."""

    def __init__(self, object_name: str, title: str, icon: str, tone: Tone) -> None:
        super().__init__()
        styled(named(self, object_name, title), kind="figure")
        self._title = title
        theme = current_theme()
        self._number, self._picture = label(NOT_READ, "number"), Picture(icon, 22, "text3")
        self._icon, self._tone = icon, tone
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(12))
        column.setSpacing(theme.px(4))
        column.addLayout(row(label(title, "muted"), None, self._picture))
        column.addWidget(self._number)
        self.let_clicks_through()

    def show_count(self, count: int) -> None:
        """Show how many there are; none is quiet."""
        self._number.setText(ltr(count))
        self._picture.set_icon(self._icon, self._tone if count else "text3")
        self.setAccessibleName(f"{self._title}: {count}")


class Figures(QWidget):
    """Four figures in a line, or two by two. Signal: `opened(screen, subject)`."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._figures = {
            "open_requests": (Figure("figure_open", self.tr("Open requests"), "folder-open", "ok"), "cases", "all"),
            "late": (Figure("figure_late", self.tr("Late answers"), "triangle-alert", "danger"), "cases", "late"),
            "visits_today": (Figure("figure_visits", self.tr("Visits today"), "map-pin", "violet"), "visits", None),
            "with_the_committee": (
                Figure("figure_committee", self.tr("To be decided"), "gavel", "gold"),
                "cases",
                "committee",
            ),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px(14))
        self._columns = 0
        for figure, screen, subject in self._figures.values():
            figure.clicked.connect(lambda _checked=False, to=screen, what=subject: self.opened.emit(to, what))
        self._lay_out()

    def show_counts(self, counts: Counts) -> None:
        """Show the figures of a day."""
        for name, (figure, _, _) in self._figures.items():
            figure.show_count(getattr(counts, name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay them in one line, or in two."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = 4 if self.width() >= current_theme().px(FOUR_FROM) else 2
        if columns == self._columns:
            return
        self._columns = columns
        for figure, _, _ in self._figures.values():
            self._grid.removeWidget(figure)
        for place, (figure, _, _) in enumerate(self._figures.values()):
            self._grid.addWidget(figure, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
