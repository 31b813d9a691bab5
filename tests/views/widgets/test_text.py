"""Words on the screen begin at the leading edge, digits too."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.language import ScreenLanguage
from desktop_app.views.widgets.text import label


def test_a_number_alone_begins_at_the_right_in_arabic(qtbot: QtBot) -> None:
    assert label("124", "number").alignment() & Qt.AlignmentFlag.AlignRight


def test_a_number_alone_begins_at_the_left_in_english(qtbot: QtBot, english: ScreenLanguage) -> None:
    assert label("124", "number").alignment() & Qt.AlignmentFlag.AlignLeft


def test_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    assert label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
