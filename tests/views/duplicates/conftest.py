"""The services manager before the screen of pairs, in an office where a woman was written down twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.pairs import look_through
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.terms import Role
from desktop_app.views.duplicates.screen import DuplicatesScreen
from tests.casework.merging import Twice, written_twice
from tests.robots.duplicates import DuplicatesRobot
from tests.views.administration import Administration
from tests.views.way import Way


@dataclass
class Sorting:
    """A manager, what was written twice, and a robot on the screen."""

    manager: Administration
    twice: Twice
    robot: DuplicatesRobot
    qtbot: QtBot

    @property
    def screen(self) -> DuplicatesScreen:
        return self.robot.screen


@pytest.fixture
def sorting(qtbot: QtBot, tmp_path: Path) -> Iterator[Sorting]:
    manager = Administration.of(tmp_path, Role.SERVICES_MANAGER)
    twice = written_twice(manager.built)
    look_through(manager.built.door(Role.SERVICES_MANAGER), Onlooker())
    screen = DuplicatesScreen(manager.office, Way())
    qtbot.addWidget(screen)
    screen.resize(1010, 700)
    screen.show()
    qtbot.waitExposed(screen)
    screen.refresh()
    qtbot.waitUntil(lambda: len(screen.pairs.rows()) == 1)
    yield Sorting(manager, twice, DuplicatesRobot(screen), qtbot)
    screen.close()
    manager.close()
