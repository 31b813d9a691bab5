"""The few PDF objects that reportlab does not write by itself."""

import zlib
from collections.abc import Callable

from reportlab.pdfbase import pdfdoc

Formatter = Callable[[], str]


class RawObject(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab publishes no types
    """An object already written down, or written down at the last moment, when every reference is known."""

    def __init__(self, content: bytes | Formatter) -> None:
        self.content = content

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's bytes, as reportlab asks for them."""
        return self.content if isinstance(self.content, bytes) else self.content().encode("latin-1")


def stream(content: bytes, entries: str = "", *, compress: bool = True) -> RawObject:
    """Return a stream object with its length and further dictionary entries."""
    packed = zlib.compress(content, 9) if compress else content
    filtering = " /Filter /FlateDecode" if compress else ""
    head = f"<< /Length {len(packed)}{filtering} {entries} >>\nstream\n".encode()
    return RawObject(head + packed + b"\nendstream")


def written(reference: pdfdoc.PDFObjectReference, document: pdfdoc.PDFDocument) -> str:
    """Return a reference as it stands in the file."""
    text = reference.format(document)
    return text.decode("latin-1") if isinstance(text, bytes) else str(text)


def text_string(text: str) -> str:
    """Return a PDF text string in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
