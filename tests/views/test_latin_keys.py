"""Shortcuts live on while the Arabic keyboard is on."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.latin_keys import LatinKeys, latin_char
from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import focus, type_text
from tests.views.widgets.stage import on_stage

CTRL = Qt.KeyboardModifier.ControlModifier
K_CODE, A_CODE = 45, 38
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the codes are those of X11 keyboards")


@pytest.fixture
def _watched(qapp: QApplication) -> Iterator[None]:
    keys = LatinKeys(qapp)
    yield
    keys.deleteLater()


def _arabic_key(char: str, code: int, modifiers: Qt.KeyboardModifier = CTRL) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(char), modifiers, code, 0, 0, char)


def _press(widget: QWidget, key: QKeyEvent) -> None:
    """Have a key come as the system sends it: to the window that has the keyboard."""
    window = QGuiApplication.focusWindow()
    assert window is widget.window().windowHandle()
    QApplication.sendEvent(window, key)


def test_the_key_tells_its_latin_letter(qtbot: QtBot) -> None:
    assert latin_char(_arabic_key("ن", K_CODE)) == "K"
    assert latin_char(_arabic_key("K", K_CODE)) == ""
    assert latin_char(_arabic_key("ن", K_CODE, Qt.KeyboardModifier.NoModifier)) == ""


@pytest.mark.usefixtures("_watched")
def test_control_k_works_on_the_arabic_k(qtbot: QtBot) -> None:
    field = on_stage(qtbot, LineField("name", "الاسم"))
    asked: list[bool] = []
    QShortcut(QKeySequence("Ctrl+K"), field.window(), lambda: asked.append(True))
    _press(focus(field), _arabic_key("ن", K_CODE))
    assert asked == [True]


@pytest.mark.usefixtures("_watched")
def test_select_and_copy_work_in_a_field(qtbot: QtBot) -> None:
    field = on_stage(qtbot, LineField("name", "الاسم"))
    type_text(field, "نورة")
    _press(focus(field), _arabic_key("ش", A_CODE))
    assert field.selectedText() == "نورة"
    _press(field, _arabic_key("ؤ", 54))
    assert QGuiApplication.clipboard().text() == "نورة"


@pytest.mark.usefixtures("_watched")
def test_a_button_with_a_shortcut_is_pushed(qtbot: QtBot) -> None:
    from desktop_app.views.widgets.buttons import button

    pushed: list[bool] = []
    made = on_stage(qtbot, button("حفظ", "save", on_click=lambda: pushed.append(True)))
    made.setShortcut(QKeySequence("Ctrl+S"))
    _press(focus(made), _arabic_key("س", 39))
    assert pushed == [True]
