"""Pictures of other kinds are converted; what is kept already stays as it came; what is no picture is not taken."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from benchmarks.vault.hostile.pictures import hostile_pictures, png, tiff
from desktop_app.casework.attachments import is_kept
from desktop_app.views.rasters import Document
from desktop_app.views.widgets.scan_reading import LARGE, encoded, readable, shown

SIZE = QSize(60, 80)


def picture(size: QSize = SIZE) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aa88"))
    return image


def written(image: QImage, kind: bytes) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(held.data())


def noise(side: int) -> QImage:
    """A picture like a photo: without loss it is large."""
    spots = bytes(number * number * 7919 >> 9 & 0xFF for number in range(side * side * 4))
    return QImage(spots, side, side, QImage.Format.Format_RGB32).copy()


def two_pages() -> bytes:
    """A TIFF of two grey pages, as a scanner writes it, by hand: Qt writes one picture alone."""
    side, image = 8, bytes(64)
    head, fields = b"II*\x00", 8
    first = 8 + len(image)
    length = 2 + fields * 12 + 4
    pages = b""
    for following in (first + length, 0):
        tags = [(256, side), (257, side), (258, 8), (259, 1), (262, 1), (273, 8), (278, side), (279, len(image))]
        pages += len(tags).to_bytes(2, "little")
        for tag, value in tags:
            pages += b"".join(
                (tag.to_bytes(2, "little"), b"\x04\x00", (1).to_bytes(4, "little"), value.to_bytes(4, "little"))
            )
        pages += following.to_bytes(4, "little")
    return head + first.to_bytes(4, "little") + image + pages


@pytest.mark.parametrize(("kind", "name"), [(b"tiff", "هوية.tiff"), (b"webp", "هوية.webp"), (b"bmp", "هوية.bmp")])
def test_a_picture_of_another_kind_becomes_a_png(qtbot: QtBot, kind: bytes, name: str) -> None:
    data = written(picture(), kind)
    assert not is_kept(data)
    kept = readable(name, data)
    assert kept is not None
    assert kept[0] == "هوية.png"
    assert is_kept(kept[1])
    assert QImage.fromData(kept[1]).size() == SIZE


def test_a_large_photo_becomes_a_jpeg(qtbot: QtBot) -> None:
    photo = noise(800)
    assert len(written(photo, b"png")) > LARGE
    kept = readable("photo.bmp", written(photo, b"bmp"))
    assert kept is not None
    assert kept[0] == "photo.jpg"
    assert kept[1].startswith(b"\xff\xd8\xff")
    assert QImage.fromData(kept[1]).size() == photo.size()


def test_what_is_seen_through_becomes_white_in_a_photo(qtbot: QtBot) -> None:
    photo = noise(800).convertToFormat(QImage.Format.Format_ARGB32)
    painter = QPainter(photo)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(QRect(0, 0, 200, 200), QColor("black"))
    painter.end()
    ending, data = encoded(photo)
    assert ending == ".jpg"
    assert QImage.fromData(data).pixelColor(100, 100).lightness() > 245


def test_several_pages_of_a_scanner_become_one_pdf(qtbot: QtBot) -> None:
    kept = readable("صك.tif", two_pages())
    assert kept is not None
    assert kept[0] == "صك.pdf"
    with Document(kept[1]) as document:
        assert len(document.sizes) == 2


def test_every_page_of_a_scan_is_its_own(qtbot: QtBot) -> None:
    sheets = [Image.new("L", size, 128) for size in ((80, 120), (120, 60), (50, 50))]
    held = BytesIO()
    sheets[0].save(held, "TIFF", save_all=True, append_images=sheets[1:], dpi=(200, 200))
    kept = readable("scan.tif", held.getvalue())
    assert kept is not None
    with Document(kept[1]) as document:
        assert [round(width / height, 1) for width, height in document.sizes] == [0.7, 2.0, 1.0]


@pytest.mark.qt_log_level_fail("NO")  # the readers of Qt say what they stumble over
@pytest.mark.parametrize(
    ("name", "data"), [(name, data) for name, data in hostile_pictures() if name.endswith((".tif", ".gif", ".bmp"))]
)
def test_a_picture_that_bursts_or_says_no_size_is_not_taken(qtbot: QtBot, name: str, data: bytes) -> None:
    kept = readable(name, data)
    assert kept is None or is_kept(kept[1])


@pytest.mark.qt_log_level_fail("NO")  # the readers of Qt say what they stumble over
@pytest.mark.parametrize("sizes", [((8, 8), (30_000, 30_000)), ((8, 8), *[(8_000, 8_000)] * 40), ((8, 8),) * 501])
def test_pages_too_large_or_too_many_behind_a_small_first_one_are_not_taken(
    qtbot: QtBot, sizes: tuple[tuple[int, int], ...]
) -> None:
    assert readable("scan.tif", tiff(*sizes)) is None


def test_a_picture_is_looked_at_within_bounds(qtbot: QtBot) -> None:
    assert shown(written(picture(), b"png")).size() == SIZE
    assert shown(png(30_000, 30_000, bytes(3_751 * 30_000), depth=1)).isNull()
    assert shown(b"neither").isNull()


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_what_is_kept_already_stays_as_it_came(qtbot: QtBot, data: bytes) -> None:
    assert readable("a.bin", data) == ("a.bin", data)


@pytest.mark.parametrize("data", [b"", b"plain text", b"GIF89a"])
def test_what_is_no_picture_is_not_taken(qtbot: QtBot, data: bytes) -> None:
    assert readable("notes.txt", data) is None
