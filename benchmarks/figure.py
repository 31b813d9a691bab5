"""One figure of a benchmark: what was measured, against which target, and whether it was met."""

from dataclasses import asdict, dataclass
from operator import ge, gt, le

_HOLDS = {"<=": le, ">=": ge, ">": gt}


@dataclass(frozen=True)
class Figure:
    """One number, or none where it cannot be measured here and ``note`` says why; without a target nothing is met."""

    id: str
    what: str
    value: float | None
    unit: str
    op: str = ""
    target: float | None = None
    runs: int = 1
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target was met; none where there is no target or no number."""
        if self.target is None or self.value is None:
            return None
        return bool(_HOLDS[self.op](self.value, self.target))


def as_row(figure: Figure) -> dict[str, object]:
    """Return a figure as it is written to a file."""
    return {**asdict(figure), "met": figure.met}


def table(figures: list[Figure]) -> str:
    """Return the figures as lines for a terminal."""
    return "\n".join(_line(figure) for figure in figures)


def _line(figure: Figure) -> str:
    target = "" if figure.target is None else f"{figure.op} {figure.target:g}"
    met = {True: "met", False: "NOT MET", None: ""}[figure.met]
    value = _shown(figure.value)
    return f"{figure.id:<26} {figure.what:<70} {value} {figure.unit:<6} {target:<9} {met:<8} {figure.note}".rstrip()


def _shown(value: float | None) -> str:
    return f"{'–':>10}" if value is None else f"{value:>10.3f}"
