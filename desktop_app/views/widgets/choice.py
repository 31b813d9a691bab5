"""One of a list, opened by the keyboard or the mouse; it may still be unchosen."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named


class Choice(QComboBox, Typed):
    """A list of (key, words). Signal: `edited()` when a person chooses; `draft()` is the key, empty while unchosen."""

    edited = Signal()

    def __init__(
        self, object_name: str, accessible: str = "", options: Iterable[tuple[str, str]] = (), *, placeholder: str = ""
    ) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self.setPlaceholderText(placeholder or self.tr("Choose…"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(4)
        self.set_options(options)
        self.activated.connect(self.edited)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer another list; what was chosen stays chosen if it is still there."""
        chosen = self.draft()
        self.clear()
        for key, words in options:
            self.addItem(words, key)
        self.show_draft(chosen)

    def draft(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData() or "")

    def show_draft(self, text: str) -> None:
        """Choose by key; an unknown or empty key chooses nothing."""
        self.setCurrentIndex(self.findData(text) if text else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a scrolled form must not change an answer."""
        event.ignore()
