"""Words on the screen, each in a role that decides its size, weight and colour."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop_app.views.widgets.styled import styled

Role = Literal[
    "title", "heading", "subheading", "body", "strong", "value", "number", "muted", "hint", "field", "error", "ink"
]


class Text(QLabel):
    """Plain words that begin at the leading edge even when they are all digits."""

    def __init__(self, text: str = "", role: Role = "body", *, wrap: bool = False, selectable: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        styled(self, role=role)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Keep to the leading edge when the writing direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words that may wrap line by line: Qt shifts an Arabic line that goes on, and cuts its end off."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if selectable or not (self.wordWrap() and self.isRightToLeft()):
            super().paintEvent(event)
            return
        place, painter = QRectF(self.contentsRect()), QPainter(self)
        self.drawFrame(painter)
        lines = self._lines(place.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        spare = place.height() - lines.boundingRect().height()
        lines.draw(painter, place.topLeft() + QPointF(0, max(0, spare // 2)))
        painter.end()

    def _lines(self, width: float) -> QTextLayout:
        """Break the words into lines that begin at the right edge, or stand in the middle."""
        lines = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        lines.setTextOption(QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask))
        lines.beginLayout()
        below = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, below))
            below += line.height()
        lines.endLayout()
        return lines

    def _align(self) -> None:
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(text: str = "", role: Role = "body", *, wrap: bool = False, selectable: bool = False) -> Text:
    """Words in a role."""
    return Text(text, role, wrap=wrap, selectable=selectable)


def rule(*, vertical: bool = False) -> QFrame:
    """A hair line between two things."""
    line = styled(QFrame(), role="rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def centred(text: QLabel) -> QLabel:
    """The same words in the middle of their place."""
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return text


def canvas() -> QWidget:
    """An empty see-through widget to lay things on."""
    return styled(QWidget(), role="canvas")
