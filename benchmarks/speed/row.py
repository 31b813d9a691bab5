"""One row of the speed bench: the ids of its figures, and what measures all of them in one go."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.figure import Figure
from benchmarks.speed.population import Population
from benchmarks.waste import searched_as_in_the_program


@dataclass(frozen=True)
class Row:
    """Called with a population it brings the figures that it promised, and no other."""

    ids: tuple[str, ...]
    measure: Callable[[Population], Iterable[Figure]]

    def __call__(self, population: Population) -> list[Figure]:
        """Measure."""
        with searched_as_in_the_program():
            found = list(self.measure(population))
        if tuple(figure.id for figure in found) != self.ids:
            raise ValueError(f"promised {self.ids}, brought {[figure.id for figure in found]}")
        return found
