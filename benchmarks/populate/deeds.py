"""What one act of the invented story wrote: its rows, by table, and the frame of its journal entry."""

from dataclasses import dataclass
from datetime import datetime
from random import Random
from uuid import UUID

from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role


@dataclass(frozen=True, slots=True)
class Deed:
    """One act by somebody in a role, about a file, with the rows that it wrote."""

    act: Act
    role: Role
    actor: UUID
    subject: UUID
    at: datetime
    rows: tuple[tuple[str, dict[str, object]], ...]


class Rows:
    """Gathers the rows of one act; their keys tell the time and chance, as those that a machine makes (UUIDv7)."""

    def __init__(self, chance: Random, at: datetime, branch: str) -> None:
        self.kept: list[tuple[str, dict[str, object]]] = []
        self._chance, self._at, self._branch = chance, int(at.timestamp() * 1000), branch

    def add(self, table: str, **values: object) -> UUID:
        """Add a row and return its key."""
        key = UUID(int=self._at << 80 | 7 << 76 | len(self.kept) << 64 | 2 << 62 | self._chance.getrandbits(62))
        self.kept.append((table, {"id": key, "branch": self._branch, **values}))
        return key
