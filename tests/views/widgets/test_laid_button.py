"""A button with a face of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.laid_button import LaidButton
from desktop_app.views.widgets.text import label
from tests.views.widgets.stage import on_stage


def test_a_click_on_its_words_pushes_the_button(qtbot: QtBot) -> None:
    made, words = LaidButton(), label("كلمات", wrap=True)
    QVBoxLayout(made).addWidget(words)
    made.let_clicks_through()
    on_stage(qtbot, made)
    with qtbot.waitSignal(made.clicked):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=words.geometry().center())
    assert words.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_it_is_as_large_as_its_face(qtbot: QtBot) -> None:
    made = LaidButton()
    qtbot.addWidget(made)
    with pytest.raises(RuntimeError):
        made.sizeHint()
    QVBoxLayout(made).addWidget(label("كلمات " * 20, wrap=True))
    assert made.heightForWidth(100) > made.heightForWidth(600)
    assert made.hasHeightForWidth()
    assert made.minimumSizeHint().height() > 0
