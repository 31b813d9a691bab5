"""Glyph outlines written down as PDF path operators."""

Point = tuple[float, float]


class OutlinePen:
    """A pen, as font tools hand outlines to, that writes PDF path operators (its method names are theirs)."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._operators: list[str] = []
        self._at: Point = (0.0, 0.0)

    def operators(self) -> str:
        """Return what was drawn."""
        return " ".join(self._operators)

    def _write(self, operator: str, *points: Point) -> None:
        numbers = " ".join(f"{x * self._scale:.4g} {y * self._scale:.4g}" for x, y in points)
        self._operators.append(f"{numbers} {operator}")
        self._at = points[-1]

    def moveTo(self, point: Point) -> None:  # noqa: N802 (the protocol's name)
        """Begin a contour."""
        self._write("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802 (the protocol's name)
        """Draw a straight line."""
        self._write("l", point)

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802 (the protocol's name)
        """Draw a cubic curve."""
        self._write("c", first, second, end)

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802 (the protocol's name)
        """Draw a quadratic curve, which PDF knows only as a cubic one."""
        start = self._at
        first = (start[0] + 2 * (control[0] - start[0]) / 3, start[1] + 2 * (control[1] - start[1]) / 3)
        second = (end[0] + 2 * (control[0] - end[0]) / 3, end[1] + 2 * (control[1] - end[1]) / 3)
        self._write("c", first, second, end)

    def closePath(self) -> None:  # noqa: N802 (the protocol's name)
        """Close the contour."""
        self._operators.append("h")

    def endPath(self) -> None:  # noqa: N802 (the protocol's name)
        """Leave the contour open; a filled outline needs nothing more."""
