"""What is found when a killed office is opened again."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Trouble(StrEnum):
    """What a kill must never leave behind."""

    LOST = "lost"
    """An act that the program acknowledged is not there."""
    HALF = "half"
    """An act is there in part."""
    CHAIN = "chain"
    """The journal breaks."""
    LOCKS = "locks"
    """A key, a pass phrase or a preference cannot be read."""
    FILE = "file"
    """A row has no file, or one that does not open."""
    ORPHAN = "orphan"
    """A file that no row names was left by the sweep."""
    ENDED = "ended"
    """The program ended by itself."""


@dataclass
class Found:
    """One opening after one kill."""

    work: str
    troubles: list[tuple[Trouble, str]] = field(default_factory=list)
    acts: int = 0
    in_the_act: bool = True
    derived: float = 0.0
    """Seconds for the key of the pass phrase."""
    reopened: float = 0.0
    """Seconds from that key to the store checked by the program and open, and the first list read."""
    swept: int = 0
    seconds: float = 0.0

    def tell(self, trouble: Trouble, words: str) -> None:
        """Note a trouble."""
        self.troubles.append((trouble, words))

    def count(self) -> Counter[Trouble]:
        """Count the troubles by their kind."""
        return Counter(trouble for trouble, _ in self.troubles)

    def as_row(self) -> dict[str, Any]:
        """Return it as one line of JSON carries it."""
        return asdict(self)

    @classmethod
    def of_row(cls, row: dict[str, Any]) -> "Found":
        """Read it back."""
        troubles = [(Trouble(kind), words) for kind, words in row["troubles"]]
        return cls(**{**row, "troubles": troubles})
