"""The picture of one page of paper, with what is printed on the sheet already hatched over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.policy.text import ltr

_PAGE_HEIGHT = 297
"""Millimetres of an A4 sheet."""
# Paper is white in every look of the window, so what is drawn over it has colours of its own.
_WASH, _LINES, _INK, _EDGE = QColor(238, 241, 246), QColor(160, 170, 185), QColor(60, 70, 85), QColor(205, 210, 218)


class PagePicture(QWidget):
    """One page as it comes out of the printer."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._reserved = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage) -> None:
        """Show a page in its own size."""
        self._picture = picture
        self.setFixedSize(picture.deviceIndependentSize().toSize())
        self.update()

    def picture(self) -> QImage:
        """The page that is shown."""
        return self._picture

    def reserve(self, head: int, foot: int) -> None:
        """Hatch so many millimetres at the head and the foot."""
        self._reserved = head, foot
        self.update()

    def bands(self) -> list[QRectF]:
        """Where the head and the foot of a pre-printed sheet lie; none on plain paper."""
        unit = self.height() / _PAGE_HEIGHT
        head, foot = self._reserved
        edges = ((0.0, head * unit), (self.height() - foot * unit, foot * unit))
        return [QRectF(0, top, self.width(), tall) for top, tall in edges if tall]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        for band in self.bands():
            self._hatch(painter, band)
        painter.setPen(_EDGE)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _hatch(self, painter: QPainter, band: QRectF) -> None:
        painter.fillRect(band, _WASH)
        painter.fillRect(band, QBrush(_LINES, Qt.BrushStyle.BDiagPattern))
        millimetres = round(band.height() * _PAGE_HEIGHT / self.height())
        words = self.tr("Printed on the sheet already: %1 mm").replace("%1", ltr(millimetres))
        font = QFont(self.font())
        font.setPixelSize(max(9, min(round(band.height() * 0.4), 15)))
        painter.setFont(font)
        room = painter.fontMetrics().boundingRect(words).adjusted(-8, -3, 8, 3)
        box = QRectF(room)
        box.moveCenter(band.center())
        painter.fillRect(box, _WASH)
        painter.setPen(_INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
