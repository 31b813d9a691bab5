"""Codes as squares on the page."""

from functools import lru_cache

import segno

from desktop_app.printing.style import MILLIMETRE

MODULE = 0.4 * MILLIMETRE
"""The side of one square of a code: what a cheap printer draws cleanly and a 150 dpi scan still tells apart."""
QUIET = 4 * MODULE
"""The white that must surround a code."""
# Choosing the mask takes most of the time of making a code; every reader reads every mask.
_MASK = 3


@lru_cache(maxsize=64)
def code_squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return a code's side in squares and its dark runs as (row from above, first column, length)."""
    matrix = segno.make(text, error="m", boost_error=False, mask=_MASK, micro=False).matrix
    runs: list[tuple[int, int, int]] = []
    for row, squares in enumerate(matrix):
        start = 0
        while start < len(squares):
            end = start
            while end < len(squares) and squares[end]:
                end += 1
            if end > start:
                runs.append((row, start, end - start))
            start = end + 1
    return len(matrix), tuple(runs)


def code_side(text: str) -> float:
    """Return the side of a code, without the white around it."""
    return code_squares(text)[0] * MODULE


def code_drawing(text: str, left: float, bottom: float) -> str:
    """Return a code as filled rectangles, given its lower left corner; the white around it is the caller's to keep."""
    count, runs = code_squares(text)
    top = bottom + count * MODULE
    boxes = (
        f"{left + column * MODULE:.2f} {top - (row + 1) * MODULE:.2f} {length * MODULE:.2f} {MODULE:.2f} re"
        for row, column, length in runs
    )
    return "0 0 0 rg " + " ".join(boxes) + " f"
