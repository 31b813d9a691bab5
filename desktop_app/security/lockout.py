"""Wrong pass phrases: five free, then waits that double, counted on disk before each try.

No clock of the day is used: after a restart the whole wait begins anew, so neither a restart nor a changed clock
shortens it. This stops a person at the keyboard; a thief who copies the files meets the slow key alone.
"""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.disk import write_whole
from desktop_app.security.faults import TooManyTries

FREE_TRIES = 5
LONGEST_WAIT = 15 * 60
STRANGER = ""


class Lockout:
    """The count of wrong tries of each person, and how long each must wait."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self.path = path
        self._clock = clock
        self._since: dict[str, float] = {}
        self._started = clock()

    def seconds_left(self, user: str) -> int:
        """Return how many seconds a person must still wait; nought when they may try."""
        owed = wait_after(self._tries(user))
        return max(0, math.ceil(owed - (self._clock() - self._since.get(user, self._started))))

    def begin_try(self, user: str) -> None:
        """Count a try before it is made, so that ending the program does not undo it; refuse while one must wait."""
        if seconds := self.seconds_left(user):
            raise TooManyTries(seconds)
        self._write({**self._read(), user: self._tries(user) + 1})
        self._since[user] = self._clock()

    def succeeded(self, user: str) -> int:
        """Forget the wrong tries of a person who got in; returns how many there were, to be told to them."""
        wrong = max(0, self._tries(user) - 1)
        self._write({name: tries for name, tries in self._read().items() if name != user})
        return wrong

    def _tries(self, user: str) -> int:
        return self._read().get(user, 0)

    def _read(self) -> dict[str, int]:
        try:
            found = json.loads(self.path.read_bytes())
            return {str(name): max(0, int(tries)) for name, tries in found.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError):
            return _Spent()

    def _write(self, tries: dict[str, int]) -> None:
        write_whole(self.path, json.dumps(dict(tries), ensure_ascii=False).encode())


class _Spent(dict[str, int]):
    """What a damaged count means: everybody has used up the free tries."""

    def get(self, key: str, default: object = None, /) -> int:
        return super().get(key, FREE_TRIES)


def wait_after(tries: int) -> int:
    """Return the seconds to wait after so many wrong tries."""
    return 0 if tries < FREE_TRIES else min(LONGEST_WAIT, 2 ** min(tries - FREE_TRIES + 1, 20))
