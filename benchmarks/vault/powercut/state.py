"""What a store holds at a moment, short enough to be told: the place of its journal, and a digest of every row."""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, select

from desktop_app.models.journal import JournalEntry
from desktop_app.models.seals import SealKey
from desktop_app.security.recovery import RecoveryCode
from desktop_app.storage.engine import Store
from desktop_app.storage.journal import head

APART = (JournalEntry.__tablename__, SealKey.__tablename__)
"""The journal is checked by its chain; the seal is locked anew in the middle of a change of key."""


@dataclass(frozen=True)
class State:
    """The journal's length and head, and the digest of all else."""

    entries: int
    head: str
    digest: str


@dataclass(frozen=True)
class Told:
    """What somebody was told is done, how the store stood then, and what opens it."""

    did: str
    state: State
    recovery: str
    phrase: str
    backups: tuple[str, ...] = ()
    """The copies on this computer, the newest first."""
    copy_recovery: str = ""
    """The recovery code as it was when the newest copy was made."""

    def as_text(self) -> str:
        """Return it as one word of the program."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Told":
        """Read it back."""
        found: dict[str, Any] = json.loads(text)
        return cls(**{**found, "state": State(**found["state"]), "backups": tuple(found["backups"])})


def state_of(store: Store) -> State:
    """Read how a store stands."""
    with store.reading() as session:
        entries = session.scalar(select(func.count()).select_from(JournalEntry)) or 0
        return State(entries, head(session), _digest(session.connection()))


def _digest(connection: Connection) -> str:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    found = sha256()
    for (name,) in connection.exec_driver_sql(names).all():
        if name not in APART:
            found.update(name.encode())
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()  # noqa: S608 - from the store's own list
            found.update("\n".join(sorted(repr(tuple(row)) for row in rows)).encode())
    return found.hexdigest()


def as_word(code: RecoveryCode) -> str:
    """Return both halves of a recovery code as one word."""
    return f"{code.first} {code.second}"


def from_word(word: str) -> RecoveryCode:
    """Return the code again."""
    return RecoveryCode(*word.split())
