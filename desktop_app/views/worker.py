"""Long work beside the window: one thread, and its outcome handed back to the window's own."""

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Result = TypeVar("Result")


class Worker(QObject):
    """One worker thread; what is given to it is done one after the other."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._finished.connect(self._deliver)
        self.ending = Event()
        """Set once the worker is to end: work that can stop half way looks here."""

    def start(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """Do something long; `done` or `failed` is called in the window's own thread.

        What is no longer `wanted` when its turn comes is not begun, and nobody is told.
        """
        self._pool.start(_Job(self._finished.emit, work, done, failed, wanted))

    def finish(self) -> None:
        """Wait for what was begun to end, sooner where it can stop half way."""
        self.ending.set()
        self._pool.waitForDone()
        self.ending.clear()

    def tell(self, words: Callable[[], object]) -> None:
        """Call something in the window's own thread, from within the work: a step that was reached."""
        self._finished.emit(words)

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
        wanted: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._deliver, self._work, self._done, self._failed, self._wanted = deliver, work, done, failed, wanted

    def run(self) -> None:
        """Work, and hand the outcome to the window's thread."""
        if not self._wanted():
            return
        try:
            result = self._work()
        except Exception as error:  # a worker must never die silently: the window says what happened
            failure = error
            self._deliver(lambda: self._failed(failure))
        else:
            self._deliver(lambda: self._done(result))
