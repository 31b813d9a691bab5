"""Several lines of words do not hold the keyboard."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text_area import TextArea
from tests.robots.typing import leave, type_text
from tests.views.widgets.stage import on_stage


def test_tab_leaves_the_area(qtbot: QtBot) -> None:
    stage = QWidget()
    column = QVBoxLayout(stage)
    area, after = TextArea("why", "السبب"), LineField("after", "بعده")
    column.addWidget(area)
    column.addWidget(after)
    on_stage(qtbot, stage)
    type_text(area, "انتقل إلى حي آخر")
    leave(area)
    assert QApplication.focusWidget() is after
    assert area.draft() == "انتقل إلى حي آخر"


def test_showing_a_draft_is_not_an_edit(qtbot: QtBot) -> None:
    area = TextArea("why", "السبب")
    with qtbot.assertNotEmitted(area.edited):
        area.show_draft("سطر\nسطر")
    assert area.draft() == "سطر\nسطر"


def test_arabic_is_written_from_the_right(qtbot: QtBot) -> None:
    area = on_stage(qtbot, TextArea("why", "السبب"))
    assert area.cursorRect().left() > area.width() / 2
    area.show_draft("انتقل")
    assert area.cursorRect().left() > area.width() / 2


def test_english_is_written_from_the_left(qtbot: QtBot, english: str) -> None:
    area = on_stage(qtbot, TextArea("why", "Why"))
    area.show_draft("Moved")
    assert area.cursorRect().left() < area.width() / 2
