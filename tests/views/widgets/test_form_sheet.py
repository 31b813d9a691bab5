"""A window with a form that is done or refused."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def asked(qtbot: QtBot, kept: list[str]) -> FormSheet:
    window = on_stage(qtbot, QWidget(), 700, 500)
    sheet = FormSheet(window, "ask", "سؤال", "توضيح")
    sheet.form.add("name", "الاسم", LineField("ask_name"), required=True)

    def act(typed: Mapping[str, str]) -> None:
        if not typed["name"]:
            raise Refused(Fault(FaultCode.REQUIRED, "name"), Fault(FaultCode.NOT_PERMITTED))
        kept.append(typed["name"])

    sheet.ask("حفظ", act)
    return sheet


def test_a_refusal_is_said_beside_its_field_and_nothing_typed_is_lost(qtbot: QtBot) -> None:
    kept: list[str] = []
    sheet = asked(qtbot, kept)
    click(sheet, "ask_yes")
    assert sheet.isVisible()
    assert sheet.form.field("name").error()
    assert sheet._refusal.isVisible()
    check_all(sheet)
    type_text(find(sheet, "ask_name"), "نورة")
    click(sheet, "ask_yes")
    assert kept == ["نورة"]


def test_leaving_does_nothing(qtbot: QtBot) -> None:
    kept: list[str] = []
    click(asked(qtbot, kept), "ask_no")
    assert kept == []


def test_a_date_that_wraps_has_room_for_all_its_lines(qtbot: QtBot) -> None:
    window = on_stage(qtbot, QWidget(), 700, 500)
    sheet = FormSheet(window, "ask", "سؤال", "توضيح")
    day = DualDate("ask_on")
    day.show_date(date(2026, 11, 19))
    sheet.form.add("on", "التاريخ", day, wide=True)
    sheet.form.add("name", "الاسم", LineField("ask_name"), hint="كما في الهوية", wide=True)
    sheet.ask("حفظ", lambda _typed: None)
    assert day.height() >= day.heightForWidth(day.width())
