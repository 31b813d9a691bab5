"""Codes as squares on the page."""

import re
from functools import lru_cache
from math import isqrt

import zxingcpp

from desktop_app.printing.style import MILLIMETRE

MODULE = 0.4 * MILLIMETRE
"""The side of one square of a code: what a cheap printer draws cleanly and a 150 dpi scan still tells apart."""
QUIET = 4 * MODULE
"""The white that must surround a code."""
_DARK = re.compile(rb"\0+")


@lru_cache(maxsize=4)
def code_squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return a code's side in squares and its dark runs as (row from above, first column, length)."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = code.to_image(scale=1, add_quiet_zones=False)
    flat = memoryview(image).tobytes()  # type: ignore[arg-type]  # its type information leaves the buffer out
    side = isqrt(len(flat))
    rows = (flat[start : start + side] for start in range(0, side * side, side))
    runs = ((row, *run.span()) for row, line in enumerate(rows) for run in _DARK.finditer(line))
    return side, tuple((row, start, end - start) for row, start, end in runs)


def code_side(text: str) -> float:
    """Return the side of a code, without the white around it."""
    return code_squares(text)[0] * MODULE


def code_drawing(text: str, left: float, bottom: float) -> str:
    """Return a code as filled rectangles, given its lower left corner; the white around it is the caller's to keep."""
    count, runs = code_squares(text)
    boxes = " ".join(f"{column} {count - row - 1} {length} 1 re" for row, column, length in runs)
    return f"q 0 0 0 rg {MODULE:.5f} 0 0 {MODULE:.5f} {left:.2f} {bottom:.2f} cm {boxes} f Q"
