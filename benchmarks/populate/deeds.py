"""Gathers what one act of the invented story wrote."""

from datetime import datetime
from random import Random
from uuid import UUID

from desktop_app.storage.layout import Values


class Rows:
    """The rows of one act; their keys tell the time and chance, as those that a machine makes (UUIDv7)."""

    def __init__(self, chance: Random, at: datetime, branch: str) -> None:
        self.kept: list[tuple[str, Values]] = []
        self._chance, self._at, self._branch = chance, int(at.timestamp() * 1000), branch

    def add(self, table: str, **values: object) -> UUID:
        """Add a row and return its key."""
        key = UUID(int=self._at << 80 | 7 << 76 | len(self.kept) << 64 | 2 << 62 | self._chance.getrandbits(62))
        self.kept.append((table, {"id": key, "branch": self._branch, **values}))
        return key
