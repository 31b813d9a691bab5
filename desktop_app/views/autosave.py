"""Saves what is typed within two seconds, and at once when the page is left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

QUIET_MS = 700
LONGEST_MS = 1200
"""What is left of the two seconds is for a slow computer: to come to it, to write, and to wait for the disk."""


class Autosave(QObject):
    """Calls `save` a moment after the last key, and never later than two seconds after the first unsaved one.

    Signals: `saved()`, and `failed(exception)` when `save` raised; what failed is tried again at the next key or leave.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(self, page: QWidget, save: Callable[[], object]) -> None:
        super().__init__(page)
        self._save = save
        self._unsaved = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._quiet.timeout.connect(self.flush)
        self._longest.timeout.connect(self.flush)
        page.installEventFilter(self)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not saved yet."""
        return self._unsaved

    def touch(self) -> None:
        """Note that something was typed; connect every form's `edited` to it."""
        self._unsaved = True
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> bool:
        """Save now if there is anything to save; say whether all is saved."""
        self._quiet.stop()
        self._longest.stop()
        if not self._unsaved:
            return True
        try:
            self._save()
        except Exception as error:  # whatever it was, typing must go on and the page must say it
            self.failed.emit(error)
            return False
        self._unsaved = False
        self.saved.emit()
        return True

    def forget(self) -> None:
        """Drop what is unsaved: the work was submitted or discarded."""
        self._quiet.stop()
        self._longest.stop()
        self._unsaved = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the page is hidden or closed."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self.flush()
        return False
