"""Amounts are lines that are added, read and taken away."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import IncomeSource
from desktop_app.views.intake.money_lines import MoneyLines
from desktop_app.views.labels import choices
from tests.robots.typing import click, find, type_text
from tests.views.intake.stage import shown


def lines_of(qtbot: QtBot, width: int = 720) -> MoneyLines:
    return shown(qtbot, MoneyLines("incomes", choices(IncomeSource), "إضافة"), width)


def test_a_line_is_added_typed_and_taken_away(qtbot: QtBot) -> None:
    lines = lines_of(qtbot)
    click(lines, "incomes_add")
    type_text(find(lines, "incomes_1_monthly", QWidget), "٢١٥٠")
    assert lines.draft()["incomes.1.monthly"] == "2150"
    click(lines, "incomes_add")
    click(lines, "incomes_1_remove")
    assert [field for field in lines.draft() if field.endswith(".monthly")] == ["incomes.2.monthly"]


def test_a_fault_is_said_in_its_line(qtbot: QtBot) -> None:
    lines = lines_of(qtbot)
    lines.show_draft({"incomes.2.monthly": "كثير", "incomes.1.kind": "salary"})
    lines.show_faults([Fault(FaultCode.AMOUNT_NOT_READ, "incomes.2.monthly")])
    wrong, well = lines.field("incomes.2.monthly"), lines.field("incomes.1.monthly")
    assert wrong is not None
    assert well is not None
    assert (bool(wrong.error()), bool(well.error())) == (True, False)
    assert lines.field("obligations.1.monthly") is None


@pytest.mark.parametrize(("width", "below"), [(900, False), (420, True)])
def test_the_note_goes_under_the_amount_where_there_is_little_room(qtbot: QtBot, width: int, below: bool) -> None:
    lines = lines_of(qtbot, width)
    lines.show_draft({"incomes.1.monthly": "5"})
    amount, note = lines.field("incomes.1.monthly"), lines.field("incomes.1.note")
    assert amount is not None
    assert note is not None
    qtbot.waitUntil(lambda: amount.width() > 0 and (note.y() > amount.y()) is below)
