"""Visits are planned, moved and missed from the page of a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.paper_lists import papers_of
from desktop_app.casework.visits.planning import list_visits, visits_of
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views.file.visits_tab import VisitsTab
from desktop_app.views.office import Office
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request, planned_visit
from tests.robots.typing import await_deeds, click, find, focus, press, type_text
from tests.views.file.pages import file_page, sheet
from tests.views.tasks import nothing_is_done
from tests.views.way import Way


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


def test_the_sheet_is_composed_beside_the_window_and_once(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER, "visits")
    click(page, "file_visit_plan")
    click(sheet("plan_visit"), "plan_yes")
    made = find(page, "file_visit_sheet", QWidget)
    with nothing_is_done(page._office):
        press(focus(made), Qt.Key.Key_Space)
        page.visits._print_sheet()
        assert not made.isEnabled()
    await_deeds()
    sheet("paper_dialog").close()
    assert made.isEnabled()
    papers = built.door(Role.RESEARCHER).ask(papers_of, submitted.file_id)
    assert [paper.kind for paper in papers].count(PaperKind.BLANK_CHECKLIST) == 1


def test_a_page_that_goes_before_its_paper_is_composed_leaves_the_paper(qtbot: QtBot, built: BuiltOffice) -> None:
    planned_visit(built)
    office = Office(built.door(Role.RESEARCHER))
    (visit,) = office.ask(list_visits)
    tab = VisitsTab(office, Way())
    tab.show_file(office.ask(file_overview, visit.file_id))
    tab.rows.select(0)
    with nothing_is_done(office):
        tab._print_sheet()
        delete(tab)
    office.finish()
    qtbot.wait(20)
    papers = office.ask(papers_of, visit.file_id)
    assert [paper.kind for paper in papers].count(PaperKind.BLANK_CHECKLIST) == 1
