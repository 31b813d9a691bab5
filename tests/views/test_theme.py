"""One look for the whole application, light or dark, from 10 to 13 points."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.theme import FAMILY, Theme, current_theme


def test_lengths_grow_with_the_font(theme: Theme) -> None:
    assert theme.px(100) == 100
    theme.apply(points=13)
    assert theme.px(100) == 130


def test_the_font_stays_between_10_and_13_points(theme: Theme) -> None:
    theme.apply(points=40)
    assert theme.points == 13
    theme.apply(points=2)
    assert theme.points == 10


def test_the_bundled_font_is_used(theme: Theme) -> None:
    assert QApplication.font().family() == FAMILY


def test_another_look_reaches_icons_that_are_already_shown(qtbot: QtBot, theme: Theme) -> None:
    icon = theme.icon("check", "text")
    light = icon.pixmap(24, 24).toImage()
    theme.apply(dark=True)
    assert icon.pixmap(24, 24).toImage() != light


def test_the_sheet_leaves_no_place_open(theme: Theme) -> None:
    for dark in (False, True):
        theme.apply(dark=dark)
        assert "$" not in QApplication.instance().styleSheet()  # type: ignore[union-attr]  # it is the application


def test_there_is_one_look(theme: Theme) -> None:
    assert current_theme() is theme


@pytest.mark.parametrize("dark", [False, True])
def test_a_change_is_told(qtbot: QtBot, theme: Theme, dark: bool) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(dark=dark)
    assert theme.dark is dark
