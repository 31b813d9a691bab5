"""What a document says of itself: title, author, language, day; and the colours that it means (sRGB)."""

import struct
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape
from typing import Protocol

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.pdf_objects import text_string

PROGRAM = "Mustafid"


@dataclass(frozen=True)
class About:
    """The words that a document carries about itself.

    ``made_on`` is the day of issue, for the press has no clock; ``mark`` tells this document from every other.
    """

    title: str
    author: str
    subject: str
    made_on: date
    mark: str
    language: str = "ar-SA"


class _Digest(Protocol):
    def update(self, data: bytes, /) -> None: ...


class InfoDictionary(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab publishes no types
    """The document information dictionary, with the given day instead of the machine's clock."""

    def __init__(self, about: About) -> None:
        self.about = about
        self.invariant = 1

    def digest(self, signature: _Digest) -> None:
        """Add the words to the document's fingerprint, as reportlab asks."""
        signature.update(repr(self.about).encode("utf-8"))

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Return the dictionary's bytes."""
        day = f"(D:{self.about.made_on:%Y%m%d}000000+03'00')"
        return (
            f"<< /Title {text_string(self.about.title)} /Author {text_string(self.about.author)} "
            f"/Subject {text_string(self.about.subject)} /Creator ({PROGRAM}) /Producer (ReportLab) "
            f"/CreationDate {day} /ModDate {day} /Trapped /False >>"
        ).encode("ascii")


def xmp(about: About) -> bytes:
    """Return the same words as XMP; no conformance to a standard is claimed that no validator has confirmed."""
    day = f"{about.made_on.isoformat()}T00:00:00+03:00"
    title, author, subject = (escape(text, quote=False) for text in (about.title, about.author, about.subject))
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{about.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><pdf:Producer>ReportLab</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.4360657, 0.2224884, 0.0139160),
    b"gXYZ": (0.3851471, 0.7168732, 0.0970764),
    b"bXYZ": (0.1430664, 0.0606079, 0.7141113),
}
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def _fixed(*numbers: float) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(data), 28) + data


@lru_cache(maxsize=1)
def colour_profile() -> bytes:
    """Return a small ICC profile (version 4) of the sRGB colour space."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _fixed(*_CURVE)
    tags = {b"desc": _words("sRGB"), b"cprt": _words("CC0"), b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_WHITE)}
    tags |= {name: b"XYZ \0\0\0\0" + _fixed(*primary) for name, primary in _PRIMARIES.items()}
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    places: dict[bytes, int] = {}
    body = b""
    start = 128 + 4 + 12 * len(tags)
    for content in tags.values():
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
    table = b"".join(name + struct.pack(">II", places[content], len(content)) for name, content in tags.items())
    return _profile_head(start + len(body)) + struct.pack(">I", len(tags)) + table + body


def _profile_head(size: int) -> bytes:
    head = struct.pack(">I4xI4s4s4s", size, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + _fixed(*_WHITE)
    return head + b"\0" * (128 - len(head))
