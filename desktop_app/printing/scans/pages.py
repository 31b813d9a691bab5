"""Scanned files as pictures of their pages, one at a time, whatever a scanner or a camera made of them."""

import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BytesIO
from warnings import catch_warnings, simplefilter

import pypdfium2
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from desktop_app.pdfium import PDFIUM
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.scans.harmless import MOST_PAGES, MOST_PIXELS, check_harmless

MOST_BYTES = 250_000_000
"""Of one picture once it is unpacked: a clear ground, a fourth ink or layers that follow one another weigh more."""
LONGEST_SIDE = 4400
"""Pixels; a larger picture is made smaller, for nothing on paper needs more than 370 dots an inch."""
POINTS_PER_INCH = 72
_USUAL_DPI, _MOST_DPI, _LEAST_DPI = 200, 300, 150
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
def opened(data: bytes) -> Iterator[ScannedFile]:
    """Open a PDF, TIFF, JPEG, PNG, WebP or BMP; refused in words where it is none, damaged, or beyond all measure."""
    if data.startswith(b"%PDF"):
        pdf = _pdf(data)
        try:
            yield _bounded(len(pdf), (_rendered(pdf, number) for number in range(len(pdf))))
        finally:
            with PDFIUM:
                pdf.close()
    else:
        with _picture(data) as picture:
            yield _bounded(getattr(picture, "n_frames", 1), _frames(picture))


def _bounded(count: int, pages: Iterator[Image.Image]) -> ScannedFile:
    if count > MOST_PAGES:
        raise Refused(Fault(FaultCode.SCAN_TOO_MANY_PAGES, params={"most": str(MOST_PAGES)}))
    return ScannedFile(count, pages)


def _pdf(data: bytes) -> pypdfium2.PdfDocument:
    check_harmless(data)
    try:
        with PDFIUM:
            return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _rendered(pdf: pypdfium2.PdfDocument, number: int) -> Image.Image:
    try:
        with PDFIUM, closing(pdf[number]) as page:
            width, height = page.get_size()
            dpi = min(_dpi_of(page, width), LONGEST_SIDE * POINTS_PER_INCH / max(width, height))
            with closing(page.render(scale=dpi / POINTS_PER_INCH)) as bitmap:
                return _dotted(bitmap.to_pil().convert("RGB"), dpi)
    except pypdfium2.PdfiumError as error:
        raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _dpi_of(page: pypdfium2.PdfPage, width: float) -> float:
    """Return the fineness of the scan that a page holds, so that it comes out as it went in."""
    widest = max((image.get_px_size()[0] for image in page.get_objects([FPDF_PAGEOBJ_IMAGE], max_depth=2)), default=0)
    found = widest * POINTS_PER_INCH / width or _USUAL_DPI
    return float(min(max(found, _LEAST_DPI), _MOST_DPI))


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


def _frames(picture: Image.Image) -> Iterator[Image.Image]:
    frames = iter(ImageSequence.Iterator(picture))
    while True:
        try:
            frame = next(frames)
            _check_size(frame)
            yield _as_held(frame)
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


def _as_held(frame: Image.Image) -> Image.Image:
    """Return a picture on white, turned as the camera held it and no larger than is of use."""
    dots = float(frame.info.get("dpi", (0, 0))[0])
    frame.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
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
    page.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return _dotted(page, dots * page.width / full)


def _dotted(page: Image.Image, dpi: float) -> Image.Image:
    page.info = {"dpi": (dpi, dpi)}
    return page


def _too_large() -> Refused:
    return Refused(Fault(FaultCode.SCAN_TOO_LARGE))
