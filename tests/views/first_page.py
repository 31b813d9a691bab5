"""The first page of a paper as a person sees it."""

from PySide6.QtGui import QImage

from desktop_app.views.rasters import Document


def first_page(data: bytes, side: int) -> QImage:
    """The first page, about as large as a square."""
    with Document(data) as document:
        return document.picture(0, side / max(document.sizes[0]))
