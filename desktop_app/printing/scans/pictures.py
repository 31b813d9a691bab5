"""A picture that was given, drawn anew: what hides behind or beside its points does not come along."""

from io import BytesIO

from PIL import Image

from desktop_app.printing.scans.pages import opened

LONGEST_SIDE = 3000
"""Pixels: an A4 page has 257 dots an inch then, and its small print is legible."""
LARGE = 1 << 20
"""Bytes from which a picture without loss is too much for what a photo tells."""
_QUALITY = 85
_JPEG = b"\xff\xd8\xff"


def redrawn(data: bytes) -> bytes:
    """Return the first picture of a file upright and bounded: as JPEG, or as PNG if it came without loss and is small.

    Refused in words where it cannot be read, or is larger than can safely be read. A PNG redrawn once stays the same.
    """
    with opened(data, LONGEST_SIDE) as file:
        page = next(iter(file))
    page.info = {}
    lossless = b"" if data.startswith(_JPEG) else _written(page, "PNG")
    return lossless if lossless and len(lossless) <= LARGE else _written(page, "JPEG")


def _written(page: Image.Image, kind: str) -> bytes:
    held = BytesIO()
    if kind == "PNG":
        page.save(held, kind, optimize=True)
    else:
        page.save(held, kind, quality=_QUALITY, optimize=True)
    return held.getvalue()
