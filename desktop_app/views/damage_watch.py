"""Leads from a running window to the restore of the newest good copy, once the store turns out to be damaged."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.damage import offered_copy
from desktop_app.casework.opening import SignedIn
from desktop_app.policy.faults import Fault, Refused
from desktop_app.views.labels import sentence
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.worker import Worker


class DamageWatch(QObject):
    """Looks a large store through beside the work, once it is begun.

    Signal: `restore_wanted(str)` with the copy's folder, or nothing.
    """

    restore_wanted = Signal(str)
    _noticed = Signal()

    def __init__(self, window: QWidget, signed_in: SignedIn) -> None:
        super().__init__(window)
        self._window, self._signed_in = window, signed_in
        self._worker = Worker(self)
        # Whoever notices it may be on another thread, and in the middle of an act whose refusal is shown first.
        self._noticed.connect(self._look_for_a_copy, Qt.ConnectionType.QueuedConnection)
        signed_in.on_damage(self._noticed.emit)

    def begin(self) -> None:
        """Look the store through."""
        look = partial(self._signed_in.look_through, self._worker.ending.is_set)
        self._worker.start(look, done=lambda _none: None, failed=_leave_to_the_watch)

    def _look_for_a_copy(self) -> None:
        self._worker.start(self._signed_in.damaged, done=self._offer, failed=_leave_to_the_watch)

    def _offer(self, fault: Fault) -> None:
        copy = offered_copy([fault])
        confirm(
            self._window,
            self.tr("The data are damaged"),
            sentence(fault),
            self.tr("Restore this copy") if copy else self.tr("Restore a copy"),
            lambda: self.restore_wanted.emit(copy),
            danger=True,
            object_name="damage",
        )


def _leave_to_the_watch(error: Exception) -> None:
    """Say nothing twice: a store that was condemned tells of it itself."""
    if not isinstance(error, Refused):
        raise error
