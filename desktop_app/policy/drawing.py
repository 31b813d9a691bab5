"""A signature as a pen draws it: strokes of points in time, when a drawing is a signature, and the line it makes."""

import json
from itertools import pairwise
from math import hypot
from typing import NamedTuple

PAD_WIDTH, PAD_HEIGHT = 10_000, 4_000
"""The sheet that is drawn on, in units of its own: a drawing is the same on a small screen and on a large one."""
FULL_PRESSURE = 1_000
NO_PRESSURE = 500
"""What is written down for a finger or a mouse, which press alike all the time."""
LEAST_LENGTH = 1_500
LEAST_POINTS = 5
_THIN, _THICK = 45.0, 135.0
_VERSION = 1


class Point(NamedTuple):
    """Where the pen was, so many milliseconds after the drawing began, and how hard it pressed (0 to 1,000)."""

    x: int
    y: int
    ms: int
    pressure: int = NO_PRESSURE


Stroke = tuple[Point, ...]
Drawing = tuple[Stroke, ...]
Place = tuple[float, float]


class Piece(NamedTuple):
    """A piece of a drawn line: a curve from one place to another, pulled towards a third, and how thick it is."""

    start: Place
    pull: Place
    end: Place
    width: float


def placed(x: float, y: float, ms: int, pressure: float) -> Point:
    """Write a point down: within the sheet, in whole units; the pressure is given from 0 to 1."""
    return Point(
        x=min(max(round(x), 0), PAD_WIDTH),
        y=min(max(round(y), 0), PAD_HEIGHT),
        ms=max(ms, 0),
        pressure=min(max(round(pressure * FULL_PRESSURE), 0), FULL_PRESSURE),
    )


def is_a_signature(drawing: Drawing) -> bool:
    """Say whether enough was drawn: a dot or a short dash is a slip of the hand."""
    points = sum(len(stroke) for stroke in drawing)
    return points >= LEAST_POINTS and sum(_length(stroke) for stroke in drawing) >= LEAST_LENGTH


def line_of(stroke: Stroke) -> tuple[Piece, ...]:
    """Return the smooth line through a stroke, thicker where the pen pressed; a lone point is a dot."""
    if not stroke:
        return ()
    places: list[Place] = [(point.x, point.y) for point in stroke]
    middles = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in pairwise(places)]
    ends = [places[0], *middles, places[-1]]
    return tuple(
        Piece(start, pull, end, _width(point))
        for point, pull, (start, end) in zip(stroke, places, pairwise(ends), strict=True)
    )


def bounds_of(drawing: Drawing) -> tuple[int, int, int, int]:
    """Return the left, upper, right and lower bounds of what was drawn."""
    xs = [point.x for stroke in drawing for point in stroke]
    ys = [point.y for stroke in drawing for point in stroke]
    return min(xs), min(ys), max(xs), max(ys)


def as_json(drawing: Drawing) -> bytes:
    """Write a drawing down, the same drawing always in the same bytes: each point as [x, y, ms, pressure]."""
    written = {"height": PAD_HEIGHT, "strokes": drawing, "v": _VERSION, "width": PAD_WIDTH}
    return json.dumps(written, separators=(",", ":")).encode()


def from_json(data: bytes) -> Drawing:
    """Read a drawing back."""
    return tuple(tuple(Point(*point) for point in stroke) for stroke in json.loads(data)["strokes"])


def _length(stroke: Stroke) -> float:
    return sum(hypot(there.x - here.x, there.y - here.y) for here, there in pairwise(stroke))


def _width(point: Point) -> float:
    return _THIN + (_THICK - _THIN) * point.pressure / FULL_PRESSURE
