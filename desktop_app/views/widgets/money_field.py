"""An amount in riyals, with halalas after the point."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.code_field import AMOUNT, CodeField
from desktop_app.views.widgets.inputs import Typed, unit


class MoneyField(QWidget, Typed):
    """A line for an amount and its currency. Signal: `edited()`; `draft()` is what was typed, commas left out."""

    edited = Signal()

    def __init__(self, object_name: str, accessible: str = "", *, placeholder: str = "") -> None:
        super().__init__()
        self.line = CodeField(object_name, accessible, AMOUNT, placeholder=placeholder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(6))
        layout.addWidget(self.line, 1)
        layout.addWidget(unit(self.tr("SAR")))
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)

    def setAccessibleName(self, name: str) -> None:
        """Speak the caption where one types."""
        self.line.setAccessibleName(name)

    def accessibleName(self) -> str:
        """What is spoken where one types."""
        return self.line.accessibleName()

    def draft(self) -> str:
        """The amount as typed."""
        return self.line.draft().replace(",", "")

    def show_draft(self, text: str) -> None:
        """Show an amount with its thousands set apart."""
        whole, point, rest = text.replace(",", "").partition(".")
        self.line.show_draft((f"{int(whole):,}" if whole.isdigit() else whole) + point + rest)

    def mark(self, *, wrong: bool) -> None:
        """Show, or stop showing, that something is wrong here."""
        self.line.mark(wrong=wrong)
