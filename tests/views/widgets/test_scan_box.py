"""A scan is chosen, dropped or pasted, shown, and taken away again."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.views.widgets.drawer import drawer
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from tests.robots.typing import await_deeds, click, focus, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

PATIENCE = 20
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
    box.take("a.pdf", b"%PDF-1.4")
    with qtbot.waitSignal(box.cleared):
        click(box, "scan_remove")
    assert box.scan() is None


def test_a_picture_of_another_kind_is_converted_when_it_is_taken_in(qtbot: QtBot, tmp_path: Path) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    _image().save(str(tmp_path / "بطاقة.bmp"))
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "بطاقة.bmp"))])
    QGuiApplication.clipboard().setMimeData(copied)
    press(focus(box), *PASTE)
    await_deeds()
    scan = box.scan()
    assert scan is not None
    assert scan.name == "بطاقة.png"
    assert scan.data.startswith(b"\x89PNG")


def test_what_cannot_be_read_is_told_and_what_lay_there_stays(qtbot: QtBot, tmp_path: Path) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    _image().save(str(tmp_path / "بطاقة.png"))
    box.take("بطاقة.png", (tmp_path / "بطاقة.png").read_bytes())
    before = box.scan()
    with qtbot.assertNotEmitted(box.attached):
        box.take("notes.txt", b"plain text")
        await_deeds()
    assert "notes.txt" in box.accessibleDescription()
    assert box.scan() == before


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.pdf"))])
    QGuiApplication.clipboard().setMimeData(copied)
    press(focus(box), *PASTE)
    assert box.scan() is None
    assert "تعذّرت قراءة الملف" in box.accessibleDescription()


def test_a_damaged_scan_is_taken_with_a_word_about_it(qtbot: QtBot) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    box.take("a.pdf", b"%PDF-1.4 torn")
    assert box.scan() == Scan("a.pdf", b"%PDF-1.4 torn")
    qtbot.waitUntil(lambda: "تعذّر عرضه" in box.accessibleDescription())


def test_the_small_picture_is_drawn_beside_the_window_and_that_of_the_last_scan_is_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    box, go_on = on_stage(qtbot, ScanBox("scan", "صورة الهوية")), Event()
    _image().save(str(tmp_path / "بطاقة.png"))
    whole = (tmp_path / "بطاقة.png").read_bytes()
    drawer().start(lambda: go_on.wait(PATIENCE), done=lambda _: None, failed=print)
    box.take("a.pdf", b"%PDF-1.4 torn")
    box.take("بطاقة.png", whole)
    assert box.scan() == Scan("بطاقة.png", whole)
    go_on.set()
    qtbot.waitUntil(lambda: box._thumbnail.pixmap().toImage().pixelColor(16, 22) == QColor("#88aa88"))
    assert "تعذّر عرضه" not in box.accessibleDescription()


def test_a_box_may_go_before_its_picture_is_drawn(qtbot: QtBot) -> None:
    box, go_on = ScanBox("scan", "صورة الهوية"), Event()
    drawer().start(lambda: go_on.wait(PATIENCE), done=lambda _: None, failed=print)
    box.take("a.pdf", b"%PDF-1.4 torn")
    box.take("بطاقة.bmp", b"BM no picture")
    delete(box)
    go_on.set()
    drawer().finish()
    qtbot.wait(20)


def test_it_is_named_reached_and_whole(qtbot: QtBot) -> None:
    box = on_stage(qtbot, ScanBox("scan", "صورة الهوية"))
    box.take("a.txt", b"not a picture")
    await_deeds()
    check_all(box.window())
