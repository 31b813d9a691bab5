"""Every input keeps the same promise."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import CodeField
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.inputs import Input, Typed
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.money_field import MoneyField
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.tick import Option, Tick

OPTIONS = [("a", "أ"), ("b", "ب")]


def _inputs() -> list[tuple[Input, str]]:
    return [
        (LineField("x"), "نورة"),
        (CodeField("x"), "12"),
        (MoneyField("x"), "12.5"),
        (TextArea("x"), "سطر"),
        (Choice("x", options=OPTIONS), "b"),
        (CheckChoices("x", options=OPTIONS, several=True), "a,b"),
        (Tick("x", "أوافق"), "yes"),
        (Option("x", "سبب"), "yes"),
        (DualDate("x"), "H1401-07"),
    ]


def test_every_input_begins_empty_and_keeps_its_draft(qtbot: QtBot, qapp: QApplication) -> None:
    for control, draft in _inputs():
        assert control.draft() == ""
        control.show_draft(draft)
        assert control.draft() == draft
        control.show_draft("")
        assert control.draft() == ""
        control.mark(wrong=True)
        control.mark(wrong=False)
        assert isinstance(control.as_widget(), QWidget)


def test_what_is_no_widget_cannot_be_laid_out() -> None:
    with pytest.raises(TypeError):
        Typed().as_widget()
