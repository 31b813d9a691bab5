"""The line above a screen: search, look, font, language, signing out."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.views.top_bar import TopBar
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    return on_stage(qtbot, TopBar("طلب جديد"), 1000)


def test_the_first_letter_opens_the_search(qtbot: QtBot, bar: TopBar) -> None:
    with qtbot.waitSignal(bar.search_wanted) as told:
        type_text(find(bar, "search"), "ن")
    assert told.args == ["ن"]


def test_the_look_is_turned(qtbot: QtBot, bar: TopBar) -> None:
    with qtbot.waitSignal(bar.dark_wanted) as told:
        click(bar, "look")
    assert told.args == [True]


def test_the_menu_offers_fonts_and_languages_and_marks_the_present_ones(qtbot: QtBot, bar: TopBar) -> None:
    menu = bar.menu()
    ticked = {action.objectName() for action in menu.actions() if action.isChecked()}
    assert ticked == {"font_10", "language_ar"}
    with qtbot.waitSignal(bar.points_wanted) as told:
        next(action for action in menu.actions() if action.objectName() == "font_12").trigger()
    assert told.args == [12.0]
    with qtbot.waitSignal(bar.language_wanted) as spoken:
        next(action for action in menu.actions() if action.objectName() == "language_en").trigger()
    assert spoken.args == ["en"]


def test_the_button_of_the_bar_is_pushed(qtbot: QtBot, bar: TopBar) -> None:
    with qtbot.waitSignal(bar.action_wanted):
        click(bar, "main_action")
