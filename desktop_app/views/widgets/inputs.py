"""What every input promises, so that forms can save, show and check any of them."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.views.widgets.styled import styled


class Input(Protocol):
    """An input keeps what was typed as text: `draft()` gives it, `show_draft(text)` puts it back, `edited` tells."""

    edited: SignalInstance

    def draft(self) -> str:
        """What a person has typed or chosen, as text; empty when nothing."""

    def show_draft(self, text: str) -> None:
        """Show what was typed before, without telling that it was edited."""

    def mark(self, *, wrong: bool) -> None:
        """Show, or stop showing, that something is wrong here."""

    def as_widget(self) -> QWidget:
        """The input itself, to be laid out."""


class Typed:
    """What the inputs share: the mark of a mistake, and being a widget."""

    def mark(self, *, wrong: bool) -> None:
        """Draw a red frame around the input, or take it away."""
        styled(self.as_widget(), state="error" if wrong else "")

    def as_widget(self) -> QWidget:
        """The input itself."""
        if not isinstance(self, QWidget):
            raise TypeError(f"{type(self).__name__} is not a widget")
        return self


def unit(text: str) -> QLabel:
    """A short word after an input: a currency, a calendar."""
    return styled(QLabel(text), role="hint")
