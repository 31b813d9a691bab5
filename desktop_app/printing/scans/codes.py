"""The codes on a scanned page: their text and their corners, read through tilt, noise and the strokes of a pen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

Point = tuple[float, float]
Reader = Callable[[Image.Image], tuple["FoundCode", ...]]

_CORNER = 0.34
"""The part of a side within which a code in a corner lies, whichever way the page was laid on the glass."""
_MOST_PIXELS = 9_000_000
_ENLARGED = 2
_COARSE = 2700
"""Pixels of the longer side below which a page may be too coarse for its code, wherever that lies."""
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True)
class FoundCode:
    """What a code says, and its corners in pixels: upper left, upper right, lower right, lower left of its own."""

    text: str
    corners: tuple[Point, Point, Point, Point]


def find_code(page: Image.Image, is_wanted: Callable[[str], bool]) -> FoundCode | None:
    """Return the first code that is wanted; the slower ways of looking are tried only where the faster found none."""
    return next((code for code in _all(page) if is_wanted(code.text)), None)


def codes_of(page: Image.Image) -> tuple[FoundCode, ...]:
    """Return every code that can be read on a page, each text once."""
    found: dict[str, FoundCode] = {}
    for code in _all(page):
        found.setdefault(code.text, code)
    return tuple(found.values())


def _all(page: Image.Image) -> Iterator[FoundCode]:
    grey = page.convert("L")
    if grey.width * grey.height > _MOST_PIXELS:
        yield from _read(grey.reduce(2), 2.0)
    yield from _read(grey)
    # Coloured ink is light in at least one of the three colours, and the printer's black in none.
    uncoloured = _lightest(page) if page.mode == "RGB" else grey
    for box in _corners(page):
        larger = _larger(uncoloured.crop(box))
        for picture, binarizer in (
            (larger, zxingcpp.Binarizer.LocalAverage),
            (larger.filter(ImageFilter.GaussianBlur(1.6)), zxingcpp.Binarizer.LocalAverage),
            (larger, zxingcpp.Binarizer.GlobalHistogram),
        ):
            yield from _read(picture, 1 / _ENLARGED, box[:2], binarizer)
    if max(page.size) < _COARSE:
        yield from _read(_larger(grey), 1 / _ENLARGED)


def _read(
    picture: Image.Image,
    factor: float = 1.0,
    origin: Point = (0, 0),
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> Iterator[FoundCode]:
    """Read the codes of a picture that is a part of the page, made smaller by a factor."""
    for code in zxingcpp.read_barcodes(picture, formats=_QR, binarizer=binarizer, try_invert=False):
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        a, b, c, d = ((origin[0] + point.x * factor, origin[1] + point.y * factor) for point in corners)
        yield FoundCode(code.text, (a, b, c, d))


def _larger(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width * _ENLARGED, picture.height * _ENLARGED), Image.Resampling.BICUBIC)


def _lightest(page: Image.Image) -> Image.Image:
    red, green, blue = page.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _corners(page: Image.Image) -> Iterator[tuple[int, int, int, int]]:
    across, down = round(page.width * _CORNER), round(page.height * _CORNER)
    for left in (0, page.width - across):
        for top in (page.height - down, 0):
            yield left, top, left + across, top + down
