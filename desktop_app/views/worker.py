"""Long work beside the window: one thread, and its outcome handed back to the window's own."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Result = TypeVar("Result")
Outcome = TypeVar("Outcome", covariant=True)
Other = TypeVar("Other")


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
        patience: float = 0,
    ) -> None:
        """Do something long; `done` or `failed` is called in the window's own thread.

        What is no longer `wanted` when its turn comes is not begun, and nobody is told. An answer that comes within
        `patience`, in seconds, is told before this returns: a window that waits so long shows nothing half done.
        """
        answer = _Answer()
        self._pool.start(_Job(self._finished.emit, work, done, failed, wanted, answer))
        if patience and answer.came.wait(patience):
            answer()

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


@dataclass(frozen=True)
class Task(Generic[Outcome]):
    """Something that is done beside the window once it is begun; `after` is called when that was told."""

    worker: Worker
    work: Callable[[], Outcome]
    after: Callable[[], object] | None = None

    def begin(self, done: Callable[[Outcome], object], failed: Callable[[Exception], object]) -> None:
        """Have it done; `done` or `failed` is called in the window's own thread."""
        self.worker.start(self.work, done=partial(self._tell, done), failed=failed)

    def then(self, more: Callable[[Outcome], Other]) -> "Task[Other]":
        """Do more with what comes of it, beside the window too."""
        return Task(self.worker, lambda: more(self.work()), self.after)

    def _tell(self, done: Callable[[Any], object], result: object) -> None:
        done(result)
        if self.after is not None:
            self.after()


class _Answer:
    """What is told of a piece of work, once, by whoever comes first."""

    def __init__(self) -> None:
        self.came = Event()
        self.tell: Callable[[], object] | None = None

    def __call__(self) -> None:
        tell, self.tell = self.tell, None
        if tell is not None:
            tell()


class _Job(QRunnable):
    """One piece of work for the worker, and what to do with its outcome."""

    def __init__(
        self,
        deliver: Callable[[Callable[[], object]], object],
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        wanted: Callable[[], bool],
        answer: _Answer,
    ) -> None:
        super().__init__()
        self._answer = answer
        self._deliver, self._work, self._done, self._failed, self._wanted = deliver, work, done, failed, wanted

    def run(self) -> None:
        """Work, and hand the outcome to the window's thread."""
        if not self._wanted():
            return
        try:
            result = self._work()
        except Exception as error:  # a worker must never die silently: the window says what happened
            failure = error
            self._answer.tell = lambda: self._failed(failure)
        else:
            self._answer.tell = lambda: self._done(result)
        self._answer.came.set()
        with suppress(RuntimeError):  # whoever asked is gone, with the page that they were part of
            self._deliver(self._answer)
