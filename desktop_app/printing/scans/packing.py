"""Packing: a page as a small PDF in which a pen's ink stays legible, and several of them bound into one."""

from collections.abc import Sequence
from contextlib import closing
from io import BytesIO
from time import gmtime

import pypdfium2
from PIL import Image, ImageChops, ImageOps

from desktop_app.pdfium import PDFIUM

DPI = 150
_QUALITY = 38
_LONGEST = 13 * DPI
"""Pixels of the longer side of a page whose fineness is not known, such as a photo."""
_PAPER = 215
"""Whatever is lighter than this is the paper itself, once the page has its full range of light."""
_COLOURFUL = 48
"""How far apart the colours of ink lie, of 255; the tint of paper and of lamps stays below."""
_COLOURED_PART = 0.0004
_NO_TIME = gmtime(0)
"""A page says nothing of when it was packed, so that it is known again when it comes twice."""


def packed(page: Image.Image) -> bytes:
    """Return one page as a PDF, in colour where there is any; the same page always gives the same bytes."""
    page = _fit(page)
    picture = page if page.mode == "RGB" and _is_coloured(page) else page.convert("L")
    picture = _cleaned(picture)
    held = BytesIO()
    picture.save(
        held, "PDF", resolution=_dpi(page), quality=_QUALITY, optimize=True, creationDate=_NO_TIME, modDate=_NO_TIME
    )
    return held.getvalue()


def bound(pages: Sequence[bytes]) -> bytes:
    """Bind packed pages into one PDF, in this order."""
    if len(pages) == 1:
        return pages[0]
    held = BytesIO()
    with PDFIUM, closing(pypdfium2.PdfDocument.new()) as whole:
        for page in pages:
            with closing(pypdfium2.PdfDocument(page)) as part:
                whole.import_pages(part)
        whole.save(held)
    return held.getvalue()


def _fit(page: Image.Image) -> Image.Image:
    dpi = _dpi(page)
    factor = min(DPI / dpi, 1.0) if "dpi" in page.info and dpi > 1 else min(_LONGEST / max(page.size), 1.0)
    if factor == 1.0:
        return page
    size = max(round(page.width * factor), 1), max(round(page.height * factor), 1)
    smaller = page.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    smaller.info = {"dpi": (dpi * factor, dpi * factor)}
    return smaller


def _dpi(page: Image.Image) -> float:
    found = float(page.info.get("dpi", (0, 0))[0])
    return found if found > 1 else max(page.size) / (_LONGEST / DPI)


def _is_coloured(page: Image.Image) -> bool:
    small = page.reduce(2)
    red, green, blue = small.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    least = ImageChops.darker(ImageChops.darker(red, green), blue)
    histogram = ImageChops.difference(most, least).histogram()
    return sum(histogram[_COLOURFUL:]) > _COLOURED_PART * sum(histogram)


def _cleaned(page: Image.Image) -> Image.Image:
    """Return a page whose paper is white: noise in the white is most of what a picture of text weighs."""
    full = ImageOps.autocontrast(page, cutoff=(0.2, 2), preserve_tone=True)
    return full.point([min(round(level * 255 / _PAPER), 255) for level in range(256)] * len(full.getbands()))
