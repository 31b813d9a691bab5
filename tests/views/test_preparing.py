"""The window shown while the practice office is made."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.preparing import PreparingWindow
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.note import Note
from tests.robots.typing import find
from tests.views.checks import check_screen


def show(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    qtbot.waitExposed(window)


def test_it_says_that_work_goes_on_and_what_went_wrong(qtbot: QtBot) -> None:
    window = PreparingWindow()
    show(qtbot, window)
    assert find(window, "preparing_busy", Busy).isVisible()
    window.tell("امتلأ القرص")
    assert not find(window, "preparing_busy", Busy).isVisible()
    assert [note.text() for note in window.findChildren(Note)] == ["امتلأ القرص"]


def test_nothing_is_nameless_or_cut_at_any_size(qtbot: QtBot) -> None:
    check_screen(PreparingWindow, lambda window: show(qtbot, window))
