"""The codes on a scanned page: their text and their corners, read through tilt, noise and the strokes of a pen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import cos, radians, sin

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from desktop_app.printing.scans.lines import lean
from desktop_app.printing.scans.mending import may_hold_code, mended

Point = tuple[float, float]

_CORNER = 0.34
"""The part of a side within which a code in a corner lies, whichever way the page was laid on the glass."""
_MOST_PIXELS = 9_000_000
_ENLARGED = 2
_MENDED_ENLARGED = (2, 3)
"""A mended code at 150 dpi may be read at one of these and not at the other, as its squares fall on the pixels."""
_SOFTER = 1.6
_SHARPER = ImageFilter.UnsharpMask(4, 150, 0)
_BLACK_PART = 0.004
"""The part of a corner that is surely the printer's black where a code stands in it."""
_DEPTHS = (0.06, 0.14, 0.28)
"""How far from black to white ink may lie and still count as the printer's."""
_SHEET_INCHES = 11.69
_COARSE = 2700
"""Pixels of the longer side below which a page may be too coarse for its code, wherever that lies."""
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True)
class FoundCode:
    """What a code says, and its corners in pixels: upper left, upper right, lower right, lower left of its own."""

    text: str
    corners: tuple[Point, Point, Point, Point]


def find_code(page: Image.Image, is_wanted: Callable[[str], bool]) -> FoundCode | None:
    """Return the first code that is wanted, if there is one."""
    found = codes_until(page, is_wanted)
    return found[-1] if found and is_wanted(found[-1].text) else None


def codes_until(page: Image.Image, is_wanted: Callable[[str], bool]) -> tuple[FoundCode, ...]:
    """Return the codes of a page, each text once, until one that is wanted, which then is the last.

    The slower ways of looking are tried only where the faster found none that is wanted.
    """
    found: dict[str, FoundCode] = {}
    for code in _all(page):
        found.setdefault(code.text, code)
        if is_wanted(code.text):
            return (*(other for text, other in found.items() if text != code.text), code)
    return tuple(found.values())


def codes_at_sight(picture: Image.Image) -> tuple[FoundCode, ...]:
    """Return the codes that are read at once, as of one picture among the many of a camera."""
    return tuple(_read(picture.convert("L")))


def _all(page: Image.Image) -> Iterator[FoundCode]:
    grey = page.convert("L")
    if grey.width * grey.height > _MOST_PIXELS:
        yield from _read(grey.reduce(2), 2.0)
    yield from _read(grey)
    # Coloured ink is light in at least one of the three colours, and the printer's black in none.
    uncoloured = _lightest(page) if page.mode == "RGB" else grey
    dpi = max(page.size) / _SHEET_INCHES
    for box in _corners(page):
        part = uncoloured.crop(box)
        if not may_hold_code(part, dpi):
            continue
        larger = _larger(part)
        for picture in (larger, larger.filter(ImageFilter.GaussianBlur(_SOFTER)), *_printed_alone(larger)):
            yield from _read(picture, 1 / _ENLARGED, box[:2])
    if max(page.size) < _COARSE:
        yield from _read(_larger(grey), 1 / _ENLARGED)
    yield from _mended(uncoloured, dpi)


def _mended(page: Image.Image, dpi: float) -> Iterator[FoundCode]:
    """Read codes whose marks were written over: each side of the page is laid below, and its left corner mended."""
    leaning, size = lean(page), round(max(page.size) * _CORNER)
    for quarter in (0, 90, 180, 270):
        onto = _lower_left(page, radians(leaning + quarter), size)
        part = page.transform((size, size), Image.Transform.AFFINE, onto, Image.Resampling.BICUBIC, fillcolor=255)
        a, b, c, d, e, f = onto
        for picture, factor in product(mended(part, dpi), _MENDED_ENLARGED):
            for code in _read(_larger(picture, factor), 1 / factor):
                at = [(a * x + b * y + c, d * x + e * y + f) for x, y in code.corners]
                yield FoundCode(code.text, (at[0], at[1], at[2], at[3]))


def _lower_left(page: Image.Image, angle: float, size: int) -> tuple[float, float, float, float, float, float]:
    """Return where the points of the lower left corner of a page that is turned back lie on the page."""
    along, down = cos(angle), sin(angle)
    left = (abs(page.width * along) + abs(page.height * down)) / -2
    top = (abs(page.width * down) + abs(page.height * along)) / 2 - size
    x, y = page.width / 2 + along * left - down * top, page.height / 2 + down * left + along * top
    return along, -down, x, down, along, y


def _printed_alone(part: Image.Image) -> Iterator[Image.Image]:
    """Leave out what is lighter than the printer's black: ink of a pen is, be it a little."""
    levels = part.histogram()
    black, white = _level(levels, _BLACK_PART), _level(levels, 0.5)
    for picture in (part.filter(_SHARPER), part):
        for depth in _DEPTHS:
            bound = black + depth * (white - black)
            yield picture.point([255 if level > bound else 0 for level in range(256)])


def _level(histogram: Sequence[int], part: float) -> int:
    """Return the level below which a part of the pixels lies."""
    below, wanted = 0, sum(histogram) * part
    for level, count in enumerate(histogram):
        below += count
        if below >= wanted:
            return level
    return len(histogram) - 1


def _read(picture: Image.Image, factor: float = 1.0, origin: Point = (0, 0)) -> Iterator[FoundCode]:
    """Read the codes of a picture that is a part of the page, made smaller by a factor."""
    for code in zxingcpp.read_barcodes(picture, formats=_QR, try_invert=False):
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        a, b, c, d = ((origin[0] + point.x * factor, origin[1] + point.y * factor) for point in corners)
        yield FoundCode(code.text, (a, b, c, d))


def _larger(picture: Image.Image, factor: int = _ENLARGED) -> Image.Image:
    return picture.resize((picture.width * factor, picture.height * factor), Image.Resampling.BICUBIC)


def _lightest(page: Image.Image) -> Image.Image:
    red, green, blue = page.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _corners(page: Image.Image) -> Iterator[tuple[int, int, int, int]]:
    across, down = round(page.width * _CORNER), round(page.height * _CORNER)
    for left in (0, page.width - across):
        for top in (page.height - down, 0):
            yield left, top, left + across, top + down
