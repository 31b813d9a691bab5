"""Scanned files as pictures of their pages, one at a time, whatever a scanner or a camera made of them."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import inf
from warnings import catch_warnings, simplefilter

from PIL import ExifTags, Image, ImageSequence, UnidentifiedImageError

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.scans.apart import drawn_apart
from desktop_app.printing.scans.harmless import MOST_PAGES, MOST_PIXELS, check_harmless

MOST_BYTES = 150_000_000
"""Of one picture once it is unpacked: an A4 page in colour at 600 dots an inch fits, and there are two at a time."""
MOST_COEFFICIENTS = 83_000_000
"""Of a JPEG whose layers follow one another: all of them are held until the last has come."""
LONGEST_SIDE = 4400
"""Pixels; a larger picture is made smaller, for nothing on paper needs more than 370 dots an inch."""
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP")
_NARROW_MODES = {"1": 1, "L": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Bytes that a point takes where it is less than four: more than one colour takes four, or comes to take them."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by the orientation that a camera wrote (Exif 3.0, tag 0x0112)."""
_FILTER = Image.Resampling.BICUBIC
_STRIP = 256
"""Lines that are laid on white at a time."""
_DAMAGED = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
    TypeError,
    KeyError,
    AssertionError,
)
"""What the readers of pictures raise at a damaged one; several forget to say so in one voice."""


class ScannedFile:
    """A scanned file held open: how many pages it has, and their pictures in order."""

    def __init__(self, count: int, pages: Iterator[Image.Image]) -> None:
        self.count = count
        self._pages = pages

    def __iter__(self) -> Iterator[Image.Image]:
        """Give one page after the other: RGB or grey, upright as the camera held it; refused where one is damaged."""
        return self._pages


@contextmanager
def opened(data: bytes, longest: int = LONGEST_SIDE, seconds: float = inf) -> Iterator[ScannedFile]:
    """Open a PDF, TIFF, JPEG, PNG, WebP or BMP, its pages no longer than so many pixels.

    Refused in words where it is none, damaged, or beyond all measure. A PDF is drawn in a process of its own, which
    may take so many seconds of a core for all its pages, and never more than a few for one.
    """
    if data.startswith(b"%PDF"):
        check_harmless(data)
        with drawn_apart(data, longest, seconds) as (count, pages):
            yield _bounded(count, pages)
    else:
        with _picture(data) as picture:
            yield _bounded(getattr(picture, "n_frames", 1), _frames(picture, longest))


def _bounded(count: int, pages: Iterator[Image.Image]) -> ScannedFile:
    if count > MOST_PAGES:
        raise Refused(Fault(FaultCode.SCAN_TOO_MANY_PAGES, params={"most": str(MOST_PAGES)}))
    return ScannedFile(count, pages)


def _picture(data: bytes) -> Image.Image:
    with catch_warnings():
        simplefilter("ignore")  # what is written about a picture may be nonsense; a bomb is not
        simplefilter("error", Image.DecompressionBombWarning)
        try:
            return Image.open(BytesIO(data), formats=_FORMATS)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise _too_large() from error
        except _DAMAGED as error:
            raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _frames(picture: Image.Image, longest: int) -> Iterator[Image.Image]:
    frames = iter(ImageSequence.Iterator(picture))
    while True:
        try:
            frame = next(frames)
            _check_size(frame)
            frame.draft(None, (longest, longest))
            _check_weight(frame)
            yield _as_held(frame, longest)
        except StopIteration:
            return
        except _DAMAGED as error:
            raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _check_size(frame: Image.Image) -> None:
    pixels = frame.width * frame.height
    if not pixels:
        raise Refused(Fault(FaultCode.SCAN_UNREADABLE))
    layered = "progressive" in frame.info and pixels * len(frame.getbands()) > MOST_COEFFICIENTS
    if pixels > MOST_PIXELS or layered:
        raise _too_large()


def _check_weight(frame: Image.Image) -> None:
    if frame.width * frame.height * _NARROW_MODES.get(frame.mode, 4) > MOST_BYTES:
        raise _too_large()


def _as_held(frame: Image.Image, longest: int) -> Image.Image:
    """Return a picture on white, turned as the camera held it and no larger than is of use."""
    dots = float(frame.info.get("dpi", (0, 0))[0])
    with catch_warnings():
        simplefilter("ignore")  # what a camera wrote about a picture may be nonsense; the picture is what counts
        frame.load()
        turn = _TURNS.get(frame.getexif().get(ExifTags.Base.Orientation, 1))
    scale = min(1.0, longest / max(frame.size))
    size = (max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
    page = _on_white(frame, size[0]) if frame.has_transparency_data else _plain(frame)
    page = page.copy() if page.size == size else page.resize(size, _FILTER, reducing_gap=2.0)
    if turn is not None:
        page = page.transpose(turn)
    page.info = {"dpi": (dots * scale, dots * scale)}
    return page


def _plain(frame: Image.Image) -> Image.Image:
    """Return a picture in RGB or grey, the very same where it is that already."""
    if frame.mode.startswith("I"):
        return frame.point(lambda level: level / 256).convert("L")
    if frame.mode not in ("L", "RGB"):
        return frame.convert("L" if frame.mode == "1" else "RGB")
    return frame


def _on_white(frame: Image.Image, width: int) -> Image.Image:
    """Lay a picture on white, strip by strip and as wide as asked for: two whole ones at a time would be too much."""
    page = Image.new("RGB", (width, frame.height))
    for top in range(0, frame.height, _STRIP):
        strip = frame.crop((0, top, frame.width, min(top + _STRIP, frame.height))).convert("RGBA")
        white = Image.new("RGB", strip.size, "white")
        white.paste(strip, mask=strip)
        page.paste(white.resize((width, strip.height), _FILTER), (0, top))
    return page


def _too_large() -> Refused:
    return Refused(Fault(FaultCode.SCAN_TOO_LARGE))
