"""Doing an act from a button."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.attempt import attempt
from desktop_app.views.widgets.dialog import Sheet
from tests.robots.typing import click


def refused() -> str:
    raise Refused(Fault(FaultCode.NOT_PERMITTED), Fault(FaultCode.NOT_PERMITTED), Fault(FaultCode.NOT_FOUND))


def test_what_is_done_is_given_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert attempt(window, lambda: "done") == "done"
    assert window.findChild(Sheet) is None


def test_a_refusal_is_told_each_thing_once_and_the_window_goes_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert attempt(window, refused) is None
    sheet = window.findChild(Sheet, "refusal")
    assert sheet is not None
    said = "\n".join(words.text() for words in sheet.findChildren(QLabel))
    assert said.count("\n") >= 1
    click(sheet, "refusal_close")
    assert window.isVisible()
