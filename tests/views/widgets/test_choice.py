"""A list may stay unchosen, and is chosen from by the keyboard."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.choice import Choice
from tests.robots.typing import choose
from tests.views.widgets.stage import on_stage

STATUS = [("widow", "أرملة"), ("divorced", "مطلقة"), ("married", "متزوجة")]


def test_nothing_is_chosen_until_a_person_chooses(qtbot: QtBot) -> None:
    listed = on_stage(qtbot, Choice("status", "الحالة", STATUS))
    assert listed.draft() == ""
    assert listed.currentIndex() == -1


def test_the_arrows_choose_and_tell(qtbot: QtBot) -> None:
    listed = on_stage(qtbot, Choice("status", "الحالة", STATUS))
    with qtbot.waitSignal(listed.edited):
        choose(listed.window(), "status", "married")
    assert listed.draft() == "married"


def test_a_new_list_keeps_what_is_still_in_it(qtbot: QtBot) -> None:
    listed = Choice("status", "الحالة", STATUS)
    listed.show_draft("widow")
    listed.set_options(STATUS[:1])
    assert listed.draft() == "widow"
    listed.set_options(STATUS[1:])
    assert listed.draft() == ""


def test_the_wheel_does_not_change_an_answer(qtbot: QtBot) -> None:
    listed = on_stage(qtbot, Choice("status", "الحالة", STATUS))
    listed.show_draft("widow")
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    at = QPointF(5, 5)
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, -120), button, none, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(listed, wheel)
    assert listed.draft() == "widow"
