"""Makes of any picture that a person gives a file of a kind that is kept; what is kept already stays as it came."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPageSize, QPainter, QPdfWriter

LARGE = 1024 * 1024
"""Bytes from which a picture without loss is too much for what a photo tells."""
_QUALITY = 85
_MOST_PIXELS = 80_000_000
"""Of all pages of a file together."""
_CONVERTED = (
    (b"II*\0", b"tiff"),
    (b"MM\0*", b"tiff"),
    (b"RIFF", b"webp"),
    (b"BM", b"bmp"),
    (b"GIF8", b"gif"),
)
"""First bytes of what is converted; a reader of drawings in words (SVG) is never asked."""
_DOTS_PER_METRE, _DOTS_PER_INCH = 39.37, 200
_POINTS = 72


def readable(name: str, data: bytes) -> tuple[str, bytes] | None:
    """The name and the bytes to be kept, or nothing where the bytes are no picture that can be read."""
    from desktop_app.casework.attachments import is_kept  # brings the store: too slow for the windows before sign-in

    if is_kept(data):
        return name, data
    kind = next((kind for magic, kind in _CONVERTED if data.startswith(magic)), b"")
    pages = _pages(data, kind) if kind else []
    if not pages:
        return None
    ending, converted = (".pdf", _as_pdf(pages)) if len(pages) > 1 else encoded(pages[0])
    return Path(name).stem + ending, converted


def encoded(picture: QImage) -> tuple[str, bytes]:
    """The ending and the bytes of a picture: PNG, or JPEG where that would be large."""
    without_loss = _written(picture, b"png")
    if len(without_loss) <= LARGE:
        return ".png", without_loss
    return ".jpg", _written(_on_white(picture), b"jpeg")


def _pages(data: bytes, kind: bytes) -> list[QImage]:
    """Every picture in a file, turned as the camera held it; none where one is damaged, or they are too many."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    count = max(1, reader.imageCount())
    if count * reader.size().width() * reader.size().height() > _MOST_PIXELS:
        return []
    pages = [reader.read() for _ in range(count)]
    del reader  # a reader that outlives the bytes it has open crashes
    return [] if any(page.isNull() for page in pages) else pages


def _as_pdf(pages: Sequence[QImage]) -> bytes:
    """The pages of a scan under one cover, each as large as it was on paper."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    painter = QPainter()
    for number, page in enumerate(pages):
        writer.setPageSize(QPageSize(_paper_size(page), QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        if number:
            writer.newPage()
        else:
            painter.begin(writer)
        painter.drawImage(painter.viewport(), _on_white(page))
    painter.end()
    return bytes(held.data())


def _paper_size(page: QImage) -> QSizeF:
    dots = page.dotsPerMeterX() / _DOTS_PER_METRE or _DOTS_PER_INCH
    return QSizeF(page.width(), page.height()) * (_POINTS / dots)


def _on_white(picture: QImage) -> QImage:
    """A picture without holes to look through."""
    if not picture.hasAlphaChannel():
        return picture
    sheet = QImage(picture.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, picture)
    painter.end()
    return sheet


def _written(picture: QImage, kind: bytes) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if kind == b"jpeg":
        writer.setQuality(_QUALITY)
    writer.write(picture)
    return bytes(held.data())
