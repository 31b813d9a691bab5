"""Has copies made beside the window, on a thread of their own, for as long as somebody is signed in."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.casework.copy_keeping import tend
from desktop_app.casework.opening import Opened
from desktop_app.casework.upkeep import Onlooker
from desktop_app.views.office import Office
from desktop_app.views.removable import sticks
from desktop_app.views.worker import Worker

FIRST_MS, EVERY_MS = 20_000, 60_000
"""A stick that is plugged in is noticed within a minute; whether a copy is due the program itself knows."""


class CopyKeeper(QObject):
    """One for the window of one person's work. Signal: `tended()` after it was looked what is due."""

    tended = Signal()

    def __init__(self, office: Office, opened: Opened) -> None:
        super().__init__(office)
        self._office, self._opened = office, opened
        self._worker = Worker(self)
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tend)

    def start(self) -> None:
        """Begin shortly after the window is there, and go on every minute."""
        self._timer.setInterval(EVERY_MS)
        QTimer.singleShot(FIRST_MS, self, self._begin)

    def tend(self) -> None:
        """Do what is due, unless the last round is still at it."""
        if self._busy:
            return
        self._busy = True
        plugged_in = [stick.folder for stick in sticks()]
        onlooker = Onlooker(cancelled=self._worker.ending.is_set)
        self._office.work_beside(
            self._worker,
            lambda door: tend(door, self._opened, plugged_in, onlooker),
            done=lambda _nothing: self._end(),
            failed=self._failed,
        )

    def _begin(self) -> None:
        self._timer.start()
        self.tend()

    def _failed(self, error: Exception) -> None:
        self._end()
        raise error

    def _end(self) -> None:
        self._busy = False
        self.tended.emit()
