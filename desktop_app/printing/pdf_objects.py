"""The few PDF objects that reportlab does not write by itself."""

import struct
import zlib
from collections.abc import Callable, Mapping
from itertools import accumulate

from reportlab.pdfbase import pdfdoc

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PLACE = struct.Struct(">BIH").pack
"""A row of the cross-reference stream: free, in the file at an offset, or in an object stream at an index."""
# The closest packing takes half as long again and saves one byte in two hundred.
_PACKING = 5
# Objects are so alike that the quickest packing holds them in a hundredth more, in a third of the time.
_QUICK_PACKING = 1
Formatter = Callable[[], str]


class RawObject(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab publishes no types
    """An object already written down, or written down at the last moment, when every reference is known."""

    def __init__(self, content: bytes | Formatter) -> None:
        self.content = content

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's bytes, as reportlab asks for them."""
        return self.content if isinstance(self.content, bytes) else self.content().encode("latin-1")


def ascii_object(content: str) -> RawObject:
    """Return an object written down in plain letters."""
    return RawObject(content.encode("ascii"))


def stream(content: bytes, entries: str = "", *, compress: bool = True, packing: int = _PACKING) -> RawObject:
    """Return a stream object with its length and further dictionary entries."""
    packed = zlib.compress(content, packing) if compress else content
    filtering = " /Filter /FlateDecode" if compress else ""
    head = f"<< /Length {len(packed)}{filtering} {entries} >>\nstream\n".encode()
    return RawObject(head + packed + b"\nendstream")


def assembled(document: pdfdoc.PDFDocument) -> bytes:
    """Return the bytes of a document whose parts are all there; what is no stream is packed (ISO 32000-1, 7.5.7)."""
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    contents = _contents(document)
    packed = {number: content for number, content in contents.items() if not content.rstrip().endswith(b"endstream")}
    holder, table = len(contents) + 1, len(contents) + 2
    places = {number: _PLACE(2, holder, index) for index, number in enumerate(packed)}
    parts, at = [HEADER], len(HEADER)
    for number, content in {**contents, holder: _object_stream(packed).format(document)}.items():
        if number not in packed:
            parts.append(_indirect(number, content))
            places[number] = _PLACE(1, at, 0)
            at += len(parts[-1])
    places[table] = _PLACE(1, at, 0)
    rows = b"".join((_PLACE(0, 0, 65535), *(places[number] for number in range(1, table + 1))))
    entries = (
        f"/Type /XRef /Size {table + 1} /W [1 4 2] /Root {written(root, document)} /Info {written(info, document)}"
    )
    cross_reference = stream(rows, f"{entries} /ID {_text(document.ID())}").format(document)
    return b"".join((*parts, _indirect(table, cross_reference), b"startxref\n%d\n%%%%EOF\n" % at))


def _contents(document: pdfdoc.PDFDocument) -> dict[int, bytes]:
    contents: dict[int, bytes] = {}
    while (name := document.numberToId.get(len(contents) + 1)) is not None:  # writing one object may number others
        one = document.idToObject[name]
        written_down = one.format(document) if isinstance(one, RawObject) else pdfdoc.format(one, document, toplevel=1)
        contents[len(contents) + 1] = written_down
    return contents


def _object_stream(objects: Mapping[int, bytes]) -> RawObject:
    """Return a stream that holds objects: their numbers and places first, then one after the other."""
    starts = accumulate((len(content) + 1 for content in objects.values()), initial=0)
    head = b" ".join(b"%d %d" % pair for pair in zip(objects, starts, strict=False)) + b"\n"
    body = b"\n".join(objects.values())
    entries = f"/Type /ObjStm /N {len(objects)} /First {len(head)}"
    return stream(head + body, entries, packing=_QUICK_PACKING)


def _indirect(number: int, content: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, content)


def _text(content: bytes | str) -> str:
    return content.decode("latin-1") if isinstance(content, bytes) else content


def numbered(name: str, document: pdfdoc.PDFDocument) -> str:
    """Return the reference to an object of this name, which has its number already."""
    return f"{document.idToObjectNumberAndVersion[name][0]} 0 R"


def written(reference: pdfdoc.PDFObjectReference, document: pdfdoc.PDFDocument) -> str:
    """Return a reference as it stands in the file."""
    return _text(reference.format(document))


def text_string(text: str) -> str:
    """Return a PDF text string in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
