"""A scan is chosen, dropped or pasted, shown, and taken away again."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.scan_box import Scan, ScanBox
from tests.robots.typing import click, focus, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _image() -> QImage:
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aa88"))
    return image


def test_a_picture_is_pasted(qtbot: QtBot) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    QGuiApplication.clipboard().setImage(_image())
    with qtbot.waitSignal(box.attached) as told:
        press(focus(box), *PASTE)
    scan = told.args[0]
    assert QImage.fromData(scan.data).size() == _image().size()
    assert box.scan() == scan


def test_a_copied_file_is_read_whole(qtbot: QtBot, tmp_path: Path) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    _image().save(str(tmp_path / "بطاقة.png"))
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "بطاقة.png"))])
    QGuiApplication.clipboard().setMimeData(copied)
    press(focus(box), *PASTE)
    assert box.scan() == Scan("بطاقة.png", (tmp_path / "بطاقة.png").read_bytes())


def test_it_is_taken_away(qtbot: QtBot) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    box.take("a.png", b"not a picture")
    with qtbot.waitSignal(box.cleared):
        click(box, "scan_remove")
    assert box.scan() is None


def test_it_is_named_reached_and_whole(qtbot: QtBot) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    box.take("a.png", b"not a picture")
    check_all(box.window())
