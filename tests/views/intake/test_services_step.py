"""Each chosen service has a line of its own."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.intake.services_step import ServicesStep
from tests.robots.typing import find
from tests.views.intake.stage import shown


def test_a_line_is_asked_for_what_is_chosen_alone(qtbot: QtBot) -> None:
    page = shown(qtbot, ServicesStep())
    page.show_draft({"services.chosen": "financial_aid", "services.financial_aid": "شهرية"})
    assert find(page, "services_financial_aid", QWidget).isVisible()
    assert not find(page, "services_housing_aid", QWidget).isVisible()
    assert page.draft()["services.financial_aid"] == "شهرية"
