"""Wrong pass phrases: five free, then waits that double, counted on disk before each try.

The waits run by the clock that counts from the start of the computer and that nobody can set: a program started anew
goes on waiting where the one before it stood, and a changed time of day changes nothing. The count lies in two files,
so that one deleted or spoilt by hand is made good by the other. This stops a person at the keyboard; a thief who
copies the files meets the slow key alone.
"""

import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop_app.disk import mirror_of, write_whole
from desktop_app.security.faults import TooManyTries

FREE_TRIES = 5
LONGEST_WAIT = 15 * 60
STRANGER = ""
EVERYBODY = "*"
"""Whose tries a count that was spoilt stands for; no name for signing in is spelt like this."""


@dataclass(frozen=True)
class Count:
    """The wrong tries of one person, how many of them stand for a count that was spoilt, and when the last was."""

    tries: int = 0
    spoilt: int = 0
    at: float = 0.0


class Lockout:
    """The count of wrong tries of each person, and how long each must wait."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds from the start of the computer."""
        self.path = path
        self._clock = clock

    def seconds_left(self, user: str) -> int:
        """Return how many seconds a person must still wait; nought when they may try."""
        count = _of(self._read(), user)
        return max(0, math.ceil(wait_after(count.tries) - self._passed_since(count.at)))

    def begin_try(self, user: str) -> None:
        """Count a try before it is made, so that ending the program does not undo it; refuse while one must wait."""
        if seconds := self.seconds_left(user):
            raise TooManyTries(seconds)
        counts = self._read()
        count = _of(counts, user)
        self._write({**counts, user: replace(count, tries=count.tries + 1, at=self._clock())})

    def succeeded(self, user: str) -> int:
        """Forget the wrong tries of a person who got in; returns how many there were, to be told to them."""
        counts = self._read()
        count = _of(counts, user)
        self._write({**counts, user: Count()})
        return max(0, count.tries - count.spoilt - 1)

    def _passed_since(self, moment: float) -> float:
        """Return the seconds since a moment; where the computer was started anew since, those since its start."""
        now = self._clock()
        return now - moment if moment <= now else now

    def _read(self) -> dict[str, Count]:
        places = (self.path, mirror_of(self.path))
        whole = [counts for counts in map(_counts, places) if counts is not None]
        if not whole and not any(path.exists() for path in places):
            return {}
        if not whole:
            spoilt = {EVERYBODY: Count(FREE_TRIES, FREE_TRIES, self._clock())}
            self._write(spoilt)
            return spoilt
        names = {name for counts in whole for name in counts}
        return {name: max((_of(counts, name) for counts in whole), key=_severity) for name in names}

    def _write(self, counts: dict[str, Count]) -> None:
        body = json.dumps({name: asdict(count) for name, count in counts.items()}, ensure_ascii=False).encode()
        for path in (self.path, mirror_of(self.path)):
            write_whole(path, body)


def wait_after(tries: int) -> int:
    """Return the seconds to wait after so many wrong tries."""
    return 0 if tries < FREE_TRIES else min(LONGEST_WAIT, 2 ** min(tries - FREE_TRIES + 1, 20))


def _of(counts: dict[str, Count], user: str) -> Count:
    return counts.get(user, counts.get(EVERYBODY, Count()))


def _severity(count: Count) -> tuple[int, float]:
    return count.tries, count.at


def _counts(path: Path) -> dict[str, Count] | None:
    """Read one of the two files; none where it is missing or was spoilt."""
    try:
        found = json.loads(path.read_bytes())
        return {name: _count(**fields) for name, fields in found.items()}
    except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def _count(tries: int, spoilt: int, at: float) -> Count:
    if type(tries) is not int or type(spoilt) is not int or not 0 <= spoilt <= tries:
        raise ValueError("not a count")
    if type(at) is not float or not math.isfinite(at):
        raise ValueError("not a moment")
    return Count(tries, spoilt, at)
