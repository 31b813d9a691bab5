"""Identifiers are kept in Latin digits, whichever way they come in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.code_field import AMOUNT, DIGITS, IBAN, NATIONAL_ID, PHONE, Code, CodeField
from tests.robots.typing import focus, press, type_text
from tests.views.widgets.stage import on_stage


@pytest.mark.parametrize(
    ("code", "typed", "kept"),
    [
        (NATIONAL_ID, "١٠١٢٣٤٥٦٧٢", "1012345672"),
        (NATIONAL_ID, "۱۰۱۲۳۴۵۶۷۲", "1012345672"),
        (NATIONAL_ID, "10a1ب2", "1012"),
        (PHONE, "٠٥٠ ١٢٣ ٤٥٦٧", "050 123 4567"),
        (IBAN, "sa03 8000", "SA03 8000"),
        (AMOUNT, "٣٢٥٠٫٥٠", "3250.50"),
        (DIGITS, "123456789012345678901", "12345678901234567890"),
    ],
)
def test_what_is_typed_is_kept_in_latin_digits(qtbot: QtBot, code: Code, typed: str, kept: str) -> None:
    field = on_stage(qtbot, CodeField("id", "رقم", code))
    type_text(field, typed)
    assert field.draft() == kept


def test_what_is_pasted_loses_hidden_marks_and_spaces(qtbot: QtBot) -> None:
    field = on_stage(qtbot, CodeField("id", "رقم", NATIONAL_ID))
    QGuiApplication.clipboard().setText("\u200f١٠١٢ ٣٤٥٦٧٢\u202c")
    press(focus(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.draft() == "1012345672"


def test_what_is_pasted_too_long_is_not_cut_into_another_identifier(qtbot: QtBot) -> None:
    field = on_stage(qtbot, CodeField("id", "رقم", NATIONAL_ID))
    QGuiApplication.clipboard().setText("10123456727")
    press(focus(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.draft() == ""


def test_a_code_runs_from_the_left_at_the_right_edge(qtbot: QtBot) -> None:
    field = on_stage(qtbot, CodeField("id", "رقم"))
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_showing_a_draft_is_not_an_edit(qtbot: QtBot) -> None:
    field = CodeField("id", "رقم")
    with qtbot.assertNotEmitted(field.edited):
        field.show_draft("٥")
    assert field.draft() == "5"
