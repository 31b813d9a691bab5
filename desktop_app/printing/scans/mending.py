"""Mending: a code whose corner was written over is found by its texture, and the marks at its corners are drawn anew.

A reader must find the three marks before it can correct anything; whatever else is lost it corrects by itself.
"""

from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFilter

from desktop_app.printing.code.drawing import MODULE
from desktop_app.printing.scans.drawing import POINTS_PER_INCH

Box = tuple[int, int, int, int]

_DENSE = 0.33
"""The part of black from which on squares stand as close as in a code."""
_AROUND = 3
"""Squares to each side that are looked at together."""
_WHOLLY = 250
_EDGE = 0.15
"""The part of black in the last row of a code; a stroke of the pen beside it has less."""
_UNEVEN = 0.15
"""The part by which the sides of what may be a code differ at most."""
_SMALLEST, _LARGEST = 21, 61
"""Squares along the sides of the codes that this program prints."""
_MARK = 7


def mended(part: Image.Image, dpi: float) -> Iterator[Image.Image]:
    """Give a level grey part of a page with the marks of its code drawn anew, for each size that the code may have."""
    square = _square(dpi)
    box = _code_box(_ink(part), square)
    if box is None:
        return
    across, down = box[2] - box[0], box[3] - box[1]
    side = (across + down) / 2
    if abs(across - down) > _UNEVEN * side:
        return
    count = round((side / square - 17) / 4) * 4 + 17
    for tried in (count, count - 4, count + 4):
        if _SMALLEST <= tried <= _LARGEST:
            yield _with_marks(part, box, tried)


def may_hold_code(part: Image.Image, dpi: float) -> bool:
    """Say whether something on a grey part of a page is as dense as a code; most parts are not, and need no reading."""
    return _core(_ink(part), _square(dpi)) is not None


def _square(dpi: float) -> float:
    return MODULE / POINTS_PER_INCH * dpi


def _ink(part: Image.Image) -> Image.Image:
    """Return a picture in black and white, parted halfway between its ink and its paper."""
    levels = part.histogram()
    white = max(range(256), key=lambda level: levels[level])
    black = next((level for level in range(256) if levels[level]), white)  # a sliver of a page has no corner
    return part.point([255 if level > (white + black) / 2 else 0 for level in range(256)])


def _core(ink: Image.Image, square: float) -> Box | None:
    """Return the inside of what is dense."""
    near = ink.filter(ImageFilter.BoxBlur(square * _AROUND))
    dense = near.point([255 if level < 255 * (1 - _DENSE) else 0 for level in range(256)])
    inner = dense.filter(ImageFilter.BoxBlur(square * _AROUND))
    return inner.point([255 if level > _WHOLLY else 0 for level in range(256)]).getbbox()


def _code_box(ink: Image.Image, square: float) -> Box | None:
    core = _core(ink, square)
    if core is None:
        return None
    left, top, right, bottom = core
    across = _blackness(ink.crop((0, top, ink.width, bottom)), (ink.width, 1))
    down = _blackness(ink.crop((left, 0, right, ink.height)), (1, ink.height))
    (left, right), (top, bottom) = _grown(across, left, right), _grown(down, top, bottom)
    return left, top, right, bottom


def _blackness(part: Image.Image, size: tuple[int, int]) -> list[float]:
    return [1 - level / 255 for level in part.resize(size, Image.Resampling.BOX).tobytes()]


def _grown(black: list[float], first: int, last: int) -> tuple[int, int]:
    while first > 0 and black[first - 1] > _EDGE:
        first -= 1
    while last < len(black) and black[last] > _EDGE:
        last += 1
    return first, last


def _with_marks(part: Image.Image, box: Box, count: int) -> Image.Image:
    left, top, right, bottom = box
    across, down = (right - left) / count, (bottom - top) / count
    drawn = part.copy()
    pen = ImageDraw.Draw(drawn)
    for column, row in ((0, 0), (count - _MARK, 0), (0, count - _MARK)):
        for inset, colour in ((-1, 255), (0, 0), (1, 255), (2, 0)):
            corners = (
                left + (column + inset) * across,
                top + (row + inset) * down,
                left + (column + _MARK - inset) * across - 1,
                top + (row + _MARK - inset) * down - 1,
            )
            pen.rectangle(corners, fill=colour)
    return drawn
