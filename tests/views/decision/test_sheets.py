"""Small windows hand over what was typed; what is refused is said beside its field and the window stays."""

import uuid
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.approving import OutsideApproval, OutsideApprover
from desktop_app.casework.decisions.telling import Telling
from desktop_app.casework.freezes import Response
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, Role
from desktop_app.views.decision.sheets import OutsideApprovalSheet, ResponseSheet, TellingSheet
from desktop_app.views.widgets.scan_box import ScanBox
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown

DAY = date(2026, 11, 19)


def test_a_telling_says_how_and_when(qtbot: QtBot) -> None:
    told: list[Telling] = []
    page = shown(qtbot, QWidget())
    sheet = TellingSheet(page, DAY, ContactMeans.LETTER, told.append, freezes=True)
    settle()
    check_all(sheet)
    click(sheet, "telling_yes")
    assert told == [Telling(ContactMeans.LETTER, DAY)]


def test_a_refusal_keeps_the_window_open(qtbot: QtBot) -> None:
    def refuse(response: Response) -> None:
        raise Refused(Fault(FaultCode.REQUIRED, "note"), Fault(FaultCode.ALREADY_TOLD))

    page = shown(qtbot, QWidget())
    sheet = ResponseSheet(page, DAY, refuse)
    settle()
    click(sheet, "response_yes")
    settle()
    assert sheet.isVisible()
    assert sheet.form.field("note").error()
    check_all(sheet)


def test_an_approval_on_paper_is_handed_over_with_its_scan(qtbot: QtBot) -> None:
    given: list[OutsideApproval] = []
    person = OutsideApprover(uuid.uuid4(), "سعود بدر الرشيد", (Role.EXECUTIVE_DIRECTOR,))
    page = shown(qtbot, QWidget())
    sheet = OutsideApprovalSheet(page, DAY, [person], given.append)
    settle()
    type_text(find(sheet, "outside_note"), "قرار رقم 5")
    find(sheet, "outside_scan", ScanBox).take("قرار.pdf", b"%PDF-1.4")
    click(sheet, "outside_yes")
    assert (given[0].staff_id, given[0].on, given[0].note) == (person.staff_id, DAY, "قرار رقم 5")
    assert given[0].scan is not None
