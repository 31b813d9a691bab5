"""Noticing that nobody is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.views.idle import IdleWatch
from tests.robots.typing import press

AN_INSTANT = 0.001
"""Of a minute: 60 ms."""


def test_it_tells_once_nobody_has_touched_anything(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, AN_INSTANT)
    with qtbot.waitSignal(watch.idle):
        pass
    watch.deleteLater()


def test_a_key_begins_the_count_anew(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 1)
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    watch._timer.stop()
    press(line, Qt.Key.Key_A)
    assert watch._timer.isActive()
    watch.deleteLater()
