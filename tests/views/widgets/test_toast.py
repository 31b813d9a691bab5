"""A short word at the foot of the window."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.toast import Toast, say
from tests.views.widgets.stage import on_stage


def test_a_window_has_one_toast_and_it_says_the_last_word(qtbot: QtBot) -> None:
    inner = on_stage(qtbot, QWidget())
    say(inner, "حُفظت المسودة")
    toast = say(inner, "أُرسل الطلب")
    assert inner.window().findChildren(Toast) == [toast]
    assert toast.text() == "أُرسل الطلب"
    assert toast.accessibleName() == "أُرسل الطلب"
    assert inner.window().rect().contains(toast.geometry())
