"""Makes of any picture that a person gives a file of a kind that is kept; what is kept already stays as it came."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPageSize, QPainter, QPdfWriter

LARGE = 1024 * 1024
"""Bytes from which a picture without loss is too much for what a photo tells."""
_QUALITY = 85
_MOST_PIXELS = 80_000_000
"""Of all pages of a file together."""
_MOST_PAGES = 500
_LONGEST_SHOWN = 3000
"""Pixels of the longer side of a photo that is looked at: of those alone, reading a smaller one takes less memory."""
_MOST_MEGABYTES = 320
"""What Qt may set aside for one page: all pixels that are read, at four bytes each."""
_CONVERTED = (
    (b"II*\0", b"tiff"),
    (b"MM\0*", b"tiff"),
    (b"RIFF", b"webp"),
    (b"BM", b"bmp"),
    (b"GIF8", b"gif"),
)
"""First bytes of what is converted; a reader of drawings in words (SVG) is never asked."""
_KEPT = ((b"\x89PNG", b"png"), (b"\xff\xd8\xff", b"jpeg"))
_DOTS_PER_METRE, _DOTS_PER_INCH = 39.37, 200
_POINTS = 72


def kept_as_it_is(data: bytes) -> bool:
    """Whether a file is of a kind that is kept as it came."""
    from desktop_app.casework.attachments import is_kept  # brings the store: too slow for the windows before sign-in

    return is_kept(data)


def readable(name: str, data: bytes) -> tuple[str, bytes] | None:
    """The name and the bytes to be kept, or nothing where the bytes are no picture that can be read."""
    if kept_as_it_is(data):
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


def shown(data: bytes) -> QImage:
    """The first picture of a file as it came, to be looked at; none where it is damaged or too large."""
    kind = next((kind for magic, kind in _KEPT if data.startswith(magic)), b"")
    pages = _pages(data, kind, longest=_LONGEST_SHOWN if kind == b"jpeg" else 0) if kind else []
    return pages[0] if pages else QImage()


def _pages(data: bytes, kind: bytes, longest: int = 0) -> list[QImage]:
    """Every picture in a file, turned as the camera held it; none where one is damaged, or they are too many.

    They are made smaller while they are read where no side may be longer than so many pixels.
    """
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    count = max(1, reader.imageCount())
    pages = _read(reader, kind, count, longest) if count <= _MOST_PAGES else []
    del reader  # a reader that outlives the bytes it has open crashes
    return pages


def _read(reader: QImageReader, kind: bytes, count: int, longest: int) -> list[QImage]:
    """So many pictures one after the other; before each is read, its own size is asked for."""
    pages, left = list[QImage](), _MOST_PIXELS
    for number in range(count):
        if number and kind == b"tiff":
            reader.jumpToImage(number)  # of the others each reading goes on by itself
        size = reader.size()
        left -= size.width() * size.height()
        if size.isEmpty() or left < 0:
            return []
        if longest and max(size.width(), size.height()) > longest:
            reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
        page = reader.read()
        if page.isNull() or page.size().width() * page.size().height() > _MOST_PIXELS:
            return []
        pages.append(page)
    return pages


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
