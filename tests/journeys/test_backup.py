"""A copy is made in the window of the administrator and put back in the window of the rescue."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.policy.terms import Role
from desktop_app.views.rescue.window import RescueWindow
from desktop_app.views.sign_in.window import SignInWindow
from tests.builders import ADMINISTRATOR, PASSPHRASE
from tests.casework.intake.forms import submit, widow_form
from tests.journeys.branch import Branch
from tests.robots.rescue import WORK_MS, RescueRobot
from tests.robots.typing import click, find, type_text

SECOND_PHRASE = "باب وردة سفينة حجر ريح"


@pytest.fixture
def second_person(branch: Branch) -> str:
    """The auditor, who has a pass phrase and agrees to the restore."""
    keyring = Keyring(branch.built.places, branch.built.opened.store)
    door = branch.door(Role.ADMINISTRATOR)
    door.run(set_passphrase, keyring, Role.AUDITOR.value, SECOND_PHRASE, SECOND_PHRASE)
    return Role.AUDITOR.value


def test_a_copy_is_made_and_restored_through_the_windows(qtbot: QtBot, branch: Branch, second_person: str) -> None:
    submit(branch.door(Role.RECEPTION), widow_form())
    robot = branch.sits_down(Role.ADMINISTRATOR)
    robot.shell.go("upkeep")
    click(robot.page, "copies_make")
    qtbot.waitUntil(find(robot.page, "copies_make", QWidget).isEnabled, timeout=WORK_MS)
    branch.a_day_passes()
    submit(branch.door(Role.RECEPTION), widow_form(person__identity_number="1000000479", **_no_members()))
    assert len(branch.door().ask(find_files, FileQuery())) == 2
    branch.closes()
    _restore(qtbot, branch, second_person)
    signed_in = _sign_in_as(qtbot, branch, second_person)
    (file,) = signed_in.door.ask(find_files, FileQuery())
    assert file.holder == "نورة سعد محمد العتيبي"
    signed_in.close()


def _no_members() -> dict[str, str]:
    rows = ("full_name", "relation", "identity_number", "birth")
    return {f"members__{number}__{name}": "" for number in (1, 2) for name in rows}


def _restore(qtbot: QtBot, branch: Branch, second_person: str) -> None:
    window = RescueWindow(branch.built.places, "restore")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    robot = RescueRobot(qtbot, window)
    robot.type(first_name=ADMINISTRATOR, first_phrase=PASSPHRASE)
    robot.type(second_name=second_person, second_phrase=SECOND_PHRASE)
    robot.restore()
    robot.wait_until_done()


def _sign_in_as(qtbot: QtBot, branch: Branch, who: str) -> SignedIn:
    def enter(user_name: str, passphrase: str) -> SignedIn:
        return sign_in(branch.built.places, user_name, passphrase, branch.built.clock)

    window = SignInWindow(enter)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    type_text(find(window, "user_name"), who)
    type_text(find(window, "passphrase"), SECOND_PHRASE)
    with qtbot.waitSignal(window.entered) as entered:
        click(window, "sign_in_go")
    signed_in = entered.args[0]
    assert isinstance(signed_in, SignedIn)
    return signed_in
