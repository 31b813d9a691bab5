"""The list of visits."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.visits.planning import VisitRow, list_visits, miss_visit, plan_visit
from desktop_app.policy.terms import Role
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views.office import Office
from desktop_app.views.visit.screen import VisitsScreen
from desktop_app.views.widgets.rows import RowsView
from tests.builders import BuiltOffice, build_office
from tests.casework.visits.ways import complete_request, planned_visit
from tests.robots.typing import await_answers, click, find, type_text
from tests.views.checks import check_screen
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def screen_of(qtbot: QtBot, built: BuiltOffice, way: Way) -> VisitsScreen:
    screen = VisitsScreen(Office(built.door(Role.RESEARCHER)), way)
    show(qtbot, screen)
    return screen


def show(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(951, 520)
    screen.show()
    qtbot.waitExposed(screen)
    if isinstance(screen, VisitsScreen):
        screen.refresh()
        await_answers(screen._office)


def states(built: BuiltOffice) -> list[VisitState]:
    rows: tuple[VisitRow, ...] = built.door(Role.RESEARCHER).ask(list_visits)
    return [row.state for row in rows]


def test_a_visit_is_planned_from_the_files_that_wait(qtbot: QtBot, built: BuiltOffice) -> None:
    complete_request(built)
    screen = screen_of(qtbot, built, Way())
    click(screen, "visit_plan")
    click(screen.window(), "plan_yes")
    assert states(built) == [VisitState.PLANNED]


def test_an_hour_that_is_none_is_said_and_the_window_stays(qtbot: QtBot, built: BuiltOffice) -> None:
    complete_request(built)
    screen = screen_of(qtbot, built, Way())
    click(screen, "visit_plan")
    type_text(find(screen, "plan_time"), "77", replace=True)
    click(screen, "plan_yes")
    assert states(built) == []
    type_text(find(screen, "plan_time"), "٩:٣٠", replace=True)
    click(screen, "plan_yes")
    assert [row.planned_for.strftime("%H:%M") for row in built.door(Role.RESEARCHER).ask(list_visits)] == ["09:30"]


def test_a_visit_that_did_not_take_place_is_noted_with_its_reason(qtbot: QtBot, built: BuiltOffice) -> None:
    planned_visit(built)
    screen = screen_of(qtbot, built, Way())
    click(screen, "visit_miss")
    type_text(find(screen, "miss_visit_text"), "لم يفتح أحد الباب")
    click(screen, "miss_visit_yes")
    assert states(built) == [VisitState.MISSED]


def test_the_report_opens_and_the_sheet_is_printed(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id, way = planned_visit(built), Way()
    screen = screen_of(qtbot, built, way)
    click(screen, "visit_open")
    assert way.gone == [("visit", visit_id)]
    click(screen, "visit_print")
    assert way.gone[-1][0] == "papers"


def test_older_visits_come_once_the_end_of_the_list_is_in_sight(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id = planned_visit(built)
    researcher = built.door(Role.RESEARCHER)
    file_id = researcher.ask(list_visits)[0].file_id
    for _ in range(2):
        researcher.run(miss_visit, visit_id, "لم يفتح أحد الباب")
        visit_id = researcher.run(plan_visit, file_id, built.clock() + timedelta(days=1))
    screen = screen_of(qtbot, built, Way())
    rows, whole = screen._visits, screen._visits.rows()
    for shown in (1, 2):
        rows.set_rows(whole[:shown])
        rows.more_wanted.emit()
        await_answers(screen._office)
        assert rows.rows() == (whole[:1] if shown == 1 else whole)


def test_what_followed_the_rows_of_before_is_not_added_to_those_read_anew(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id = planned_visit(built)
    built.door(Role.RESEARCHER).run(miss_visit, visit_id, "لم يفتح أحد الباب")
    screen = screen_of(qtbot, built, Way())
    whole = screen._visits.rows()
    screen.refresh()
    screen._visits.more_wanted.emit()
    await_answers(screen._office)
    assert screen._visits.rows() == whole


def test_an_empty_list_says_what_to_do(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = screen_of(qtbot, built, Way())
    lists = screen.findChildren(RowsView)
    assert all(found.empty.isVisible() for found in lists)


def test_nothing_is_nameless_or_cut_at_any_size(qtbot: QtBot, built: BuiltOffice) -> None:
    planned_visit(built)
    check_screen(lambda: VisitsScreen(Office(built.door(Role.RESEARCHER)), Way()), lambda screen: show(qtbot, screen))
