"""A person's letter in a circle, as large as the font asks."""

from pytestqt.qtbot import QtBot

from desktop_app.views.theme import Theme
from desktop_app.views.widgets.avatar import Avatar


def test_another_name_shows_another_letter(qtbot: QtBot, theme: Theme) -> None:
    avatar = Avatar("نورة")
    before = avatar.grab().toImage()
    avatar.show_name("  ريم")
    assert avatar.grab().toImage() != before


def test_it_grows_with_the_font(qtbot: QtBot, theme: Theme) -> None:
    small = Avatar("نورة").sizeHint().width()
    theme.apply(points=13)
    assert Avatar("نورة").sizeHint().width() > small
