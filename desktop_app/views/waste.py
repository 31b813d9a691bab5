"""The search for waste, in the window's thread alone: a window that nobody holds any more may go nowhere else."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.starting import collect_due_waste, collect_no_waste, keep_what_was_read

EVERY_MS = 1000


class WasteKeeper(QObject):
    """Searches every second if it is due; by itself the interpreter would, in whichever thread makes the most objects.

    There a window that was closed, and is part of a circle, would be taken apart beside its own thread: a crash.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due_waste)

    def begin(self) -> None:
        """Take over from the interpreter; what was read in until now is left alone."""
        collect_no_waste()
        keep_what_was_read()
        self._timer.start()
