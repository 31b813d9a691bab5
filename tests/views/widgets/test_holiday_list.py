"""Holidays are added, struck out and brought back."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.holidays import HolidayChange, HolidayStanding
from desktop_app.views.widgets.holiday_list import HolidayList
from tests.robots.typing import choose, click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def _list(qtbot: QtBot, *changes: HolidayChange) -> HolidayList:
    made = HolidayList()
    made.show_changes(changes, 2026)
    return on_stage(qtbot, made, 800, 560)


def _sheet(made: HolidayList) -> QWidget:
    return find(made.window(), "holiday")


def test_an_announced_holiday_is_added(qtbot: QtBot) -> None:
    made = _list(qtbot)
    click(made, "holidays_add")
    sheet = _sheet(made)
    type_text(find(sheet, "holiday_name"), "إجازة المطر")
    type_text(find(sheet, "holiday_first_day_gregorian_day"), "6")
    choose(sheet, "holiday_first_day_gregorian_month", "12")
    type_text(find(sheet, "holiday_first_day_gregorian_year"), "2026")
    with qtbot.waitSignal(made.edited):
        click(sheet, "holiday_yes")
    assert made.changes() == (HolidayChange("إجازة المطر", date(2026, 12, 6), date(2026, 12, 6)),)


def test_a_holiday_without_its_day_is_not_added(qtbot: QtBot) -> None:
    made = _list(qtbot)
    click(made, "holidays_add")
    click(_sheet(made), "holiday_yes")
    assert made.changes() == ()
    assert _sheet(made).isVisible()
    click(_sheet(made), "holiday_no")


def test_reckoned_days_are_worked_and_made_a_holiday_again(qtbot: QtBot) -> None:
    made = _list(qtbot)
    click(made, "holidays_turn")
    assert made.changes()[0].working
    assert made.table.rows()[0].standing is HolidayStanding.STRUCK
    click(made, "holidays_turn")
    assert made.changes() == ()


def test_the_next_year_is_shown_too(qtbot: QtBot) -> None:
    made = _list(qtbot)
    click(made, "holidays_year_2027")
    assert {row.first_day.year for row in made.table.rows()} == {2027}


def test_it_is_named_reached_and_whole(qtbot: QtBot) -> None:
    check_all(_list(qtbot, HolidayChange("إجازة المطر", date(2026, 12, 6), date(2026, 12, 7))).window())
