"""The front door leads from the first window to the work and back, and lets one program in at a time."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import app
from desktop_app.app import FrontDoor
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.settings import HOME_VARIABLE, Places, read_preferences
from desktop_app.storage.instance import InstanceLock
from desktop_app.views.rescue.window import RescueWindow
from desktop_app.views.session_lock import SessionLock
from desktop_app.views.setup.window import SetupWindow
from desktop_app.views.shell import Shell
from desktop_app.views.sign_in.window import SignInWindow
from tests.builders import ADMINISTRATOR, PASSPHRASE, build_office
from tests.robots.setup import SetupRobot
from tests.robots.typing import click, find, type_text

W = TypeVar("W", bound=QWidget)


class Started(list[list[str]]):
    """The commands by which the program was begun anew."""


@pytest.fixture
def started() -> Started:
    return Started()


@pytest.fixture
def founded(tmp_path: Path) -> Places:
    built = build_office(tmp_path)
    built.close()
    return built.places


def _front(qapp: QApplication, places: Places, started: Started) -> FrontDoor:
    return FrontDoor(qapp, places, restart=started.append)


@pytest.fixture
def front(qapp: QApplication, founded: Places, started: Started) -> Iterator[FrontDoor]:
    door = _front(qapp, founded, started)
    yield door
    door.close()
    door.deleteLater()


def _now(front: FrontDoor, kind: type[W]) -> W:
    assert isinstance(front.window, kind), front.window
    return front.window


def _sign_in(front: FrontDoor, phrase: str = PASSPHRASE) -> None:
    window = _now(front, SignInWindow)
    type_text(find(window, "user_name"), ADMINISTRATOR, replace=True)
    type_text(find(window, "passphrase"), phrase, replace=True)
    click(window, "sign_in_go")


def test_the_first_start_leads_from_set_up_to_the_work(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, started: Started
) -> None:
    front = _front(qapp, Places(tmp_path / "office"), started)
    front.open()
    robot = SetupRobot(qtbot, _now(front, SetupWindow))
    robot.fill(user=ADMINISTRATOR)
    words = robot.window.draft().get("passphrase")
    robot.found()
    robot.take_the_code()
    _sign_in(front, words)
    assert _now(front, Shell).isVisible()
    front.close()
    front.deleteLater()


def test_signing_in_opens_the_work_and_remembers_the_name_alone(front: FrontDoor, founded: Places) -> None:
    front.open()
    _sign_in(front)
    assert _now(front, Shell).current
    assert read_preferences(founded.preferences).last_user == ADMINISTRATOR
    assert PASSPHRASE not in founded.preferences.read_text("utf-8")


def test_locking_begins_the_program_anew_at_the_sign_in_window(
    front: FrontDoor, founded: Places, started: Started
) -> None:
    front.open()
    _sign_in(front)
    front.lock()
    assert [words[-1] for words in started] == ["run"]
    assert front.window is None
    lock = InstanceLock(founded.lock)
    lock.take()
    lock.release()


def test_signing_out_begins_anew_too(front: FrontDoor, started: Started) -> None:
    front.open()
    _sign_in(front)
    _now(front, Shell).sign_out_wanted.emit()
    assert len(started) == 1


def test_wrong_tries_before_are_told(front: FrontDoor) -> None:
    front.open()
    _sign_in(front, "ليست هذه العبارة")
    assert isinstance(front.window, SignInWindow)
    _sign_in(front)
    assert find(_now(front, Shell), "toast", QWidget).accessibleName()


def test_a_second_start_brings_the_first_forward_and_ends(
    qtbot: QtBot, front: FrontDoor, founded: Places, tmp_path: Path
) -> None:
    front.open()
    window = _now(front, SignInWindow)
    window.showMinimized()
    words = [sys.executable, "-m", "desktop_app", "run"]
    with subprocess.Popen(words, env={**os.environ, HOME_VARIABLE: str(founded.root.parent)}) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.returncode == 0
    assert window.isVisible()
    assert not window.isMinimized()


def test_where_the_first_does_not_answer_it_is_said_and_nothing_is_opened(
    front: FrontDoor, qapp: QApplication, founded: Places, started: Started
) -> None:
    lock = InstanceLock(founded.lock)
    lock.take()
    front.open()
    assert _now(front, QMessageBox).objectName() == "store_in_use"
    lock.release()


def test_on_a_network_share_nothing_is_written_and_what_to_do_is_said(
    qapp: QApplication, tmp_path: Path, started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "on_network_share", lambda _path: True)
    front = _front(qapp, Places(tmp_path / "share" / "office"), started)
    front.open()
    assert _now(front, QMessageBox).objectName() == "store_on_network"
    assert list(tmp_path.iterdir()) == []
    front.close()
    front.deleteLater()


def test_a_start_on_a_network_share_leaves_not_even_a_log_there(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\nfrom desktop_app import app\n"
        "app.on_network_share = lambda path: True\nQApplication.exec = staticmethod(lambda: 0)\napp.run()"
    )
    own = {**os.environ, HOME_VARIABLE: str(tmp_path)}
    subprocess.run([sys.executable, "-c", script], env=own, timeout=60, check=True)
    assert list(tmp_path.iterdir()) == []


def test_who_signed_in_last_is_not_written_again(front: FrontDoor, founded: Places) -> None:
    front.open()
    _sign_in(front)
    written = founded.preferences.stat()
    front.close()
    front.open()
    _sign_in(front)
    assert founded.preferences.stat().st_ino == written.st_ino


def test_a_locked_session_locks_the_program(qtbot: QtBot, front: FrontDoor, started: Started) -> None:
    front.open()
    _sign_in(front)
    shell = _now(front, Shell)
    qtbot.waitUntil(lambda: shell.findChild(SessionLock) is not None)
    listener = shell.findChild(SessionLock)
    assert listener is not None
    listener.hear()
    assert len(started) == 1


@pytest.mark.parametrize("way", ["restore", "recovery"])
def test_both_ways_to_get_an_office_back_begin_at_sign_in_and_lead_back(front: FrontDoor, way: str) -> None:
    front.open()
    click(_now(front, SignInWindow), way)
    click(_now(front, RescueWindow), "rescue_back")
    assert isinstance(front.window, SignInWindow)


def _damaged(tmp_path: Path) -> Places:
    """The office with a copy, and a store that was hurt afterwards."""
    office = build_office(tmp_path / "copied")
    office.door(Role.ADMINISTRATOR).run(back_up_now, office.opened, None)
    office.close()
    data = bytearray(office.places.store.read_bytes())
    data[20 * 4096 + 99] ^= 1
    office.places.store.write_bytes(data)
    return office.places


def test_a_damaged_store_leads_from_sign_in_to_the_copy_that_is_offered(
    qapp: QApplication, tmp_path: Path, started: Started
) -> None:
    places = _damaged(tmp_path)
    hurt = _front(qapp, places, started)
    hurt.open()
    _sign_in(hurt)
    window = _now(hurt, SignInWindow)
    click(window, "restore_offered")
    table = find(_now(hurt, RescueWindow), "restore_copies", QTableView)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    hurt.close()
    hurt.deleteLater()


def test_damage_while_people_work_begins_anew_where_the_copy_is_restored(
    qtbot: QtBot, front: FrontDoor, started: Started
) -> None:
    front.open()
    _sign_in(front)
    shell = _now(front, Shell)
    front._signed_in.opened.store.condemn()  # type: ignore[union-attr]  # somebody is in
    qtbot.waitUntil(lambda: shell.findChild(QWidget, "damage") is not None)
    click(shell, "damage_yes")
    assert started[0][-3:] == ["run", "--restore", ""]
    front.open("")
    assert isinstance(front.window, RescueWindow)


LOOKING = """
from PySide6.QtWidgets import QApplication
from desktop_app.app import run

def look():
    print(*(type(window).__name__ for window in QApplication.topLevelWidgets() if window.isVisible()))
    return 0

QApplication.exec = staticmethod(look)
run(restore="")
"""


def test_the_program_begun_anew_for_a_restore_begins_where_a_copy_is_restored(founded: Places) -> None:
    words = [sys.executable, "-c", LOOKING]
    environment = {**os.environ, HOME_VARIABLE: str(founded.root.parent)}
    shown = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert shown.stdout.split() == ["RescueWindow"]


def test_the_first_window_is_there_before_store_and_press_are_thought_of() -> None:
    words = (
        "import sys\n"
        "from desktop_app.app import application\n"
        "from desktop_app.settings import Preferences\n"
        "from desktop_app.views.sign_in.window import SignInWindow\n"
        "app = application(Preferences(theme='light'))\n"
        "window = SignInWindow(lambda name, phrase: None)\n"
        "window.show(); app.processEvents()\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", words], env=environment, capture_output=True, text=True, check=True)
    slow = {"sqlalchemy", "sqlcipher3", "reportlab", "pypdfium2", "phonenumbers", "hijridate", "openpyxl", "pyhanko"}
    assert "PySide6" in said.stdout.split()
    assert slow.isdisjoint(said.stdout.split())
