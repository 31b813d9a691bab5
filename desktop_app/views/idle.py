"""Notices that nobody has touched the program for a while; time that the computer slept through counts."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTE = 60
CHECK_MS = 5_000
"""A timer stands still while the computer sleeps: it only asks the clock, every so often."""
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


def seconds_since_start() -> float:
    """Return the seconds since the computer was started, asleep or awake; nobody can set this clock."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # absent on Windows, whose other clock counts sleep
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject):
    """Watches keys, mouse and pen. Signal: `idle()` once nobody has touched anything for so many minutes.

    What is touched comes to the window that has the keyboard, and what an input method writes to the field in it alone;
    watching the whole application would cost a call of every event, painting included.
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: float, clock: Callable[[], float] = seconds_since_start) -> None:
        super().__init__(app)
        self._limit, self._clock, self._touched = minutes * MINUTE, clock, clock()
        self._timer = QTimer(self, interval=min(CHECK_MS, round(self._limit * 1_000)))
        self._timer.timeout.connect(self.check)
        self._timer.start()
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._watch(app.focusObject())

    def check(self) -> None:
        """Tell, once, when nobody has touched anything for too long."""
        if self._timer.isActive() and self._clock() - self._touched >= self._limit:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at every touch, unless it comes too late; nothing is swallowed."""
        if event.type() in _TOUCHES:
            self.check()
            self._touched = self._clock()
        return False

    def _watch(self, entered: QObject | None) -> None:
        if entered is not None:
            entered.installEventFilter(self)
