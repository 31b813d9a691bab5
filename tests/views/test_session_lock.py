"""The program hears on the buses of a desktop that the session is locked."""

import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.session_lock import SESSION_CALLS, SYSTEM_CALLS, Call, SessionLock

CALLS = SYSTEM_CALLS + SESSION_CALLS
SESSION = "/org/freedesktop/login1/session/_31"


@pytest.fixture(scope="module")
def bus() -> Iterator[QDBusConnection]:
    """A bus of the tests' own, with the real daemon."""
    words = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield QDBusConnection.connectToBus(daemon.stdout.readline().strip(), "of the tests")
        QDBusConnection.disconnectFromBus("of the tests")
        daemon.terminate()


@pytest.fixture
def lock(qtbot: QtBot, bus: QDBusConnection) -> SessionLock:
    window = QWidget()
    qtbot.addWidget(window)
    made = SessionLock(window)
    vars(made)["window"] = window
    made.listen(bus, CALLS)
    return made


def _send(bus: QDBusConnection, call: Call, *words: bool) -> None:
    said = QDBusMessage.createSignal(call.path or SESSION, call.interface, call.name)
    said.setArguments(list(words))
    bus.send(said)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: f"{call.interface} {call.path}")
def test_a_lock_of_the_session_and_a_coming_sleep_are_heard(
    qtbot: QtBot, bus: QDBusConnection, lock: SessionLock, call: Call
) -> None:
    with qtbot.waitSignal(lock.locked, timeout=10_000):
        _send(bus, call, *((True,) if call.begins else ()))


def test_the_end_of_a_screen_saver_and_waking_lock_nothing(
    qtbot: QtBot, bus: QDBusConnection, lock: SessionLock
) -> None:
    heard: list[bool] = []
    lock.locked.connect(lambda: heard.append(True))
    for call in CALLS:
        if call.begins:
            _send(bus, call, False)
    with qtbot.waitSignal(lock.locked, timeout=10_000):
        _send(bus, SYSTEM_CALLS[0])
    assert heard == [True]
