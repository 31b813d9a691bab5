"""A reception desk: a real office, the intake screen, and a navigator that leads back to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.office import Office
from tests.builders import BuiltOffice, build_office
from tests.robots.intake import IntakeRobot


class Desk:
    """The screen as the window shows it; what it asks of the window is noted."""

    def __init__(self, qtbot: QtBot, folder: Path, role: Role = Role.RECEPTION) -> None:
        self.qtbot = qtbot
        self.built: BuiltOffice = build_office(folder)
        self.office = Office(self.built.door(role))
        self.asked: list[tuple[str, object]] = []
        self.screen = IntakeScreen(self.office, self)
        self.robot = IntakeRobot(self.screen)

    def go(self, key: str, subject: object = None) -> None:
        """Lead back to the screen itself, as the window does."""
        self.asked.append((key, subject))
        if key == "intake":
            self.screen.open(subject)

    def back(self) -> None:
        """Nothing is behind this screen."""

    def show(self, widget: QWidget | None = None, size: tuple[int, int] = (1010, 700)) -> None:
        """Show the screen as large as the window's middle."""
        shown = widget or self.screen
        self.qtbot.addWidget(shown)
        shown.resize(*size)
        shown.show()
        self.qtbot.waitExposed(shown)
        if shown is self.screen:
            self.screen.refresh()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A reception desk on an ordinary day."""
    made = Desk(qtbot, tmp_path)
    yield made
    made.screen.papers.preview.clear()
    made.screen.close()
    made.office.finish()
    made.built.close()
