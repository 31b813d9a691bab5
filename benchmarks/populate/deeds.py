"""One act of the invented story: when, what, by whom, and the rows that it writes once its time has come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.policy.calendar import is_weekend
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.storage.layout import Values

_DAY_BEGINS, _MINUTES_OF_WORK = time(8, 0), 6 * 60


class Rows:
    """The rows of one act; their keys tell the time and chance, as those that a machine makes (UUIDv7)."""

    def __init__(self, chance: Random, at: datetime, branch: str) -> None:
        self.at, self.day = at, at.date()
        self.kept: list[tuple[str, Values]] = []
        self._chance, self._stamp, self._branch = chance, int(at.timestamp() * 1000) << 80 | 7 << 76, branch

    def key(self) -> UUID:
        """Make a key without a row as yet."""
        return UUID(int=self._stamp | len(self.kept) << 64 | 2 << 62 | self._chance.getrandbits(62))

    def add(self, table: str, values: Values, **more: object) -> UUID:
        """Add a row and return its key."""
        key = self.key()
        self.kept.append((table, {"id": key, "branch": self._branch, **values, **more}))
        return key


@dataclass(frozen=True, slots=True)
class Deed:
    """An act in a role at a time; `write` is none where somebody only read."""

    at: datetime
    act: Act
    role: Role
    actor: UUID
    write: Callable[[Rows], None] | None = None
    reason: str = ""


def at_work(day: date, chance: Random) -> datetime:
    """Return a moment of the working hours of a day, or of the working day after it."""
    while is_weekend(day):
        day += timedelta(1)
    return datetime.combine(day, _DAY_BEGINS, SAUDI_TIME) + timedelta(minutes=chance.randrange(_MINUTES_OF_WORK))


def day_ends(day: date) -> datetime:
    """Return the end of the working hours of a day."""
    return datetime.combine(day, _DAY_BEGINS, SAUDI_TIME) + timedelta(minutes=_MINUTES_OF_WORK)
