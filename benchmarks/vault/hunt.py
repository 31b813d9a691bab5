"""A hunt: one way to try the vault hard, and the figures that it brings home."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort


@dataclass(frozen=True)
class Hunt:
    """The ids of its figures, and what measures all of them in one go."""

    ids: tuple[str, ...]
    measure: Callable[[Effort], Iterable[Figure]]

    def figures(self, effort: Effort) -> list[Figure]:
        """Go hunting; every figure that was promised comes home, and no other."""
        found = list(self.measure(effort))
        if tuple(figure.id for figure in found) != self.ids:
            raise ValueError(f"promised {self.ids}, brought {[figure.id for figure in found]}")
        return found
