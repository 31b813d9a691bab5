"""A button whose face is laid out from words, pictures and chips, and which is as large as they ask."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget


class LaidButton(QPushButton):
    """Lay things on it, then call `let_clicks_through()`."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter pushes it, as Space does
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def let_clicks_through(self) -> None:
        """Let a click on anything that lies on the button push the button."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as tall as the words ask in this width."""
        super().resizeEvent(event)
        self._stand()

    def event(self, event: QEvent) -> bool:
        """Grow with the words, and stand again after the style has set a height of its own."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._stand()
        return done

    def sizeHint(self) -> QSize:
        """As much as what lies on it wants."""
        return self._face().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As little as what lies on it bears."""
        return self._face().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is in a given width."""
        face = self._face()
        return face.heightForWidth(width) if face.hasHeightForWidth() else face.sizeHint().height()

    def _stand(self) -> None:
        face = self.layout()
        if face is not None and self.minimumHeight() != (height := self.heightForWidth(self.width())):
            face.invalidate()  # or words that now wrap would keep the room of one line
            self.setMinimumHeight(height)

    def _face(self) -> QLayout:
        face = self.layout()
        if face is None:
            raise RuntimeError("nothing lies on this button")
        return face
