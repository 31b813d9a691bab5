"""A printed paper of two pages and its pictures, as a scanner sees them, for the tests of scans."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pypdfium2
from PIL import Image

from desktop_app.printing.blocks import PageBreak, Paragraph
from desktop_app.printing.code.reading import read_printed
from desktop_app.printing.identity import PLAIN_STOCK, Stock
from desktop_app.printing.press import print_paper
from tests.printing.material import IDENTITY, LETTERHEAD, PARAGRAPH


@cache
def paper(stock: Stock = PLAIN_STOCK) -> bytes:
    """Print a paper of two pages."""
    text = tuple(Paragraph(PARAGRAPH) for _ in range(6))
    return print_paper(replace(LETTERHEAD, stock=stock), IDENTITY, (*text, PageBreak(), *text), {})


@cache
def _drawn(page: int, dpi: int, stock: Stock) -> Image.Image:
    with pypdfium2.PdfDocument(paper(stock)) as pdf:
        picture: Image.Image = pdf[page - 1].render(scale=dpi / 72).to_pil()
        return picture.convert("RGB")


def page_picture(page: int = 1, dpi: int = 200, stock: Stock = PLAIN_STOCK) -> Image.Image:
    """Return a page of the paper as a scanner sees it."""
    picture = _drawn(page, dpi, stock).copy()
    picture.info = {"dpi": (dpi, dpi)}
    return picture


def as_file(picture: Image.Image, kind: str, **options: object) -> bytes:
    """Return a picture as the bytes of a file."""
    held = BytesIO()
    picture.save(held, kind, **options)
    return held.getvalue()


def is_ours(text: str) -> bool:
    """Say whether a code is one of this program."""
    try:
        read_printed(text)
    except ValueError:
        return False
    return True
