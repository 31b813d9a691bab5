"""An icon by itself follows the look and says nothing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.theme import Theme
from desktop_app.views.widgets.picture import Picture


def test_it_follows_the_look(qtbot: QtBot, theme: Theme) -> None:
    picture = Picture("check", 24, "text")
    light = picture.grab().toImage()
    theme.apply(dark=True)
    assert picture.grab().toImage() != light


def test_the_keyboard_passes_it_by(qtbot: QtBot) -> None:
    assert Picture("check").focusPolicy() == Qt.FocusPolicy.NoFocus
