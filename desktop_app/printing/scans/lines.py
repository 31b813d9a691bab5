"""The lean of a page, told by its lines of text: its rows differ most sharply where they lie level."""

from collections.abc import Iterable
from itertools import pairwise

from PIL import Image

_SMALL = 400
"""Pixels of the longer side of the picture on which lines of text are looked for."""
_STEPS = ((0.25, 5), (0.06, 3))
"""Degrees of a step, and how many are tried to each side."""
_ASIDE = 3.0
"""Degrees; more than are tried to either side."""
_MOST = 8
"""Degrees by which a page may lie crooked on the glass."""
_QUARTER = 90


def lean_near(page: Image.Image, angle: float) -> float:
    """Return by how many degrees a page lies turned to the right, given nearly so."""
    small = page.convert("L")
    small.thumbnail((_SMALL, _SMALL))
    # A picture that is not turned at all is the sharpest of all: so each that is compared is turned.
    small = small.rotate(angle - _ASIDE, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    correction = 0.0
    for step, most in _STEPS:
        correction = _best(small, (correction + step * turn for turn in range(-most, most + 1)))[1]
    return angle + correction


def lean(page: Image.Image) -> float:
    """Return by how many degrees a page leans to the right, whichever of its sides lies below."""
    small = page.convert("L")
    small.thumbnail((_SMALL, _SMALL))
    laid = max((small, small.rotate(_QUARTER, expand=True)), key=lambda turned: _coarse(turned)[0])
    return lean_near(laid, _coarse(laid)[1])


def _coarse(small: Image.Image) -> tuple[float, float]:
    aside = small.rotate(-_ASIDE, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return _best(aside, range(-_MOST, _MOST + 1))


def _best(small: Image.Image, tries: Iterable[float]) -> tuple[float, float]:
    return max((_lined(small, _ASIDE + tried), tried) for tried in tries)


def _lined(small: Image.Image, angle: float) -> float:
    turned = small.rotate(angle, Image.Resampling.BILINEAR, fillcolor=255)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((above - below) ** 2 for above, below in pairwise(rows)))
