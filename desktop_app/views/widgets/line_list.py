"""A short list of things to go to: each a line with an icon, words, a hint and a chip; Enter opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.laid_button import LaidButton
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it says, and what it stands for."""

    title: str
    hint: str = ""
    icon: str = "chevron-left"
    chip: str = ""
    tone: Tone = "gray"
    what: object = None


class LineButton(LaidButton):
    """One line to be pushed."""

    def __init__(self, entry: Entry, object_name: str) -> None:
        super().__init__()
        theme = current_theme()
        spoken = ". ".join(part for part in (entry.title, entry.hint, entry.chip) if part)
        styled(named(self, object_name, spoken), kind="row")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(10), theme.px(7), theme.px(10), theme.px(7))
        line.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(entry.title, "value", wrap=True))
        if entry.hint:
            words.addWidget(label(entry.hint, "hint", wrap=True))
        line.addWidget(Picture(entry.icon, 18, "text3"))
        line.addLayout(words, 1)
        if entry.chip:
            line.addWidget(Chip(entry.chip, entry.tone))
        self.let_clicks_through()


class LineList(QWidget):
    """Lines under one another: one Tab stop, up and down go along. Signal: `opened(what)`."""

    opened = Signal(object)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._lines: list[LineButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these lines and no others, staying on the same place."""
        here = next((place for place, line in enumerate(self._lines) if line.hasFocus()), None)
        for line in self._lines:
            self._column.removeWidget(line)
            line.setObjectName("")  # the line that takes its place has its name
            line.hide()
            line.deleteLater()
        self._lines = [self._line(place, entry) for place, entry in enumerate(entries)]
        if here is not None and self._lines:
            self._lines[min(here, len(self._lines) - 1)].setFocus()

    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def focus_first(self) -> None:
        """Put the cursor on the first line, where there is one."""
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go along; whoever is stepped on becomes the Tab stop."""
        if event.type() == QEvent.Type.FocusIn:
            self._make_stop(watched)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if move is None:
            return False
        here = next(place for place, line in enumerate(self._lines) if line is watched)
        self._lines[(here + move) % len(self._lines)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _line(self, place: int, entry: Entry) -> LineButton:
        line = LineButton(entry, f"{self.objectName()}_{place}")
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
        line.clicked.connect(lambda _checked=False, what=entry.what: self.opened.emit(what))
        line.installEventFilter(self)
        self._column.addWidget(line)
        line.show()  # at once, or it could not take the cursor over from the line it replaces
        return line

    def _make_stop(self, watched: QObject) -> None:
        for line in self._lines:
            stop = line is watched
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
