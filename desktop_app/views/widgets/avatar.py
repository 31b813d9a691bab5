"""The first letter of a person's name in a circle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.views.theme import current_theme


class Avatar(QWidget):
    """A circle with a letter."""

    def __init__(self, name: str = "", size: int = 40) -> None:
        super().__init__()
        self._theme = current_theme()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Take the letter from another name."""
        self._letter = name.strip()[:1]
        self.update()

    def sizeHint(self) -> QSize:
        """The circle's size at the font in use."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        painter.drawEllipse(QRectF(self.rect()))
        font = QFont(self.font())
        font.setPixelSize(round(self.height() * 0.42))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("primary_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()
