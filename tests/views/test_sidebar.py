"""The screens at the leading side, and who is signed in."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.screens import Screen
from desktop_app.views.sidebar import Sidebar
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def _make(office: Office, navigator: Navigator) -> QWidget:
    return QWidget()


SCREENS = [Screen(f"s{number}", "folder-open", f"شاشة {number}", None, _make) for number in range(1, 12)]


@pytest.fixture
def side(qtbot: QtBot) -> Sidebar:
    made = Sidebar(SCREENS, name="مستفيد", branch="فرع النسيم", person="سارة محمد", roles="موظف علاقات المستفيدين")
    return on_stage(qtbot, made, 300, 640)


def test_a_screen_is_chosen_and_marked_alone(qtbot: QtBot, side: Sidebar) -> None:
    with qtbot.waitSignal(side.chosen) as told:
        click(side, "nav_s2")
    assert told.args == ["s2"]
    side.mark("s3")
    marked = [made.objectName() for made in side.findChildren(QAbstractButton) if made.isChecked()]
    assert marked == ["nav_s3"]


def test_the_first_nine_tell_their_keys(side: Sidebar) -> None:
    assert "Ctrl+9" in find(side, "nav_s9").toolTip()
    assert "Ctrl" not in find(side, "nav_s10").toolTip()


def test_folded_it_shows_icons_and_no_words(side: Sidebar) -> None:
    side.set_narrow(narrow=True)
    assert [words.text() for words in side.findChildren(QLabel) if words.isVisible()] == []
    check_all(side.window())


def test_it_says_who_is_signed_in(side: Sidebar) -> None:
    assert "سارة محمد" in [words.text() for words in side.findChildren(QLabel) if words.isVisible()]
    check_all(side.window())
