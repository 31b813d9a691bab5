"""A second start rings, and the first shows itself; a stranger at the bell moves nobody."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.door_bell import ASKED, DoorBell, bell_of, bring_forward, ring

RINGER = "import sys, pathlib; from desktop_app.views.door_bell import ring; print(ring(pathlib.Path(sys.argv[1])))"


@pytest.fixture
def bell(qtbot: QtBot, tmp_path: Path) -> Iterator[DoorBell]:
    made = DoorBell(tmp_path)
    made.listen()
    yield made
    made.rest()


def _knock(place: Path, words: bytes) -> socket.socket:
    knocking = socket.socket(socket.AF_UNIX)
    knocking.settimeout(10)
    knocking.connect(QDir.tempPath() + "/" + bell_of(place))
    knocking.sendall(words)
    return knocking


def test_a_second_start_is_answered(qtbot: QtBot, bell: DoorBell, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(bell.rung, timeout=30_000),
        subprocess.Popen([sys.executable, "-c", RINGER, str(tmp_path)], stdout=subprocess.PIPE, text=True) as ringer,
    ):
        qtbot.waitUntil(lambda: ringer.poll() is not None, timeout=30_000)
        assert ringer.stdout is not None
        assert ringer.stdout.read() == "True\n"


def test_nobody_is_shown_for_any_other_word(qtbot: QtBot, bell: DoorBell, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(bell.rung, wait=200):
        knocking = [_knock(tmp_path, words) for words in (b"open the store\n", ASKED + b"more", b"x" * 10_000)]
    for one in knocking:
        one.close()


def test_a_word_that_comes_in_pieces_is_heard(qtbot: QtBot, bell: DoorBell, tmp_path: Path) -> None:
    knocking = _knock(tmp_path, ASKED[:5])
    qtbot.wait(50)
    with qtbot.waitSignal(bell.rung):
        knocking.sendall(ASKED[5:])
    knocking.close()


def test_nobody_at_home_and_a_stranger_who_never_answers_hold_nobody_up(qtbot: QtBot, tmp_path: Path) -> None:
    assert not ring(tmp_path)
    stranger = QLocalServer()
    stranger.listen(bell_of(tmp_path))
    assert not ring(tmp_path)
    stranger.close()


def test_what_a_crash_left_behind_is_cleared_away(qtbot: QtBot, tmp_path: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(QDir.tempPath() + "/" + bell_of(tmp_path))
    left.close()
    bell = DoorBell(tmp_path)
    bell.listen()
    with qtbot.waitSignal(bell.rung):
        _knock(tmp_path, ASKED).close()
    bell.rest()


def test_a_window_put_away_comes_forward(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
