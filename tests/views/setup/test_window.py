"""The first start: an office is set up with the keyboard, and its recovery code is not skipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.founding import found_office
from desktop_app.casework.opening import sign_in
from desktop_app.policy.terms import Role
from desktop_app.settings import Places
from desktop_app.views.setup.window import SetupWindow
from tests.builders import Clock
from tests.robots.setup import SetupRobot
from tests.robots.typing import click, find, focus, press
from tests.views.checks import SMALL, check_screen


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "office")


@pytest.fixture
def robot(qtbot: QtBot, places: Places) -> Iterator[SetupRobot]:
    window = SetupWindow(lambda founding: found_office(places, founding, Clock()), places.root)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield SetupRobot(qtbot, window)
    window.close()


def _first_step(tmp_path: Path) -> SetupWindow:
    return SetupWindow(lambda founding: found_office(Places(tmp_path), founding, Clock()), tmp_path)


def test_an_office_is_set_up_and_its_administrator_signs_in(robot: SetupRobot, places: Places) -> None:
    robot.fill()
    assert robot.stands_on("review")
    words = robot.window.draft().get("passphrase")
    robot.found()
    with robot.qtbot.waitSignal(robot.window.finished):
        robot.take_the_code()
    signed_in = sign_in(places, "MANAL", words)
    assert signed_in.branch == "فرع النسيم"
    assert signed_in.door.actor.roles == {Role.ADMINISTRATOR}
    signed_in.close()


def test_nobody_leaves_without_the_end_of_the_code(robot: SetupRobot) -> None:
    robot.fill()
    robot.found()
    with robot.qtbot.assertNotEmitted(robot.window.finished):
        robot.type("recovery_back", "AAAA")
        click(robot.window, "recovery_done")


def test_a_step_is_not_left_forward_while_something_is_wrong_in_it(robot: SetupRobot) -> None:
    robot.type("association", "جمعية البر")
    robot.enter()
    assert robot.stands_on("association")
    assert find(robot.window, "licence_number", QWidget).hasFocus()
    robot.type("licence_number", "77")
    robot.enter()
    assert robot.stands_on("branch")


def test_steps_may_be_left_in_any_order_and_nothing_typed_is_lost(robot: SetupRobot) -> None:
    robot.type("association", "جمعية البر")
    press(focus(find(robot.window, "setup_steps_association")), Qt.Key.Key_Down)
    robot.window.rail.chosen.emit("passphrase")
    words = robot.type_offered_phrase()
    robot.window.go("association")
    assert robot.window.draft().get("association") == "جمعية البر"
    assert robot.window.draft().get("again") == words


def test_the_review_names_everything_missing_and_leads_to_it(robot: SetupRobot) -> None:
    robot.window.go("review")
    assert find(robot.window, "setup_errors_8", QWidget).isVisible()
    click(robot.window, "setup_errors_0")
    assert robot.stands_on("association")
    assert find(robot.window, "association", QWidget).hasFocus()


def test_an_own_target_is_asked_only_where_the_policy_names_no_latest_day(robot: SetupRobot) -> None:
    robot.window.go("policy")
    robot.choose_policy("model")
    assert not find(robot.window, "own_target_count", QWidget).isVisible()
    robot.choose_policy("ektefaa")
    assert find(robot.window, "own_target_count", QWidget).isVisible()
    assert robot.window.draft().get("own_target_count") == "15"


def test_a_weak_phrase_is_refused_with_its_reason(robot: SetupRobot) -> None:
    robot.window.go("passphrase")
    robot.type("passphrase", "12345678")
    robot.enter()
    assert robot.stands_on("passphrase")
    assert "12" in find(robot.window, "passphrase", QWidget).accessibleDescription()


def test_whoever_has_a_backup_goes_there_from_the_first_step(robot: SetupRobot) -> None:
    with robot.qtbot.waitSignal(robot.window.restore_wanted):
        click(robot.window, "setup_restore")


@pytest.mark.parametrize(
    "step", ["association", "branch", "area", "policy", "holidays", "administrator", "passphrase", "review"]
)
def test_every_step_is_named_reached_and_whole(qtbot: QtBot, tmp_path: Path, step: str) -> None:
    def make() -> QWidget:
        window = _first_step(tmp_path)
        window.go(step)
        return window

    def show(window: QWidget) -> None:
        qtbot.addWidget(window)
        window.resize(*SMALL)
        window.show()
        qtbot.waitExposed(window)

    check_screen(make, show)


def test_a_set_up_without_a_word_typed_is_closed_at_once(robot: SetupRobot) -> None:
    robot.window.close()
    assert not robot.window.isVisible()


def test_what_was_typed_is_asked_about_before_the_window_closes(robot: SetupRobot) -> None:
    robot.type("association", "جمعية البر الأهلية")
    robot.window.close()
    assert robot.window.isVisible()
    press(find(robot.window, "setup_leave"), Qt.Key.Key_Escape)
    assert robot.window.isVisible()
    assert robot.window.draft().get("association") == "جمعية البر الأهلية"


def test_what_was_typed_is_thrown_away_once_it_is_agreed_to(robot: SetupRobot) -> None:
    robot.type("association", "جمعية البر الأهلية")
    robot.window.close()
    click(find(robot.window, "setup_leave"), "setup_leave_yes")
    assert not robot.window.isVisible()


def test_what_was_typed_is_asked_about_before_a_backup_is_restored_instead(robot: SetupRobot) -> None:
    robot.type("association", "جمعية البر الأهلية")
    with robot.qtbot.assertNotEmitted(robot.window.restore_wanted):
        click(robot.window, "setup_restore")
    with robot.qtbot.waitSignal(robot.window.restore_wanted):
        click(find(robot.window, "setup_leave"), "setup_leave_yes")


def test_the_window_is_not_closed_unasked_while_nobody_holds_the_recovery_code(robot: SetupRobot) -> None:
    robot.fill()
    robot.found()
    robot.window.close()
    assert robot.window.isVisible()
    press(find(robot.window, "setup_leave"), Qt.Key.Key_Escape)
    robot.take_the_code()
    robot.window.close()
    assert not robot.window.isVisible()
