"""Originals are ticked off, handed to a named person, and the certificate follows."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.closures import closure, closures_to_hand_over
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.hand_over_screen import HandOverScreen
from desktop_app.views.widgets.error_list import ErrorList
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.decisions.families import decided, draft_for, family, keep_original
from tests.robots.decision import HandOverRobot
from tests.robots.typing import find
from tests.views.checks import SMALL, check_screen
from tests.views.decision.stage import office_for, settle, shown
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    built = build_office(tmp_path)
    found = family(built)
    built.door(Role.RECEPTION).run(keep_original, found.file_id)
    decided(built, draft_for(found, Situation.FAILS_CONDITIONS_AFTER_UPDATE))
    return built


def test_the_list_is_handed_over_and_the_certificate_opened(qtbot: QtBot, built: BuiltOffice) -> None:
    reception, way = built.door(Role.RECEPTION), Way()
    (row,) = reception.ask(closures_to_hand_over)
    screen = HandOverScreen(office_for(built, Role.RECEPTION), way)
    shown(qtbot, screen)
    screen.open(row.id)
    robot = HandOverRobot(screen)
    robot.hand_over("")
    assert find(screen, "hand_over_errors", ErrorList).isVisible()
    robot.hand_over("1087654321")
    seen = reception.ask(closure, row.id)
    assert (seen.handed_to, seen.handed_on, seen.held) == (row.holder, DAY, ())
    assert way.gone == [("papers", seen.certificate_paper_id)]


def test_nothing_is_clipped_at_any_size(qtbot: QtBot, built: BuiltOffice, theme: object) -> None:
    (row,) = built.door(Role.RECEPTION).ask(closures_to_hand_over)

    def show(screen: object) -> None:
        assert isinstance(screen, HandOverScreen)
        shown(qtbot, screen, (SMALL[0] - 80, SMALL[1] - 100))
        screen.open(row.id)
        settle()

    check_screen(lambda: HandOverScreen(office_for(built, Role.RECEPTION), Way()), show)
