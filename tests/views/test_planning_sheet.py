"""The window that asks for the day and hour of a visit."""

from datetime import datetime, time

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.planning_sheet import PlanSheet, read_hour
from tests.builders import DAY
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.file.pages import sheet
from tests.views.widgets.stage import on_stage


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("10", time(10)), ("١٠:٣٠", time(10, 30)), ("1030", time(10, 30)), ("25", None), ("10:75", None), ("", None)],
)
def test_hours_are_read_in_either_kind_of_digits(typed: str, hour: time | None) -> None:
    assert read_hour(typed) == hour


def test_what_is_missing_is_said_beside_its_field(qtbot: QtBot) -> None:
    kept: list[datetime] = []
    PlanSheet(on_stage(qtbot, QWidget(), 800, 600), "نورة", DAY, lambda when, _reason: kept.append(when))
    window = sheet("plan_visit")
    type_text(find(window, "plan_time"), "99", replace=True)
    click(window, "plan_yes")
    assert kept == []
    check_all(window)
    type_text(find(window, "plan_time"), "11:15", replace=True)
    click(window, "plan_yes")
    assert kept == [datetime.combine(DAY, time(11, 15), SAUDI_TIME)]


def test_a_refusal_is_told_and_the_window_stays(qtbot: QtBot) -> None:
    def refuse(_when: datetime, _reason: str) -> None:
        raise Refused(Fault(FaultCode.RESEARCHER_MISSING, "researcher"))

    PlanSheet(on_stage(qtbot, QWidget(), 800, 600), "نورة", DAY, refuse)
    click(sheet("plan_visit"), "plan_yes")
    assert sheet("plan_visit").isVisible()
