"""A box to tick, alone or as a framed option with a hint."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

TICKED = "yes"


class Tick(QCheckBox, Typed):
    """A box with words beside it. Signal: `edited()`; `draft()` is "yes" or empty."""

    edited = Signal()

    def __init__(self, object_name: str, text: str, *, accessible: str = "") -> None:
        super().__init__(text)
        named(self, object_name, accessible or text)
        self.clicked.connect(self.edited)

    def draft(self) -> str:
        """Whether it is ticked."""
        return TICKED if self.isChecked() else ""

    def show_draft(self, text: str) -> None:
        """Tick it, or not."""
        self.setChecked(text == TICKED)


class Option(QFrame, Typed):
    """A framed box to tick with a title, a hint and a chip; a click anywhere ticks it. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, object_name: str, title: str, hint: str = "", chip: str = "", tone: Tone = "ok") -> None:
        super().__init__()
        theme = current_theme()
        self.box = Tick(object_name, "", accessible=title)
        self.box.setAccessibleDescription(hint)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        line.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, "value", wrap=True))
        if hint:
            words.addWidget(label(hint, "hint", wrap=True))
        line.addWidget(self.box)
        line.addLayout(words, 1)
        self._chip = Chip(chip, tone)
        self._chip.setVisible(bool(chip))
        line.addWidget(self._chip)
        self.setFocusProxy(self.box)
        self.box.edited.connect(self.edited)
        self.box.toggled.connect(self._dress)
        self._dress()

    def set_chip(self, text: str, tone: Tone = "ok") -> None:
        """Say something in the chip."""
        self._chip.show_text(text, tone)
        self._chip.setVisible(bool(text))

    def draft(self) -> str:
        """Whether it is ticked."""
        return self.box.draft()

    def show_draft(self, text: str) -> None:
        """Tick it, or not."""
        self.box.show_draft(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick from anywhere in the frame."""
        if event.button() == Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.click()

    def _dress(self) -> None:
        styled(self, role="option", on="true" if self.box.isChecked() else "false")
