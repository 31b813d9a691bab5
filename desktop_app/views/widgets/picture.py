"""A line icon standing by itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.views.theme import current_theme


class Picture(QWidget):
    """Paints one icon in a colour of the look; it says nothing to a screen reader, the words beside it do."""

    def __init__(self, icon: str, size: int = 18, colour: str = "text2") -> None:
        super().__init__()
        self._theme = current_theme()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_icon(icon, colour)

    def set_icon(self, icon: str, colour: str = "text2") -> None:
        """Show another icon, or the same in another colour."""
        self._icon = self._theme.icon(icon, colour)
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's size at the font in use."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
