"""A date is typed in either calendar, to the day, the month or the year, and may stay empty."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import CalendarKind, DatePrecision
from desktop_app.views.widgets.dual_date import DualDate
from tests.robots.typing import choose, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


@pytest.fixture
def birth(qtbot: QtBot) -> DualDate:
    return on_stage(qtbot, DualDate("birth", "تاريخ الميلاد"), 700)


def _type_hijri(birth: DualDate, day: str, month: str, year: str) -> None:
    type_text(birth.hijri.day, day)
    if month:
        choose(birth, "birth_hijri_month", month)
    type_text(birth.hijri.year, year)


def test_an_empty_date_is_empty(birth: DualDate) -> None:
    assert birth.draft() == ""
    assert birth.known() is None


def test_a_hijri_day_fills_the_gregorian_side(birth: DualDate) -> None:
    _type_hijri(birth, "٣", "7", "١٤٠١")
    assert birth.draft() == "H1401-07-03"
    assert birth.gregorian.typed() == ("1981", "5", "7")


def test_a_gregorian_day_fills_the_hijri_side(birth: DualDate) -> None:
    type_text(birth.gregorian.day, "7")
    choose(birth, "birth_gregorian_month", "5")
    type_text(birth.gregorian.year, "1981")
    assert birth.draft() == "G1981-05-07"
    assert birth.hijri.typed() == ("1401", "7", "3")


def test_a_year_alone_is_a_date_of_that_precision(birth: DualDate) -> None:
    _type_hijri(birth, "", "", "1362")
    known = birth.known()
    assert known is not None
    assert known.precision is DatePrecision.YEAR
    assert birth.draft() == "H1362"
    assert birth.gregorian.typed() == ("", "", "")


def test_a_year_before_the_published_calendar_is_kept(birth: DualDate) -> None:
    _type_hijri(birth, "5", "1", "1340")
    assert birth.draft() == "H1340-01-05"
    assert birth.gregorian.typed() == ("", "", "")


def test_what_is_no_date_is_kept_as_typed_and_refused_by_the_rule_book(birth: DualDate) -> None:
    _type_hijri(birth, "31", "7", "1401")
    draft = birth.draft()
    assert birth.known() is None
    with pytest.raises(Refused):
        PartialDate.parse(draft)
    birth.show_draft("")
    birth.show_draft(draft)
    assert birth.hijri.typed() == ("1401", "7", "31")


@pytest.mark.parametrize("draft", ["", "H1401-07-03", "G1981-05-07", "H1401-07", "G1981", "?H:140::3"])
def test_a_draft_comes_back_as_it_was(birth: DualDate, draft: str) -> None:
    birth.show_draft(draft)
    assert birth.draft() == draft


def test_a_day_is_shown_in_both_calendars(birth: DualDate) -> None:
    birth.show_date(date(1981, 5, 7))
    assert birth.known() == PartialDate(CalendarKind.GREGORIAN, 1981, 5, 7)
    assert birth.hijri.typed() == ("1401", "7", "3")


def test_showing_is_not_editing(qtbot: QtBot, birth: DualDate) -> None:
    with qtbot.assertNotEmitted(birth.edited):
        birth.show_draft("H1401-07-03")


def test_it_is_named_reached_and_read(birth: DualDate) -> None:
    birth.show_draft("H1401-07-03")
    check_all(birth.window())
    assert find(birth, "birth_hijri_day").accessibleName().startswith("تاريخ الميلاد")
