"""A line for identifiers: written from the left, in Latin digits, whatever the keyboard gives."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import QApplication

from desktop_app.policy.text import invisible_characters, latin_digits
from desktop_app.views.widgets.line_field import LineField


@dataclass(frozen=True, slots=True)
class Code:
    """The characters a kind of identifier is written with."""

    pattern: str
    longest: int
    upper: bool = False
    keep_spaces: bool = False


DIGITS = Code(r"[0-9]*", 20)
NATIONAL_ID = Code(r"[0-9]*", 10)
PHONE = Code(r"[0-9+\- ]*", 20, keep_spaces=True)
IBAN = Code(r"[A-Z0-9 ]*", 34, upper=True, keep_spaces=True)
LATIN = Code(r"[\x21-\x7e]*", 120)
NUMBERED = Code(r"[A-Za-z0-9/\-._]*", 40)
AMOUNT = Code(r"[0-9,]*\.?[0-9]{0,2}", 16)


class CodeValidator(QValidator):
    """Rewrites what is typed or pasted into Latin digits without hidden marks, then checks it."""

    def __init__(self, code: Code, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._inner = QRegularExpressionValidator(QRegularExpression(code.pattern), self)

    def validate(self, text: str, position: int) -> object:
        """Accept, refuse, or accept a tidier text instead; too long a one is refused, for cut it would be another."""
        tidy = tidied(text, self._code)
        if len(tidy) > self._code.longest:
            return QValidator.State.Invalid, text, position
        return self._inner.validate(tidy, max(0, position - len(text) + len(tidy)))


def tidied(text: str, code: Code) -> str:
    """The text in Latin digits, without hidden marks, in capitals and without spaces where the kind asks for it."""
    tidy = latin_digits("".join(char for char in text if not invisible_characters(char)))
    if not code.keep_spaces:
        tidy = "".join(tidy.split())
    return tidy.upper() if code.upper else tidy


class CodeField(LineField):
    """A line for an identifier, a telephone number, an amount; it stays at the form's leading edge."""

    def __init__(self, object_name: str, accessible: str = "", code: Code = DIGITS, *, placeholder: str = "") -> None:
        super().__init__(object_name, accessible, placeholder=placeholder)
        self._code = code
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferLatin)
        self.setValidator(CodeValidator(code, self))
        self._align()

    def draft(self) -> str:
        """What was typed, in Latin digits."""
        return tidied(self.text(), self._code).strip()

    def show_draft(self, text: str) -> None:
        """Show an identifier in Latin digits."""
        super().show_draft(tidied(text, self._code))

    def changeEvent(self, event: QEvent) -> None:
        """Stay at the leading edge of the form when it changes its parent's direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ParentChange, QEvent.Type.LayoutDirectionChange):
            self._align()

    def _align(self) -> None:
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
