"""A copy made, tried or put back beside the window: how far it is, and how a person stops it."""

from collections.abc import Callable
from threading import Event

from desktop_app.casework.upkeep import Onlooker
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.worker import Worker


class LongWork:
    """Joins a `Busy` strip to the work on a worker thread: steps come to the strip, its stop reaches the work."""

    def __init__(self, worker: Worker, busy: Busy) -> None:
        self._worker, self._busy = worker, busy
        self._stopped = Event()
        busy.cancelled.connect(self._stopped.set)

    def begin(self, words: str) -> Onlooker:
        """Show that the work begins; the onlooker is handed to it."""
        self._stopped.clear()
        self._busy.begin(words)
        return Onlooker(self._tell, self._stopped.is_set)

    def end(self) -> None:
        """Show that it is over."""
        self._busy.end()

    def _tell(self, _stage: str, done: int, total: int) -> None:
        if total:
            self._worker.tell(self._step(done, total))

    def _step(self, done: int, total: int) -> Callable[[], object]:
        return lambda: self._busy.progress(done, total)
