"""Icons that show a direction turn round with the writing; the others do not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.theme import Theme


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("check", False), ("clock", False)])
def test_only_directions_turn_round(qtbot: QtBot, qapp: QApplication, theme: Theme, name: str, turns: bool) -> None:
    icon = theme.icon(name)
    from_right = icon.pixmap(32, 32).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    try:
        from_left = icon.pixmap(32, 32).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (from_left != from_right) is turns


def test_a_checked_icon_takes_its_other_colour(qtbot: QtBot, theme: Theme) -> None:
    icon = theme.icon("check", "text2", "danger")
    off = icon.pixmap(32, 32).toImage()
    on = icon.pixmap(icon.actualSize(off.size()), icon.Mode.Normal, icon.State.On).toImage()
    assert off != on


def test_an_icon_that_does_not_exist_is_refused(qtbot: QtBot, theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")
