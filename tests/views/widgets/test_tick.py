"""A box is ticked by the keyboard, and an option from anywhere in its frame."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.tick import Option, Tick
from tests.robots.typing import click, focus, press
from tests.views.widgets.stage import on_stage


def test_a_box_is_ticked_and_told(qtbot: QtBot) -> None:
    box = on_stage(qtbot, Tick("agree", "أوافق"))
    with qtbot.waitSignal(box.edited):
        click(box.window(), "agree")
    assert box.draft() == "yes"


def test_an_option_is_ticked_by_a_click_on_its_words(qtbot: QtBot) -> None:
    option = on_stage(qtbot, Option("income", "الدخل أعلى من الحد", "المادة 7"))
    QTest.mouseClick(option, Qt.MouseButton.LeftButton)
    assert option.draft() == "yes"
    press(focus(option), Qt.Key.Key_Space)
    assert option.draft() == ""


def test_an_option_shows_what_was_ticked_before(qtbot: QtBot) -> None:
    option = Option("income", "الدخل أعلى من الحد")
    option.show_draft("yes")
    assert option.box.isChecked()
