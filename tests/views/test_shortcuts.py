"""The keys by which everything can be done are listed."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.text import ltr
from desktop_app.views.shortcuts import show_shortcuts
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_each_screen_stands_beside_its_keys(qtbot: QtBot) -> None:
    sheet = show_shortcuts(on_stage(qtbot, QWidget()), ["اليوم", "الملفات"])
    words = [shown.text() for shown in sheet.findChildren(QLabel)]
    assert words[words.index(ltr("Ctrl+2")) + 1] == "الملفات"
    with qtbot.waitSignal(sheet.finished):
        click(sheet, "shortcuts_close")
