"""The record of a board approval is asked for whole, and a refusal keeps what was typed."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.policy.adoption import AdoptionSheet
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all


def test_it_is_handed_over_as_typed_until_it_is_taken(qtbot: QtBot) -> None:
    window, given = QWidget(), list[Mapping[str, str]]()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()

    def adopt(typed: Mapping[str, str]) -> None:
        given.append(typed)
        if not typed["chair"]:
            raise Refused(Fault(FaultCode.REQUIRED, "chair"))

    sheet = AdoptionSheet(window, "فصل واحد", date(2026, 11, 19), adopt)
    sheet.open()
    qtbot.waitExposed(sheet)
    check_all(sheet)
    type_text(find(sheet, "adoption_meeting"), "7-48")
    click(sheet, "adoption_yes")
    assert find(sheet, "adoption_chair", QWidget).accessibleDescription()
    type_text(find(sheet, "adoption_chair"), "عبدالله سعد")
    with qtbot.waitSignal(sheet.accepted):
        click(sheet, "adoption_yes")
    assert given[-1]["meeting"] == "7-48"
    assert given[-1]["in_force_from"] == "G2026-11-19"
