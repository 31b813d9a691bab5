"""An office is got back before anybody can sign in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import sign_in
from desktop_app.casework.staff import list_staff
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.security.recovery import new_half
from desktop_app.settings import Places
from desktop_app.storage.copies import elsewhere
from desktop_app.views.rescue.restoring import Restoring
from desktop_app.views.rescue.window import RescueWindow, Way
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice, build_office
from tests.robots.rescue import RescueRobot
from tests.robots.typing import click, find
from tests.views.checks import SMALL, check_screen

SECOND_PHRASE = "باب وردة سفينة حجر ريح"


def _robot(qtbot: QtBot, places: Places, way: Way) -> RescueRobot:
    window = RescueWindow(places, way)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return RescueRobot(qtbot, window)


def _office_with_a_copy(tmp_path: Path, folder: Path | None = None) -> BuiltOffice:
    built = build_office(tmp_path)
    door = built.door(Role.ADMINISTRATOR)
    keyring = Keyring(built.places, built.opened.store)
    door.run(set_passphrase, keyring, Role.AUDITOR.value, SECOND_PHRASE, SECOND_PHRASE)
    door.ask(back_up_now, built.opened, folder)
    return built


def _type_people(robot: RescueRobot, second_phrase: str = SECOND_PHRASE) -> None:
    robot.type(first_name=ADMINISTRATOR, first_phrase=PASSPHRASE)
    robot.type(second_name=Role.AUDITOR.value, second_phrase=second_phrase)


def test_two_people_put_a_copy_back(qtbot: QtBot, tmp_path: Path) -> None:
    built = _office_with_a_copy(tmp_path)
    built.close()
    robot = _robot(qtbot, built.places, "restore")
    _type_people(robot)
    robot.restore()
    robot.wait_until_done()
    with qtbot.waitSignal(robot.window.finished):
        click(robot.window, "rescue_done")
    signed_in = sign_in(built.places, ADMINISTRATOR, PASSPHRASE, built.clock)
    assert len(signed_in.door.ask(list_staff)) == len(Role)
    signed_in.close()


def test_a_copy_on_a_stick_founds_the_office_on_a_new_computer(qtbot: QtBot, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    built = _office_with_a_copy(tmp_path, stick)
    built.close()
    new = Places(tmp_path / "new computer").prepare()
    robot = _robot(qtbot, new, "restore")
    way = robot.window.findChild(Restoring)
    assert way is not None
    way.place.take(elsewhere(stick))
    assert len(way.table.rows()) == 1
    _type_people(robot)
    robot.restore()
    robot.wait_until_done()
    assert new.founded


def test_a_wrong_phrase_of_the_second_person_restores_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    built = _office_with_a_copy(tmp_path)
    built.close()
    before = built.places.store.read_bytes()
    robot = _robot(qtbot, built.places, "restore")
    _type_people(robot, "ليست هذه العبارة أبدا")
    robot.restore()
    robot.wait_until_refused("restore_go")
    assert find(robot.window, "second_phrase", QWidget).accessibleDescription()
    assert built.places.store.read_bytes() == before


def test_without_a_copy_or_people_nothing_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    robot = _robot(qtbot, Places(tmp_path / "empty").prepare(), "restore")
    robot.restore()
    assert not find(robot.window, "rescue_done", QWidget).isVisible()


def test_a_forgotten_phrase_is_replaced_by_the_code(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    keyring = Keyring(built.places, built.opened.store)
    code = keyring.slots.set_recovery(keyring.key())
    built.close()
    robot = _robot(qtbot, built.places, "recovery")
    robot.type(first_half=code.first.lower().replace("-", " "), second_half=code.second, user_name=ADMINISTRATOR)
    robot.type(passphrase=SECOND_PHRASE, passphrase_again=SECOND_PHRASE)
    click(robot.window, "renew_go")
    robot.wait_until_done()
    sign_in(built.places, ADMINISTRATOR, SECOND_PHRASE, built.clock).close()


def test_a_mistyped_code_is_told_beside_the_code(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    built.close()
    robot = _robot(qtbot, built.places, "recovery")
    robot.type(first_half=new_half(), second_half="ABCD-EFGH", user_name=ADMINISTRATOR)
    robot.type(passphrase=SECOND_PHRASE, passphrase_again=SECOND_PHRASE)
    click(robot.window, "renew_go")
    robot.wait_until_refused("renew_go")
    said = [find(robot.window, f"{half}_half", QWidget).accessibleDescription() for half in ("first", "second")]
    assert said[1] != said[0]


@pytest.mark.parametrize("way", ["restore", "recovery"])
def test_each_way_is_named_reached_and_whole(qtbot: QtBot, tmp_path: Path, way: Way) -> None:
    def show(window: QWidget) -> None:
        qtbot.addWidget(window)
        window.resize(*SMALL)
        window.show()
        qtbot.waitExposed(window)

    check_screen(lambda: RescueWindow(Places(tmp_path).prepare(), way), show)
