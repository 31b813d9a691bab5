"""Both ways to get an office back share a frame: back before, on to sign-in afterwards."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.rescue.frame import RescueFrame
from tests.robots.typing import click, find
from tests.views.widgets.stage import on_stage


def test_one_may_go_back_before_it_is_done_and_on_afterwards(qtbot: QtBot) -> None:
    frame = on_stage(qtbot, RescueFrame("عنوان", "شرح", "افعل", "do"), 1000, 600)
    with qtbot.waitSignal(frame.left):
        click(frame, "rescue_back")
    frame.show_done("عاد كل شيء.", "تم")
    assert not find(frame, "do", QWidget).isVisible()
    assert not find(frame, "rescue_back", QWidget).isVisible()
    with qtbot.waitSignal(frame.left):
        click(frame, "rescue_done")
