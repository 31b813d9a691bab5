"""Line icons that are sharp at any size, follow the look's colours, and turn round with the writing direction."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.resources import resource
from desktop_app.views.tokens import Colours

#: Icons that show a direction; a tick, a clock or a pen is the same in both.
DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2", "log-out", "list-checks"}
)


class Palette:
    """The colours in force; icons look into it when they paint, so a change of look reaches them."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours


class SvgEngine(QIconEngine):
    """Paints one SVG in a colour of the look, and in another when it is switched on."""

    def __init__(self, name: str, palette: Palette, colour: str, on: str) -> None:
        super().__init__()
        self._parts = (name, palette, colour, on)
        self._svg = svg_bytes(name)

    def clone(self) -> QIconEngine:
        """Another engine for the same icon."""
        return SvgEngine(*self._parts)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        name, palette, colour, on = self._parts
        shade = palette.colours.named(on if on and state == QIcon.State.On else colour)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * 0.4)
        if name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(rect.x() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(tinted(self._svg, shade))).render(painter, QRectF(rect))
        painter.restore()

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon as a picture, for places that cannot paint it themselves."""
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of exactly this many dots."""
        return self.scaledPixmap(size, mode, state, 1.0)


@cache
def svg_bytes(name: str) -> bytes:
    """The drawing of one icon, read once."""
    return resource("icons", f"{name}.svg").read_bytes()


def tinted(svg: bytes, colour: str, stroke: float = 1.75) -> bytes:
    """The same drawing in a colour and with a line of a given width."""
    return svg.replace(b"currentColor", colour.encode()).replace(
        b'stroke-width="2"', f'stroke-width="{stroke}"'.encode()
    )
