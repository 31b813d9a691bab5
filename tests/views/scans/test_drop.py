from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.casework.scans.files import Given
from desktop_app.views.scans.drop import ScanDrop


def test_several_files_are_given_at_once_and_stay_where_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    drop = ScanDrop()
    given: list[list[Given]] = []
    qtbot.addWidget(drop)
    drop.given.connect(given.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("أ.pdf", "ب.jpg")])
    drop.take_from(mime)
    assert [[(one.name, one.remove) for one in files] for files in given] == [[("أ.pdf", False), ("ب.jpg", False)]]


def test_a_pasted_picture_is_given_with_its_bytes_and_nothing_gives_nothing(qtbot: QtBot) -> None:
    drop = ScanDrop()
    given: list[list[Given]] = []
    qtbot.addWidget(drop)
    drop.given.connect(given.append)
    drop.take_from(QMimeData())
    drop.take_paths([])
    assert given == []
    picture, mime = QImage(20, 20, QImage.Format.Format_RGB32), QMimeData()
    picture.fill(0xFFFFFF)
    mime.setImageData(picture)
    drop.take_from(mime)
    assert given[0][0].data.startswith(b"\x89PNG")
