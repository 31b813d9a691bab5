"""Pages of a PDF as pictures."""

from types import TracebackType

import pypdfium2
from PySide6.QtGui import QImage


class Document:
    """A PDF held open while its pages are looked at."""

    def __init__(self, data: bytes) -> None:
        self._pdf = pypdfium2.PdfDocument(data)
        self.sizes: list[tuple[float, float]] = [self._pdf.get_page_size(n) for n in range(len(self._pdf))]

    def picture(self, number: int, scale: float) -> QImage:
        """One page at so many dots a point."""
        page = self._pdf[number]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
        return picture

    def close(self) -> None:
        """Let go of the document."""
        self._pdf.close()

    def __enter__(self) -> "Document":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def first_page(data: bytes, side: int) -> QImage:
    """The first page, about as large as a square; an empty picture where the bytes are no readable PDF."""
    try:
        with Document(data) as document:
            width, height = document.sizes[0]
            return document.picture(0, side / max(width, height))
    except (pypdfium2.PdfiumError, IndexError):
        return QImage()
