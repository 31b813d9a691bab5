"""Drives the two ways to get an office back."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.rescue.restoring import Restoring
from desktop_app.views.rescue.window import RescueWindow
from tests.robots.typing import click, find, type_text

WORK_MS = 60_000


class RescueRobot:
    """Types names, phrases and codes, and waits for the outcome."""

    def __init__(self, qtbot: QtBot, window: RescueWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def type(self, **fields: str) -> None:
        for name, text in fields.items():
            type_text(find(self.window, name), text, replace=True)

    def restore(self) -> None:
        """Have the copy tried and compared, and then put in place."""
        self.compare()
        way = self.window.findChild(Restoring)
        if way is not None and way.comparison.isVisible():
            click(self.window, "restore_go")

    def compare(self) -> None:
        """Have the copy tried; it is over when the button can be pushed again."""
        click(self.window, "restore_go")
        self.wait_until_refused("restore_go")

    def wait_until_done(self) -> None:
        done = find(self.window, "rescue_done", QWidget)
        self.qtbot.waitUntil(done.isVisible, timeout=WORK_MS)

    def wait_until_refused(self, act: str) -> None:
        button = find(self.window, act, QWidget)
        self.qtbot.waitUntil(button.isEnabled, timeout=WORK_MS)
