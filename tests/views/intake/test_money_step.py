"""Totals follow the typing and know the household."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.money_step import MoneyStep
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import Text
from tests.casework.intake.forms import widow_form
from tests.robots.typing import find, type_text
from tests.views.intake.stage import shown


def words(page: MoneyStep) -> str:
    return " ".join(text.text() for text in page.findChildren(Text))


def test_the_share_of_each_person_is_shown(qtbot: QtBot) -> None:
    page = shown(qtbot, MoneyStep())
    page.show_draft(widow_form())
    assert "716.66" in words(page)
    type_text(find(page, "incomes_1_monthly", QWidget), "3000", replace=True)
    assert "1,000" in words(page)


def test_no_income_is_said_plainly_or_it_is_a_mistake(qtbot: QtBot) -> None:
    page = shown(qtbot, MoneyStep())
    page.show_faults([Fault(FaultCode.INCOME_NOT_STATED, "money.no_income")])
    note = page.findChild(Note)
    assert note is not None
    assert note.isVisible()
    page.jump("money.no_income")
    assert page.focusWidget() is find(page, "money_no_income", QWidget)


def test_a_jump_leads_to_the_amount(qtbot: QtBot) -> None:
    page = shown(qtbot, MoneyStep())
    page.show_draft(widow_form())
    page.jump("obligations.1.monthly")
    assert page.focusWidget() is find(page, "obligations_1_monthly", QWidget)
