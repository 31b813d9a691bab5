"""The screen of one visit."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.visit.report_page import ReportPage
from desktop_app.views.visit.report_screen import VisitScreen
from desktop_app.views.widgets.line_field import LineField
from tests.builders import BuiltOffice, build_office
from tests.casework.visits.ways import planned_visit
from tests.robots.typing import click, find, type_text
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def screen_of(qtbot: QtBot, built: BuiltOffice, way: Way) -> VisitScreen:
    screen = VisitScreen(Office(built.door(Role.RESEARCHER)), way)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def test_nothing_is_open_until_a_visit_is_chosen(qtbot: QtBot, built: BuiltOffice) -> None:
    assert screen_of(qtbot, built, Way()).findChild(ReportPage) is None


def test_an_open_report_stays_as_it_is_when_it_is_opened_again(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id = planned_visit(built)
    screen = screen_of(qtbot, built, Way())
    screen.open(visit_id)
    type_text(find(screen, "visit_present"), "الجدة")
    screen.open(visit_id)
    assert find(screen, "visit_present", LineField).text() == "الجدة"


def test_leaving_goes_back(qtbot: QtBot, built: BuiltOffice) -> None:
    way = Way()
    screen = screen_of(qtbot, built, way)
    screen.open(planned_visit(built))
    click(screen, "visit_leave")
    assert way.gone == [("back", None)]
