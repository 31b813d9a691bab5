"""One figure of a benchmark: what was measured, against which target, and whether it was met."""

from dataclasses import asdict, dataclass
from operator import ge, le


@dataclass(frozen=True)
class Figure:
    """One number; without a target there is nothing to meet."""

    id: str
    what: str
    value: float
    unit: str
    op: str = ""
    target: float | None = None
    runs: int = 1
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target was met; none where there is none."""
        if self.target is None:
            return None
        return bool({"<=": le, ">=": ge}[self.op](self.value, self.target))


def as_row(figure: Figure) -> dict[str, object]:
    """Return a figure as it is written to a file."""
    return {**asdict(figure), "met": figure.met}


def table(figures: list[Figure]) -> str:
    """Return the figures as lines for a terminal."""
    words = {True: "met", False: "NOT MET", None: ""}
    return "\n".join(
        f"{figure.id:<10} {figure.what:<62} {figure.value:>9.3f} {figure.unit:<6} "
        f"{f'{figure.op} {figure.target:g}' if figure.target is not None else '':<9} {words[figure.met]}"
        for figure in figures
    )
