"""A real office with a file, and its desk on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.reception.screen import ReceptionScreen
from tests.builders import BuiltOffice, build_office
from tests.robots.reception import ReceptionRobot
from tests.views.way import Way

Desk = Callable[..., tuple[ReceptionRobot, Way]]


@pytest.fixture
def built(tmp_path: Path) -> Iterator[BuiltOffice]:
    """An office under the fullest policy, closed after the test."""
    office = build_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def desk(qtbot: QtBot, built: BuiltOffice) -> Desk:
    """Shows the desk to a person of a role; acts bring it up to date as the window does."""

    def shown(role: Role = Role.RECEPTION, of: BuiltOffice | None = None) -> tuple[ReceptionRobot, Way]:
        way, office = Way(), Office((of or built).door(role))
        screen = ReceptionScreen(office, way)
        office.changed.connect(screen.refresh)
        vars(screen)["office_kept"] = office  # the screen lives no longer than its office
        qtbot.addWidget(screen)
        screen.resize(951, 520)
        screen.show()
        qtbot.waitExposed(screen)
        screen.refresh()
        return ReceptionRobot(screen), way

    return shown
