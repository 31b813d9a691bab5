"""Scanned files as pictures of their pages, one at a time, whatever a scanner or a camera made of them."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import inf
from warnings import catch_warnings, simplefilter

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.scans.apart import drawn_apart
from desktop_app.printing.scans.harmless import MOST_PAGES, MOST_PIXELS, check_harmless

MOST_BYTES = 250_000_000
"""Of one picture once it is unpacked: a clear ground, a fourth ink or layers that follow one another weigh more."""
LONGEST_SIDE = 4400
"""Pixels; a larger picture is made smaller, for nothing on paper needs more than 370 dots an inch."""
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP")
_WIDE_MODES = {"I": 4, "F": 4, "I;16": 2, "I;16B": 2, "I;16L": 2, "1": 1}
"""Bytes that a point takes where it is not one for each of its colours."""
_DAMAGED = (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, struct.error, TypeError, KeyError)
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
            yield _as_held(frame, longest)
        except StopIteration:
            return
        except _DAMAGED as error:
            raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _check_size(frame: Image.Image) -> None:
    pixels = frame.width * frame.height
    if not pixels:
        raise Refused(Fault(FaultCode.SCAN_UNREADABLE))
    bytes_a_point = _WIDE_MODES.get(frame.mode, len(frame.getbands())) * (3 if "progressive" in frame.info else 1)
    if pixels > MOST_PIXELS or pixels * bytes_a_point > MOST_BYTES:
        raise _too_large()


def _as_held(frame: Image.Image, longest: int) -> Image.Image:
    """Return a picture on white, turned as the camera held it and no larger than is of use."""
    dots = float(frame.info.get("dpi", (0, 0))[0])
    frame.draft(None, (longest, longest))
    full = frame.width
    with catch_warnings():
        simplefilter("ignore")  # what a camera wrote about a picture may be nonsense; the picture is what counts
        page = ImageOps.exif_transpose(frame)
    if page.has_transparency_data:
        layer = page.convert("RGBA")
        page = Image.new("RGB", layer.size, "white")
        page.paste(layer, mask=layer.getchannel("A"))
    elif page.mode.startswith("I"):
        page = page.point(lambda level: level / 256).convert("L")
    elif page.mode not in ("L", "RGB"):
        page = page.convert("L" if page.mode == "1" else "RGB")
    page.thumbnail((longest, longest))
    return _dotted(page, dots * page.width / full)


def _dotted(page: Image.Image, dpi: float) -> Image.Image:
    page.info = {"dpi": (dpi, dpi)}
    return page


def _too_large() -> Refused:
    return Refused(Fault(FaultCode.SCAN_TOO_LARGE))
