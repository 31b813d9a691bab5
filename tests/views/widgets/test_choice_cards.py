"""Courses on cards are chosen with arrows and Space, or with a click anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.choice_cards import ChoiceCards, Course, CourseCard
from tests.robots.typing import find, focus, press
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown

COURSES = (
    Course("one", "استبعاد", "بعد إثبات الحالة", "استبعاد", "danger"),
    Course("two", "تجميد", "شهر واحد", "تجميد", "info", "لا توافق بيانات الملف"),
)


def cards(qtbot: QtBot) -> ChoiceCards:
    made = ChoiceCards("course", "ما القرار؟")
    made.set_courses(COURSES)
    shown(qtbot, made)
    settle()
    return made


def test_arrows_go_along_and_space_chooses(qtbot: QtBot) -> None:
    made = cards(qtbot)
    with qtbot.waitSignal(made.edited):
        press(focus(made), Qt.Key.Key_Down)
        press(find(made, "course_two"), Qt.Key.Key_Space)
    assert made.draft() == "two"
    assert find(made, "course_two").focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_click_anywhere_chooses(qtbot: QtBot) -> None:
    made = cards(qtbot)
    card = made.findChildren(CourseCard)[0]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert made.draft() == "one"


def test_an_unknown_course_chooses_nothing(qtbot: QtBot) -> None:
    made = cards(qtbot)
    made.show_draft("three")
    assert made.draft() == ""
    made.show_draft("two")
    made.set_courses(COURSES[:1])
    assert (made.draft(), made.keys()) == ("", ["one"])


def test_cards_are_whole_and_named(qtbot: QtBot) -> None:
    check_all(cards(qtbot))
