"""A scan is shown in a window of its own, whether it is a paper or a picture."""

from base64 import b64decode

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.decision.pictures import PaperSheet
from tests.robots.typing import click, find
from tests.views.decision.stage import shown

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAA4QAAAAECAAAAADzfa6iAAAAIklEQVR42u3TMQ0AAADCMPybBhk8rYQlS4GrSAAmBBMCPwN4xQLD"
    "MLp5SAAAAABJRU5ErkJggg=="
)
"""A white line of 900 dots."""


def test_a_picture_is_shown_and_closed(qtbot: QtBot) -> None:
    page = shown(qtbot, QWidget())
    sheet = PaperSheet(page, "المرفق", PICTURE)
    assert find(sheet, "paper_sheet_picture", QScrollArea).isVisible()
    with qtbot.waitSignal(sheet.accepted):
        click(sheet, "paper_sheet_close")
