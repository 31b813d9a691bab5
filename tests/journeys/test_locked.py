"""The program locks while somebody types: whoever signs in again finds everything that was typed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import FrontDoor
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.views.idle import IdleWatch
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.shell import Shell
from desktop_app.views.sign_in.window import SignInWindow
from tests.builders import build_office
from tests.journeys.killed import NAME, NUMBER, PHRASE
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot
from tests.robots.typing import click, find, type_text


def test_what_was_typed_until_the_idle_lock_is_resumed_after_signing_in_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    places = _office(tmp_path)
    begun_anew: list[list[str]] = []
    front = FrontDoor(qapp, places, restart=begun_anew.append)
    screen = _intake(front, qtbot)
    robot = IntakeRobot(screen)
    robot.begin()
    robot.reception()
    robot.identity(NAME, NUMBER)
    robot.address()
    robot.write("dwelling_street", "شارع")
    assert screen.wizard is not None
    typed = dict(screen.wizard.keeper.typed)
    watch = qapp.findChild(IdleWatch)
    assert watch is not None
    watch.idle.emit()
    assert (len(begun_anew), front.window) == (1, None)

    anew = FrontDoor(qapp, places, restart=begun_anew.append)
    screen = _intake(anew, qtbot)
    IntakeRobot(screen).resume()
    assert screen.wizard is not None
    resumed = dict(screen.wizard.keeper.typed)
    assert resumed == typed
    assert (resumed["person.full_name"], resumed["person.identity_number"]) == (NAME, NUMBER)
    assert (resumed["person.birth"], resumed["dwelling.street"]) == ("H1401-07-03", "شارع")
    for door in (front, anew):
        door.close()
        door.deleteLater()


def _office(folder: Path) -> Places:
    office = build_office(folder)
    KeySlots(office.places.keyslots).add(Role.RECEPTION.value, PHRASE, office.opened.store.key)
    office.close()
    return office.places


def _intake(front: FrontDoor, qtbot: QtBot) -> IntakeScreen:
    """Sign in as reception does, and go where a request is taken in."""
    front.open()
    assert isinstance(front.window, SignInWindow)
    type_text(find(front.window, "user_name"), Role.RECEPTION.value, replace=True)
    type_text(find(front.window, "passphrase"), PHRASE, replace=True)
    click(front.window, "sign_in_go")
    assert isinstance(front.window, Shell)
    qtbot.addWidget(front.window)
    qtbot.waitExposed(front.window)
    frame = ShellRobot(front.window)
    frame.begin_request()
    screen = frame.page
    assert isinstance(screen, IntakeScreen)
    return screen
