"""Each step that asks gives what set-up needs of it."""

from datetime import date

from pytestqt.qtbot import QtBot

from desktop_app.views.setup.pages import (
    AdministratorPage,
    AreaPage,
    AssociationPage,
    BranchPage,
    HolidaysPage,
    PhrasePage,
)
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage


def test_a_logo_is_given_and_a_wrong_one_is_told(qtbot: QtBot) -> None:
    page = on_stage(qtbot, AssociationPage(), 800, 600)
    assert page.logo_bytes() is None
    page.logo.take("logo.pdf", b"%PDF-1.4")
    assert page.logo_bytes() == b"%PDF-1.4"
    page.show_errors({"logo": "الشعار صورة PNG أو JPEG."})
    page.jump("logo")
    assert page.window().focusWidget() is page.logo


def test_a_branch_has_a_name_and_a_prefix(qtbot: QtBot) -> None:
    page = on_stage(qtbot, BranchPage())
    type_text(find(page, "branch_prefix"), "nsm")
    assert page.draft() == {"branch_name": "", "branch_prefix": "NSM"}


def test_the_area_is_given_as_places(qtbot: QtBot) -> None:
    page = on_stage(qtbot, AreaPage(), 800, 600)
    page.jump("area")
    type_text(find(page, "area_city"), "الخرج")
    assert page.places() == (("الخرج", ""),)


def test_holidays_begin_with_this_year(qtbot: QtBot) -> None:
    page = on_stage(qtbot, HolidaysPage(date(2026, 11, 19)), 800, 600)
    assert {row.first_day.year for row in page.list.table.rows()} == {2026}
    click(page, "holidays_turn")
    assert [change.working for change in page.changes()] == [True]


def test_an_administrator_may_do_other_work_too(qtbot: QtBot) -> None:
    page = on_stage(qtbot, AdministratorPage(), 800, 600)
    click(page, "other_roles_reception")
    click(page, "two_person_branch")
    assert page.draft()["other_roles"] == "reception"
    assert page.draft()["two_person_branch"] == "yes"


def test_a_phrase_is_given_twice(qtbot: QtBot) -> None:
    page = on_stage(qtbot, PhrasePage(), 800, 600)
    type_text(find(page, "passphrase"), "مطر")
    assert page.draft() == {"passphrase": "مطر", "again": ""}
