"""A line keeps Arabic words as they are typed."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import type_text
from tests.views.widgets.stage import on_stage


def test_arabic_words_are_kept_and_told(qtbot: QtBot) -> None:
    field = on_stage(qtbot, LineField("name", "الاسم"))
    with qtbot.waitSignal(field.edited):
        type_text(field, "نورة سعد")
    assert field.draft() == "نورة سعد"


def test_nothing_is_cut_off_a_long_text_without_a_word(qtbot: QtBot) -> None:
    field = on_stage(qtbot, LineField("name", "الاسم"))
    QApplication.clipboard().setText("م" * 700)
    field.paste()
    assert field.draft() == "م" * 700


def test_a_mistake_is_marked_and_unmarked(qtbot: QtBot) -> None:
    field = on_stage(qtbot, LineField("name", "الاسم"))
    field.mark(wrong=True)
    assert field.property("state") == "error"
    field.mark(wrong=False)
    assert field.property("state") == ""
