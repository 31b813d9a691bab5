"""Visits are planned, moved and missed from the page of a file."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.visits.planning import visits_of
from desktop_app.policy.terms import Role
from desktop_app.policy.visit_terms import VisitState
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click, find, type_text
from tests.views.file.pages import file_page, sheet


def test_a_visit_is_planned_moved_opened_and_missed(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, way = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER, "visits")
    click(page, "file_visit_plan")
    click(sheet("plan_visit"), "plan_yes")
    (row,) = built.door(Role.RESEARCHER).ask(visits_of, submitted.file_id)
    assert row.state is VisitState.PLANNED
    assert not find(page, "file_visit_plan", QWidget).isVisible()
    click(page, "file_visit_open")
    assert way.gone == [("visit", row.id)]
    click(page, "file_visit_move")
    type_text(find(sheet("plan_visit"), "plan_time"), "11:30", replace=True)
    type_text(find(sheet("plan_visit"), "plan_reason"), "طلبت الأسرة ذلك")
    click(sheet("plan_visit"), "plan_yes")
    (row,) = built.door(Role.RESEARCHER).ask(visits_of, submitted.file_id)
    assert f"{row.planned_for:%H:%M}" == "11:30"
    click(page, "file_visit_miss")
    type_text(find(sheet("miss_visit"), "miss_visit_text"), "لم يكن في المنزل أحد")
    click(sheet("miss_visit"), "miss_visit_yes")
    (row,) = built.door(Role.RESEARCHER).ask(visits_of, submitted.file_id)
    assert row.state is VisitState.MISSED
    assert find(page, "file_visit_plan", QWidget).isVisible()


def test_the_sheet_of_a_visit_is_printed(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER, "visits")
    click(page, "file_visit_plan")
    click(sheet("plan_visit"), "plan_yes")
    click(page, "file_visit_sheet")
    sheet("paper_dialog").close()
