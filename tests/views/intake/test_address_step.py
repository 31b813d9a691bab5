"""An address is told to be inside or outside the area while it is typed."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.address_step import AddressStep
from desktop_app.views.widgets.note import Note
from tests.robots.typing import find, type_text
from tests.views.intake.stage import RULES, shown


def test_an_address_inside_the_area_is_confirmed(qtbot: QtBot) -> None:
    page = shown(qtbot, AddressStep(RULES))
    type_text(find(page, "dwelling_city", QWidget), "الرياض")
    type_text(find(page, "dwelling_district", QWidget), "النسيم")
    assert [note.text() for note in page.findChildren(Note) if note.isVisible()] == ["داخل نطاق الخدمة."]
    assert not find(page, "dwelling_outside_area_reason", QWidget).isVisible()


def test_an_address_outside_asks_for_a_reason_and_says_the_fault_there(qtbot: QtBot) -> None:
    page = shown(qtbot, AddressStep(RULES))
    page.show_draft({"dwelling.city": "جدة", "dwelling.district": "الصفا"})
    reason = find(page, "dwelling_outside_area_reason", QWidget)
    assert reason.isVisible()
    page.show_faults([Fault(FaultCode.OUTSIDE_SERVICE_AREA, "dwelling.district", {"place": "جدة"})])
    assert reason.property("state") == "error"
