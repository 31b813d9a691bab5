"""One line of words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named


class LineField(QLineEdit, Typed):
    """A line for names and other words. Signal: `edited()` as a person types.

    Nothing is cut off what is pasted: a line too long is refused where it is kept, and stays here to be shortened.
    """

    edited = Signal()

    def __init__(self, object_name: str, accessible: str = "", *, placeholder: str = "", secret: bool = False) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self.setPlaceholderText(placeholder)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textEdited.connect(self.edited)

    def draft(self) -> str:
        """What was typed."""
        return self.text()

    def show_draft(self, text: str) -> None:
        """Show what was typed before."""
        self.setText(text)
        self.setCursorPosition(0)
