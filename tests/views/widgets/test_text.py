"""Words on the screen begin at the leading edge, digits too."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.language import ScreenLanguage
from desktop_app.views.widgets.text import centred, label
from tests.views.widgets.stage import on_stage

INK = 60


def test_a_number_alone_begins_at_the_right_in_arabic(qtbot: QtBot) -> None:
    assert label("124", "number").alignment() & Qt.AlignmentFlag.AlignRight


def test_a_number_alone_begins_at_the_left_in_english(qtbot: QtBot, english: ScreenLanguage) -> None:
    assert label("124", "number").alignment() & Qt.AlignmentFlag.AlignLeft


def test_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    assert label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_line_that_goes_on_begins_where_the_last_line_does_and_keeps_its_end(qtbot: QtBot) -> None:
    words = on_stage(qtbot, label("داد " * 60, wrap=True), width=300, height=300)
    inked = ink(words)
    begun, lines = [row[-1] if row else 0 for row in inked], []
    for above, here in pairwise([0, *begun, 0]):
        if here and not above:
            lines.append(0)
        if here:
            lines[-1] = max(lines[-1], here)
    assert len(lines) > 2
    assert max(lines) - min(lines) <= 1
    assert max(lines) >= words.width() - 3


def test_words_in_the_middle_of_their_place_stay_there_though_they_may_wrap(qtbot: QtBot) -> None:
    words = on_stage(qtbot, centred(label("لا ملفات بعد", wrap=True)), width=300, height=100)
    dots = [x for row in ink(words) for x in row]
    assert abs(min(dots) - (words.width() - 1 - max(dots))) <= 4


def ink(words: QWidget) -> list[list[int]]:
    """Where each row of dots is inked."""
    shown = words.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    paper = shown.pixelColor(0, 0).lightness()
    return [
        [x for x in range(shown.width()) if abs(shown.pixelColor(x, y).lightness() - paper) > INK]
        for y in range(shown.height())
    ]
