"""Pages of a PDF as pictures, and the letters on them; the reader is loaded with the first paper that is looked at."""

from ctypes import byref
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop_app.pdfium import PDFIUM
from desktop_app.views.paper_search import Letter

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage


class Document:
    """A PDF held open while its pages are looked at, in the window or beside it."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        with PDFIUM:
            self._pdf = pypdfium2.PdfDocument(data)
            self.sizes: list[tuple[float, float]] = [self._pdf.get_page_size(n) for n in range(len(self._pdf))]

    def picture(self, number: int, scale: float) -> QImage:
        """One page at so many dots a point."""
        return self.band(number, scale, 0, self.sizes[number][1])

    def band(self, number: int, scale: float, top: float, bottom: float) -> QImage:
        """A strip across a page at so many dots a point, between two lines that are so many points below its edge."""
        with PDFIUM:
            page = self._pdf[number]
            crop = (0, max(0.0, self.sizes[number][1] - bottom), 0, top)
            bitmap = page.render(scale=scale, crop=crop, rev_byteorder=True, prefer_bgrx=True)
            form = QImage.Format.Format_RGBX8888
            picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
            bitmap.close()
            page.close()
        return picture

    def letters(self, number: int) -> tuple[Letter, ...]:
        """The letters of a page in the order in which the library reads them, each with its place."""
        with PDFIUM:
            page = self._pdf[number]
            text = page.get_textpage()
            found = tuple(_letter(text, place) for place in range(text.count_chars()))
            text.close()
            page.close()
        return found

    def close(self) -> None:
        """Let go of the document."""
        with PDFIUM:
            self._pdf.close()

    def __enter__(self) -> "Document":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _letter(text: "PdfTextPage", place: int) -> Letter:
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, place, byref(box))
    return Letter(chr(raw.FPDFText_GetUnicode(text, place)), box.left, box.bottom, box.right, box.top)
