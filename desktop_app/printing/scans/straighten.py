"""Straightening: a scanned page is laid upright on its sheet by the code on it, whose place on our pages is known."""

from math import atan2, cos, degrees, hypot, radians, sin

from PIL import Image

from desktop_app.printing.code.drawing import code_side
from desktop_app.printing.document import HEIGHT, WIDTH
from desktop_app.printing.page import CODE_TOP
from desktop_app.printing.scans.codes import FoundCode, Point
from desktop_app.printing.scans.drawing import POINTS_PER_INCH
from desktop_app.printing.scans.lines import lean_near
from desktop_app.printing.style import LEFT

MOST_DPI = 200
Affine = tuple[float, float, float, float, float, float]
_TRUSTED = 0.03
"""The part by which a code may be measured too large or too small."""


def straightened(page: Image.Image, code: FoundCode) -> Image.Image:
    """Return the sheet that a page of ours was printed on, upright, at the scan's own fineness or `MOST_DPI`."""
    scale = _scale(page, code)
    dpi = min(scale * POINTS_PER_INCH, MOST_DPI)
    angle = tilt(page, code)
    size = round(WIDTH / POINTS_PER_INCH * dpi), round(HEIGHT / POINTS_PER_INCH * dpi)
    turned = page.transform(
        size,
        Image.Transform.AFFINE,
        _lifted(page, size[1], _onto_sheet(code, angle, scale, dpi)),
        Image.Resampling.BICUBIC if scale * POINTS_PER_INCH < MOST_DPI * 1.5 else Image.Resampling.BILINEAR,
        fillcolor="white",
    )
    turned.info = {"dpi": (dpi, dpi)}
    return turned


def tilt(page: Image.Image, code: FoundCode) -> float:
    """Return by how many degrees a page lies turned to the right: told by its code, made exact by its lines."""
    return lean_near(page, _angle(code))


def _angle(code: FoundCode) -> float:
    """Return the direction of the code's rows in degrees, the mean of its four sides."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = code.corners
    along = bx - ax + cx - dx, by - ay + cy - dy
    down = dx - ax + cx - bx, dy - ay + cy - by
    return degrees(atan2(along[1] - down[0], along[0] + down[1]))


def _side(code: FoundCode) -> float:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = code.corners
    return (hypot(bx - ax, by - ay) + hypot(cx - dx, cy - dy) + hypot(dx - ax, dy - ay) + hypot(cx - bx, cy - by)) / 4


def _scale(page: Image.Image, code: FoundCode) -> float:
    """Return the pixels of a point: as the scanner says, unless the code tells that the size was changed."""
    measured = _side(code) / code_side(code.text)
    told = float(page.info.get("dpi", (0, 0))[0]) / POINTS_PER_INCH
    return told if abs(told - measured) < _TRUSTED * measured else measured


def _onto_sheet(code: FoundCode, angle: float, scale: float, dpi: float) -> Affine:
    """Return where each point of the sheet, in dots from its upper left corner, lies in the scan, in pixels."""
    step = scale * POINTS_PER_INCH / dpi
    along, down = step * cos(radians(angle)), step * sin(radians(angle))
    half = code_side(code.text) / 2
    x, y = _middle(code)
    at_x, at_y = ((LEFT + half) / POINTS_PER_INCH * dpi, (HEIGHT - CODE_TOP + half) / POINTS_PER_INCH * dpi)
    return along, -down, x - along * at_x + down * at_y, down, along, y - down * at_x - along * at_y


def _lifted(page: Image.Image, height: int, onto: Affine) -> Affine:
    """Lay the sheet lower where the scan itself does: the foot of pre-printed paper had lifted the code."""
    along, _, x, down, _, y = onto
    corners = [(0, 0), (page.width, 0), (page.width, page.height), (0, page.height)]
    levels = [((at_y - y) * along - (at_x - x) * down) / (along**2 + down**2) for at_x, at_y in corners]
    lift = max(0.0, min(*levels, max(levels) - height))
    return along, -down, x - down * lift, down, along, y + along * lift


def _middle(code: FoundCode) -> Point:
    return sum(x for x, _ in code.corners) / 4, sum(y for _, y in code.corners) / 4
