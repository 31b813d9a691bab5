"""Several lines of words; Tab goes on to the next field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named


class TextArea(QPlainTextEdit, Typed):
    """Room for a reason or a description. Signal: `edited()` as a person types."""

    edited = Signal()

    def __init__(self, object_name: str, accessible: str = "", *, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self._quiet = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        writing = self.document().defaultTextOption()
        writing.setTextDirection(self.layoutDirection())  # else the cursor waits at the left of an empty Arabic area
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        writing.setAlignment(edge)  # left is left here, whatever the direction
        self.document().setDefaultTextOption(writing)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + current_theme().px(26))
        self.textChanged.connect(self._tell)

    def draft(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def show_draft(self, text: str) -> None:
        """Show what was typed before."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()
