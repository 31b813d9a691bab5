"""Shows that long work is going on, how far it is, and lets a person stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


class Busy(QFrame):
    """Words, a bar, and perhaps a stop button; hidden while nothing goes on. Signal: `cancelled()`."""

    cancelled = Signal()

    def __init__(self, object_name: str = "busy", *, can_cancel: bool = False) -> None:
        super().__init__()
        theme = current_theme()
        self.setObjectName(object_name)
        styled(self, role="note", tone="gray")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(8))
        self._text = label("")
        self._stop = button(self.tr("Stop"), f"{object_name}_stop", kind="quiet", icon="x", on_click=self._cancel)
        self._stop.setVisible(can_cancel)
        column.addLayout(row(self._text, None, self._stop))
        self._bar = named(QProgressBar(), f"{object_name}_bar", "")
        self._bar.setTextVisible(False)
        column.addWidget(self._bar)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something has begun; the bar runs to and fro until `progress` is told."""
        self.say(text)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def say(self, text: str) -> None:
        """Say what is being done now."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def progress(self, done: int, total: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Show that it is over."""
        self.hide()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()
