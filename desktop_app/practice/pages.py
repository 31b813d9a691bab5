"""Pages that stand for scans in the practice office, each marked as practice by the press."""

import struct
import zlib
from datetime import date
from functools import cache

import pypdfium2

from desktop_app.casework.attachments import Scan
from desktop_app.policy.dates import dual
from desktop_app.printing.blocks import Heading, Paragraph, Statement
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.press import print_paper

_MADE_ON = date(2026, 1, 4)
_PHOTO_SCALE = 0.8
_HEAD = Letterhead(association="مكتب التدريب", licence="0000", branch="صفحات للتدريب", practice=True)


@cache
def page(title: str) -> bytes:
    """Print one page that stands for a document."""
    identity = PaperIdentity(
        kind="practice_page",
        title=title,
        serial="TRN-0000",
        edition="1",
        issued=dual(_MADE_ON),
        issued_on=_MADE_ON,
        data_hash="0" * 64,
        journal_head="0" * 64,
        branch_prefix="TRN",
        subject_number="",
    )
    blocks = (
        Heading(title),
        Statement("هذه صفحة للتدريب تقوم مقام المستند الأصلي، وليس فيها بيان حقيقي.", "تدريب"),
        Paragraph("كل ما في مكتب التدريب من أسماء وأرقام ووقائع من نسج الخيال."),
    )
    return print_paper(_HEAD, identity, blocks, {})


@cache
def photo(title: str) -> bytes:
    """Make a grey picture of such a page, as a telephone would take it."""
    document = pypdfium2.PdfDocument(page(title))
    bitmap = document[0].render(scale=_PHOTO_SCALE, grayscale=True)
    rows = [bytes(bitmap.buffer[start : start + bitmap.width]) for start in _row_starts(bitmap)]
    picture = _png(bitmap.width, rows)
    document.close()
    return picture


def scan(title: str) -> Scan:
    """Return a page as a scanner would hand it over."""
    return Scan(page(title), f"{title}.pdf")


def picture(title: str) -> Scan:
    """Return a page as a telephone would hand it over."""
    return Scan(photo(title), f"{title}.png")


def _row_starts(bitmap: pypdfium2.PdfBitmap) -> range:
    return range(0, bitmap.stride * bitmap.height, bitmap.stride)


def _png(width: int, rows: list[bytes]) -> bytes:
    """Write grey rows as a PNG file."""
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    parts = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
