"""Noticing that nobody is there."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.views.idle import MINUTE, IdleWatch, seconds_since_start
from tests.robots.typing import focus, press, type_text

AN_INSTANT = 0.001
"""Of a minute: 60 ms."""


class Seconds:
    """A clock that a test moves, as sleep does."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def watch(qapp: QApplication, clock: Seconds) -> Iterator[IdleWatch]:
    made = IdleWatch(qapp, 5, clock)
    yield made
    made.deleteLater()


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    focus(made)
    return made


def test_it_tells_once_nobody_has_touched_anything(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, AN_INSTANT)
    with qtbot.waitSignal(watch.idle):
        pass
    watch.deleteLater()


def test_a_key_begins_the_count_anew(qtbot: QtBot, watch: IdleWatch, clock: Seconds, line: QLineEdit) -> None:
    with qtbot.assertNotEmitted(watch.idle):
        for _ in range(3):
            clock.now += 4 * MINUTE
            press(line, Qt.Key.Key_A)
            watch.check()
    clock.now += 5 * MINUTE
    with qtbot.waitSignal(watch.idle):
        watch.check()


def write_by_input_method(line: QLineEdit) -> None:
    type_text(line, "نورة")


def move_the_mouse(line: QLineEdit) -> None:
    QTest.mouseMove(line.window().windowHandle(), QPoint(3, 3))


def type_in_a_window_opened_later(line: QLineEdit) -> None:
    sheet = QDialog(line)
    field = QLineEdit(sheet)
    sheet.show()
    press(focus(field), Qt.Key.Key_A)


@pytest.mark.parametrize("touch", [write_by_input_method, move_the_mouse, type_in_a_window_opened_later])
def test_every_way_of_touching_begins_the_count_anew(
    qtbot: QtBot, watch: IdleWatch, clock: Seconds, line: QLineEdit, touch: Callable[[QLineEdit], None]
) -> None:
    clock.now += 4 * MINUTE
    touch(line)
    clock.now += 4 * MINUTE
    with qtbot.assertNotEmitted(watch.idle):
        watch.check()


def test_a_key_after_a_long_sleep_comes_too_late(
    qtbot: QtBot, watch: IdleWatch, clock: Seconds, line: QLineEdit
) -> None:
    clock.now += 60 * MINUTE
    with qtbot.waitSignal(watch.idle):
        press(line, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(watch.idle):
        watch.check()


def test_the_clock_runs_on() -> None:
    assert seconds_since_start() <= seconds_since_start()
