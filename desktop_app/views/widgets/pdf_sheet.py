"""One page of a paper on the screen, with what was found on it marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.views.paper_search import Box
from desktop_app.views.rasters import Document

# Paper is white in every look of the window, so what is marked on it has colours of its own.
_FOUND, _HERE, _FRAME = QColor(255, 213, 74, 110), QColor(255, 152, 0, 120), QColor(180, 80, 0)


class Sheet(QWidget):
    """One page of paper; its picture is made when it comes into sight."""

    def __init__(self, document: Document, number: int) -> None:
        super().__init__()
        self._document, self.number = document, number
        self._picture = QImage()
        self._found: tuple[Box, ...] = ()
        self._here: tuple[Box, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_scale(self, scale: float) -> None:
        """Show the page at so many dots a point."""
        width, height = self._document.sizes[self.number]
        self._scale = scale
        self._picture = QImage()
        self.setFixedSize(round(width * scale), round(height * scale))
        self.update()

    def mark(self, found: Sequence[Box], here: Sequence[Box] = ()) -> None:
        """Mark what was found, and framed among it the place where a person stands."""
        if (tuple(found), tuple(here)) != (self._found, self._here):
            self._found, self._here = tuple(found), tuple(here)
            self.update()

    def place_of(self, box: Box) -> QRectF:
        """Where a box of the page lies on this widget."""
        height = self._document.sizes[self.number][1]
        scale = self._scale
        left, top = box.left * scale, (height - box.top) * scale
        return QRectF(left, top, (box.right - box.left) * scale, (box.top - box.bottom) * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        ratio = self.devicePixelRatioF()
        if self._picture.isNull():
            self._picture = self._document.picture(self.number, self._scale * ratio)
            self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._found:
            painter.fillRect(self.place_of(box), _FOUND)
        painter.setPen(QPen(_FRAME, 2))
        for box in self._here:
            painter.fillRect(self.place_of(box), _HERE)
            painter.drawRect(self.place_of(box))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.end()
