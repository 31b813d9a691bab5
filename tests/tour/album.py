"""A finished tour as its tests read it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Tour:
    """Where it lies, its story, and what was said while it was made."""

    out: Path
    story: dict[str, Any]
    said: str
    complained: str

    @property
    def papers(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.story["papers"]
        return found

    @property
    def screens(self) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self.story["screens"]
        return found

    def variants(self, screen: str) -> set[str]:
        return {row["variant"] for row in self.screens if row["screen"] == screen}
