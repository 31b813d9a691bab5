"""A door that looks on: whatever passes it leaves the entries in the journal that it owes, no more and no fewer."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, fields
from threading import RLock
from typing import Concatenate, ParamSpec, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.drafts import detach_from_draft, discard_draft, save_draft
from desktop_app.casework.performs import is_sensitive
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.storage.engine import connect

P = ParamSpec("P")
Result = TypeVar("Result")

KEPT_AS_TYPED = (save_draft, discard_draft, detach_from_draft)
"""Drafts are nobody's records yet: they are kept without an entry, but for the scans that go with them."""


@dataclass(frozen=True)
class _Seen:
    commit: int
    """Changes with every commit of another connection."""
    entries: int


@dataclass(frozen=True)
class WatchedDoor(Door):
    """A real door whose every passage is counted through a connection that knows nothing of sessions and recorders.

    The window and the worker pass it one after the other, so that neither counts the other's entry.
    """

    turn: RLock = field(default_factory=RLock, repr=False, compare=False)

    @classmethod
    def of(cls, door: Door) -> "WatchedDoor":
        """Look on at a door."""
        return cls(**{each.name: getattr(door, each.name) for each in fields(door)})

    def run(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do an act: one entry where anything was written, none where nothing was."""
        with self.turn, closing(connect(self.store.path, self.store.key, ())) as looking_on:
            before = _see(looking_on)
            with _refusals_counted(looking_on, before):
                result = super().run(use_case, *args, **kwargs)
            after = _see(looking_on)
        left, wrote = after.entries - before.entries, after.commit != before.commit
        owed = {0, 1} if use_case in KEPT_AS_TYPED else {int(wrote)}
        assert left in owed, f"{use_case.__name__} left {left} entries"
        return result

    def ask(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Read something: one entry where that is sensitive, none where it is not."""
        with self.turn, closing(connect(self.store.path, self.store.key, ())) as looking_on:
            before = _see(looking_on)
            with _refusals_counted(looking_on, before):
                result = super().ask(use_case, *args, **kwargs)
            left = _see(looking_on).entries - before.entries
        assert left == int(is_sensitive(use_case)), f"{use_case.__name__} left {left} entries"
        return result


@contextmanager
def _refusals_counted(looking_on: sqlcipher.Connection, before: _Seen) -> Iterator[None]:
    """See that what failed left nothing, and what was denied left its denial."""
    try:
        yield
    except Exception as error:
        denied = isinstance(error, Refused) and any(fault.code is FaultCode.NOT_PERMITTED for fault in error.faults)
        left = _see(looking_on).entries - before.entries
        assert left == int(denied), f"a failed act left {left} entries"
        raise


def _see(connection: sqlcipher.Connection) -> _Seen:
    (commit,) = connection.execute("PRAGMA data_version").fetchone()
    (entries,) = connection.execute("SELECT count(*) FROM journal_entry").fetchone()
    return _Seen(commit, entries)
