"""The page of a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role, Situation
from desktop_app.views.file.screen import FileScreen
from desktop_app.views.office import Office
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, told
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request
from tests.robots.typing import find, focus, press
from tests.views.checks import check_screen
from tests.views.file.pages import file_page, sheet, show
from tests.views.way import Way

TABS = ("summary", "family", "documents", "consents", "verification", "visits", "decisions", "papers", "history")


@pytest.mark.parametrize("tab", TABS)
def test_every_side_of_a_file_holds_what_every_screen_holds(qtbot: QtBot, built: BuiltOffice, tab: str) -> None:
    submitted = complete_request(built)
    office = Office(built.door(Role.RESEARCHER))

    def make() -> QWidget:
        page = FileScreen(office, Way())
        page.open((submitted.file_id, tab))
        return page

    check_screen(make, lambda page: show(qtbot, page))


def test_a_frozen_file_that_lacks_a_declaration_fits_its_window(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    told(built, decided(built, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE)))
    office = Office(built.door(Role.SERVICES_MANAGER))

    def make() -> QWidget:
        page = FileScreen(office, Way())
        page.open(found.file_id)
        return page

    check_screen(make, lambda page: show(qtbot, page))


def test_arrow_keys_turn_the_sides(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    page, _ = file_page(qtbot, built, submitted.file_id)
    bar = find(page, "file_tabs", QWidget)
    focus(bar)
    press(bar, Qt.Key.Key_Left)
    assert page.bar.currentIndex() == 1
    assert [row.full_name.split()[0] for row in page.family.rows.rows()] == ["خالد", "ريم"]
    press(bar, Qt.Key.Key_Right)
    assert page.bar.currentIndex() == 0


def test_another_file_begins_with_its_summary_and_the_same_one_stays(qtbot: QtBot, built: BuiltOffice) -> None:
    first, second = submit(built.door(Role.RECEPTION), widow_form()), family(built)
    page, _ = file_page(qtbot, built, first.file_id, tab="papers")
    page.open(first.file_id)
    assert page.bar.currentIndex() == TABS.index("papers")
    page.open(second.file_id)
    assert page.bar.currentIndex() == 0


def test_a_visit_is_planned_from_the_head_of_the_page(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER)
    find(page, "file_plan").setFocus()
    press(find(page, "file_plan"), Qt.Key.Key_Space)
    assert page.bar.currentIndex() == TABS.index("visits")


def test_a_file_that_may_not_be_opened_is_told_and_not_shown(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER)
    assert not page.header.isVisible()
    press(sheet("refusal"), Qt.Key.Key_Escape)
