"""The camera as a widget shows it and a thread reads it; a film stands for it."""

from pathlib import Path

import cv2
import numpy
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.camera import Camera, CameraView
from tests.views.widgets.stage import on_stage


def film(path: Path, *greys: int) -> str:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for grey in greys:
        writer.write(numpy.full((48, 64, 3), grey, numpy.uint8))
    writer.release()
    return str(path)


def brightness(data: bytes, width: int, height: int) -> str:
    assert len(data) == width * height == 64 * 48
    return "light" if data[0] > 128 else ""


def test_every_picture_is_given_to_the_reader_and_what_it_reads_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    camera = Camera(brightness, film(tmp_path / "film.avi", 20, 200, 30, 220))
    seen, read = QSignalSpy(camera.seen), QSignalSpy(camera.read)
    camera.seen.connect(camera.taken)
    with qtbot.waitSignal(camera.ended) as ended:
        camera.start()
    assert ended.args == [True]
    assert (seen.count(), read.count()) == (4, 2)
    camera.stop()


def test_without_a_camera_the_end_is_told_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    camera = Camera(brightness, str(tmp_path / "nothing.avi"))
    with qtbot.waitSignal(camera.ended) as ended:
        camera.start()
    assert ended.args == [False]


def test_a_camera_that_was_never_begun_can_be_stopped(qapp: object) -> None:
    camera = Camera(brightness)
    camera.stop()
    assert not camera.is_looking()


def test_a_picture_is_shown_whole_and_in_its_shape(qtbot: QtBot) -> None:
    view = on_stage(qtbot, CameraView("view", "ما تراه الكاميرا"), 500, 500)
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(0xC02020)
    view.show_picture(picture)
    shot = view.grab().toImage()
    assert shot.pixelColor(shot.rect().center()).name() == "#c02020"
    assert shot.pixelColor(shot.width() // 2, 2).name() != "#c02020"
