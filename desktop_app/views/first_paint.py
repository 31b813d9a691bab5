"""What waits until a window is painted: the first window is there before anything that it does not need."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

SETTLED_MS = 2_000


class FirstPaint(QObject):
    """Calls something once a window was painted for the first time.

    A timer alone would not do: Windows lets every timer go before the painting.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the painting begin; whatever lies in the window is painted in the same go."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class Settled(QObject):
    """Calls what nobody waits for a while after a window was painted, if it is still open.

    So it takes nothing from whoever goes on at once, on a computer with few processors and a slow disk.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        FirstPaint(window, self._wait)

    def _wait(self) -> None:
        QTimer.singleShot(SETTLED_MS, self, self._begin)

    def _begin(self) -> None:
        if self._window.isVisible():
            self._then()
