"""Amounts are typed in either kind of digits and shown with thousands set apart."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.money_field import MoneyField
from tests.robots.typing import type_text
from tests.views.widgets.stage import on_stage


def test_an_amount_is_kept_without_commas(qtbot: QtBot) -> None:
    field = on_stage(qtbot, MoneyField("income", "الدخل"))
    type_text(field, "٣,٢٥٠٫٥")
    assert field.draft() == "3250.5"


def test_an_amount_is_shown_with_thousands(qtbot: QtBot) -> None:
    field = MoneyField("income", "الدخل")
    field.show_draft("1234567.50")
    assert field.line.text() == "1,234,567.50"
    field.show_draft("")
    assert field.line.text() == ""
