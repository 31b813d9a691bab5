"""Notices that nobody has touched the program for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTE_MS = 60_000
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """Watches keys, mouse and pen. Signal: `idle()` once nobody has touched anything for so many minutes."""

    idle = Signal()

    def __init__(self, app: QApplication, minutes: float) -> None:
        super().__init__(app)
        self._timer = QTimer(self, singleShot=True, interval=round(minutes * MINUTE_MS))
        self._timer.timeout.connect(self.idle)
        self._timer.start()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at every touch; nothing is swallowed."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False
