"""The store's key while it is in use: many read and write under it at once, and whoever changes it is alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class SharedKey:
    """Whoever comes while the key is changed waits until that is over; the change waits for all who came before it.

    A change that waits keeps nobody out: who uses the key already may have to use it once more before they end.
    """

    def __init__(self) -> None:
        self._turn = Condition()
        self._users = 0
        self._changing = False

    def take(self) -> None:
        """Begin to use the key."""
        with self._turn:
            self._turn.wait_for(lambda: not self._changing)
            self._users += 1

    def give_back(self) -> None:
        """End using it."""
        with self._turn:
            self._users -= 1
            self._turn.notify_all()

    @contextmanager
    def used(self) -> Iterator[None]:
        """Use the key meanwhile, past the sessions: a copy of the whole store."""
        self.take()
        try:
            yield
        finally:
            self.give_back()

    @contextmanager
    def changed(self) -> Iterator[None]:
        """Change the key meanwhile, alone."""
        with self._turn:
            self._turn.wait_for(lambda: not self._changing and not self._users)
            self._changing = True
        try:
            yield
        finally:
            with self._turn:
                self._changing = False
                self._turn.notify_all()
