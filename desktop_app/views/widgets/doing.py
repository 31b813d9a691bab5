"""What a button asks for, done beside the window: one thing at a time, and its buttons turned off meanwhile."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.policy.faults import Refused
from desktop_app.views.widgets.toast import Toast, say
from desktop_app.views.worker import Task

Result = TypeVar("Result")

SOON_MS = 400
"""What is over by then is not announced."""


class Doing(QObject):
    """Begins the tasks of a page or small window; while one goes on no other is begun, and after a moment it is said.

    Nothing is told once the page is gone.
    """

    def __init__(self, home: QWidget, *off: QWidget) -> None:
        """`off` is what cannot be used meanwhile."""
        super().__init__(home)
        self._home, self._off = home, list(off)
        self._held: list[QWidget] = []
        self._stood_on: QWidget | None = None
        self._moved_to: QWidget | None = None
        self._toast: Toast | None = None
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._say)

    @property
    def home(self) -> QWidget:
        """The page or small window."""
        return self._home

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    def turn_off(self, *more: QWidget) -> None:
        """Turn these off too while something is done."""
        self._off = [*filter(isValid, self._off), *more]

    def begin(self, task: Task[Result], done: Callable[[Result], object], refused: Callable[[Refused], object]) -> None:
        """Have a task done; asked again meanwhile, nothing is begun."""
        if self._busy:
            return
        self._busy = True
        self._turn_all_off()
        self._soon.start()
        task.begin(partial(self._done, done), partial(self._failed, refused))

    def _done(self, done: Callable[[Result], object], result: Result) -> None:
        if self._ended():
            done(result)

    def _failed(self, refused: Callable[[Refused], object], error: Exception) -> None:
        there = self._ended()
        if not isinstance(error, Refused):
            raise error
        if there:
            refused(error)

    def _ended(self) -> bool:
        """Make everything as it was; whether there is still somebody to tell."""
        if not isValid(self):
            return False
        self._busy = False
        self._soon.stop()
        if self._toast is not None and isValid(self._toast):
            self._toast.hide()
        self._toast = None
        self._turn_all_on()
        return True

    def _turn_all_off(self) -> None:
        here = self._home.window().focusWidget()
        self._held = [one for one in self._off if isValid(one) and one.isEnabled()]
        stood_on_one = here is not None and any(one is here or one.isAncestorOf(here) for one in self._held)
        for one in self._held:
            one.setEnabled(False)
        self._stood_on, self._moved_to = here if stood_on_one else None, self._home.window().focusWidget()

    def _turn_all_on(self) -> None:
        for one in self._held:
            if isValid(one):
                one.setEnabled(True)
        stood_on, self._held, self._stood_on = self._stood_on, [], None
        if stood_on is not None and isValid(stood_on) and self._home.window().focusWidget() is self._moved_to:
            stood_on.setFocus()

    def _say(self) -> None:
        self._toast = say(self._home, self.tr("One moment, this is being done…"), "info", stays=True)
