"""The window in which a code is held up to the camera, given films in place of one."""

from io import BytesIO
from pathlib import Path

import cv2
import numpy
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.printing.scans.codes import codes_until
from desktop_app.views.checking.camera_sheet import CameraSheet
from desktop_app.views.widgets.camera import CameraView
from tests.casework.checking.branches import new_branch, picture_of
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

BRANCH = new_branch()
CODE = BRANCH.code()


def before_the_lens() -> Image.Image:
    """What a camera sees of a paper held up to it: the part with the code, a little turned, on a desk."""
    page = Image.open(BytesIO(picture_of(BRANCH.paper(code=CODE), dpi=300))).convert("RGB")
    corners = codes_until(page, lambda text: text == CODE)[-1].corners
    middle = (int(sum(x for x, _ in corners) / 4), int(sum(y for _, y in corners) / 4))
    seen = page.rotate(7, center=middle, fillcolor="gray")
    return seen.crop((middle[0] - 320, middle[1] - 240, middle[0] + 320, middle[1] + 240))


def film(path: Path, *pictures: Image.Image) -> str:
    """Write pictures as a film."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (640, 480))
    for picture in pictures:
        writer.write(cv2.cvtColor(numpy.asarray(picture.resize((640, 480))), cv2.COLOR_RGB2BGR))
    writer.release()
    return str(path)


def opened(qtbot: QtBot, source: str, found: list[str]) -> CameraSheet:
    stage = on_stage(qtbot, QWidget(), 1024, 640)
    sheet = CameraSheet(stage, found.append, source)
    vars(sheet)["stage"] = stage  # the stage lives as long as what stands on it
    sheet.begin()
    return sheet


def test_a_code_held_before_the_camera_is_read_and_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    wall = Image.new("RGB", (640, 480), "gray")
    found: list[str] = []
    sheet = opened(qtbot, film(tmp_path / "film.avi", wall, wall, before_the_lens(), wall), found)
    qtbot.waitUntil(lambda: found == [CODE])
    assert not sheet.camera.is_looking()


def test_what_the_camera_sees_is_shown_and_its_end_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    found: list[str] = []
    sheet = opened(qtbot, film(tmp_path / "film.avi", Image.new("RGB", (640, 480), (200, 30, 40))), found)
    qtbot.waitUntil(lambda: find(sheet, "camera_trouble", QWidget).isVisible())
    seen = find(sheet, "camera_view", CameraView).picture().pixelColor(320, 240)
    assert abs(seen.red() - 200) < 12
    assert abs(seen.blue() - 40) < 12
    check_all(sheet)
    assert found == []
    click(sheet, "camera_no")


def test_where_there_is_no_camera_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = opened(qtbot, str(tmp_path / "nothing.avi"), [])
    qtbot.waitUntil(lambda: find(sheet, "camera_trouble", QWidget).isVisible())
    assert find(sheet, "camera_view", CameraView).picture().isNull()
    click(sheet, "camera_no")


def test_closing_the_window_lets_the_camera_go(qtbot: QtBot, tmp_path: Path) -> None:
    wall = Image.new("RGB", (640, 480), "gray")
    sheet = opened(qtbot, film(tmp_path / "film.avi", *[wall] * 200), [])
    click(sheet, "camera_no")
    assert not sheet.camera.is_looking()
