"""Answers laid open as chips are one Tab stop, and chosen by arrows, Space or their number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.check_choices import CheckChoices
from tests.robots.typing import find, focus, press
from tests.views.widgets.stage import on_stage

ANSWERS = [("yes", "نعم"), ("no", "لا"), ("na", "لا ينطبق")]


def test_one_answer_takes_the_place_of_another(qtbot: QtBot) -> None:
    chips = on_stage(qtbot, CheckChoices("water", "ماء", ANSWERS))
    press(focus(chips), Qt.Key.Key_2)
    assert chips.draft() == "no"
    press(focus(chips), Qt.Key.Key_1)
    assert chips.draft() == "yes"


def test_choosing_again_takes_the_answer_back(qtbot: QtBot) -> None:
    chips = on_stage(qtbot, CheckChoices("water", "ماء", ANSWERS))
    press(focus(chips), Qt.Key.Key_3)
    press(focus(chips), Qt.Key.Key_3)
    assert chips.draft() == ""


def test_the_left_arrow_goes_on_in_arabic(qtbot: QtBot) -> None:
    chips = on_stage(qtbot, CheckChoices("water", "ماء", ANSWERS))
    press(focus(chips), Qt.Key.Key_Left)
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "water_no"
    press(here, Qt.Key.Key_Space)
    assert chips.draft() == "no"


def test_several_answers_are_kept_in_the_order_of_the_list(qtbot: QtBot) -> None:
    chips = on_stage(qtbot, CheckChoices("service", "الخدمات", ANSWERS, several=True))
    press(focus(chips), Qt.Key.Key_3)
    press(focus(chips), Qt.Key.Key_1)
    assert chips.keys() == ["yes", "na"]
    assert chips.draft() == "yes,na"


def test_the_question_is_spoken_with_each_answer(qtbot: QtBot) -> None:
    chips = CheckChoices("water", "", ANSWERS)
    chips.setAccessibleName("مصدر ماء")
    assert find(chips, "water_yes", QPushButton).accessibleName() == "مصدر ماء: نعم"


def test_only_one_chip_is_a_tab_stop(qtbot: QtBot) -> None:
    chips = on_stage(qtbot, CheckChoices("water", "ماء", ANSWERS))
    chips.show_draft("na")
    stops = [c.objectName() for c in chips.findChildren(QPushButton) if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["water_na"]


def test_other_words_for_the_same_keys_stand_on_the_same_chips(qtbot: QtBot) -> None:
    asked = on_stage(qtbot, CheckChoices("asked", "حالة", [("yes", "نعم"), ("no", "لا")]))
    chip = find(asked, "asked_yes", QWidget)
    asked.set_options([("yes", "نعم 3"), ("no", "لا 1")])
    assert find(asked, "asked_yes", QWidget) is chip
    assert chip.accessibleName() == "حالة: نعم 3"
