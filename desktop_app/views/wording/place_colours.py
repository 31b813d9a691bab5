"""Sets the placeholders of a text apart from its words while it is being typed."""

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop_app.views.theme import current_theme

_PLACE = QRegularExpression(r"\{[^{}]*\}")


class PlaceColours(QSyntaxHighlighter):
    """Whatever stands in braces is strong and coloured."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = QTextCharFormat()
        self._look.setForeground(QColor(current_theme().colours.primary_text))
        self._look.setFontWeight(QFont.Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        found = _PLACE.globalMatch(text)
        while found.hasNext():
            match = found.next()
            self.setFormat(match.capturedStart(), match.capturedLength(), self._look)
