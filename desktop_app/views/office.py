"""The one door of the screens to the office: doing, asking, and long work beside the window."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop_app.casework.desk import Actor, Desk
from desktop_app.casework.door import Door
from desktop_app.policy.permissions import Act

P = ParamSpec("P")
Result = TypeVar("Result")


class Office(QObject):
    """Hands use cases to the door. Signal: `changed()` after an act that wrote something."""

    changed = Signal()
    _finished = Signal(object)

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._worker = QThreadPool(self)
        self._worker.setMaxThreadCount(1)
        self._finished.connect(self._deliver)

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self._door.actor

    def may(self, act: Act) -> bool:
        """Whether the person signed in may do an act at all; what may not be done is not offered."""
        return self._door.may(act)

    def run(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do something; `Refused` says why it was not done."""
        result = self._door.run(use_case, *args, **kwargs)
        self.changed.emit()
        return result

    def ask(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Read something; `Refused` says why it may not be read."""
        return self._door.ask(use_case, *args, **kwargs)

    def run_in_background(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        **kwargs: object,
    ) -> None:
        """Do something long on the worker thread; `done` or `failed` is called in the window's own thread."""

        def tell(result: Result) -> None:
            done(result)
            self.changed.emit()

        self._worker.start(_Job(self._finished.emit, lambda: self._door.run(use_case, *args, **kwargs), tell, failed))

    def ask_in_background(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        **kwargs: object,
    ) -> None:
        """Read something long on the worker thread."""
        self._worker.start(_Job(self._finished.emit, lambda: self._door.ask(use_case, *args, **kwargs), done, failed))

    def finish(self) -> None:
        """Wait for the worker to end what it has begun; done before the store is closed."""
        self._worker.waitForDone()

    def _deliver(self, answer: Callable[[], object]) -> None:
        answer()


class _Job(QRunnable):
    """One piece of work for the worker, and what to do with its outcome."""

    def __init__(
        self,
        deliver: Callable[[Callable[[], object]], object],
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__()
        self._deliver, self._work, self._done, self._failed = deliver, work, done, failed

    def run(self) -> None:
        """Work, and hand the outcome to the window's thread."""
        try:
            result = self._work()
        except Exception as error:  # a worker must never die silently: the window says what happened
            failure = error
            self._deliver(lambda: self._failed(failure))
        else:
            self._deliver(lambda: self._done(result))
