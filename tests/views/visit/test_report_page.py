"""The visit report on screen."""

import uuid
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework import drafts
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.visit.report_page import ReportPage
from desktop_app.views.widgets.error_list import ErrorList
from desktop_app.views.widgets.line_field import LineField
from tests.builders import BuiltOffice, build_office
from tests.casework.visits.ways import planned_visit, sheet_of
from tests.robots.typing import click, find, type_text
from tests.robots.visit import VisitRobot
from tests.views.checks import check_screen


class Stage:
    """A planned visit with its report on screen."""

    def __init__(self, qtbot: QtBot, folder: Path, **changes: str) -> None:
        self.qtbot = qtbot
        self.built: BuiltOffice = build_office(folder)
        self.visit_id: uuid.UUID = planned_visit(self.built, **changes)
        self.office = Office(self.built.door(Role.RESEARCHER))

    def page(self) -> ReportPage:
        return ReportPage(self.office, sheet_of(self.built, self.visit_id))

    def shown(self, page: QWidget) -> None:
        self.qtbot.addWidget(page)
        page.resize(951, 520)
        page.show()
        self.qtbot.waitExposed(page)

    def robot(self, page: ReportPage) -> VisitRobot:
        return VisitRobot(page, sheet_of(self.built, self.visit_id))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def test_a_researcher_reports_a_visit_with_the_keyboard(stage: Stage) -> None:
    page = stage.page()
    stage.shown(page)
    robot = stage.robot(page)
    robot.head("2026", "11", "22", "صاحبة الطلب وأبناؤها")
    robot.answer_all()
    robot.observe("rooms", "٢", "observed_stands")
    robot.conclude("السكن ضيق والأسرة محتاجة.", "1", "الدخل لا يكفي.")
    with stage.qtbot.waitSignal(page.reported):
        robot.submit()
    sheet = sheet_of(stage.built, stage.visit_id)
    assert sheet.typed["compared.rooms.observed"] == "٢"
    assert sheet.typed["closing.recommendation"] == "accept"


def test_everything_missing_is_listed_and_each_line_leads_to_its_place(stage: Stage) -> None:
    page = stage.page()
    stage.shown(page)
    stage.robot(page).submit()
    errors = find(page, "visit_errors", ErrorList)
    assert errors.isVisible()
    click(page, "visit_errors_0")
    assert page.focusWidget() is not None
    assert page.focusWidget().objectName().startswith("visited_on")


def test_what_is_typed_comes_back_after_leaving(stage: Stage) -> None:
    page = stage.page()
    stage.shown(page)
    type_text(find(page, "visit_present"), "جدة الأطفال")
    with stage.qtbot.waitSignal(page.left):
        click(page, "visit_leave")
    again = stage.page()
    stage.shown(again)
    assert find(again, "visit_present", LineField).text() == "جدة الأطفال"


def test_a_note_is_written_beside_an_answer(stage: Stage) -> None:
    page = stage.page()
    stage.shown(page)
    click(page, "more_structure_sound")
    type_text(find(page, "note_structure_sound"), "رطوبة في السقف")
    assert page._autosave.flush()
    draft = stage.office.ask(drafts.my_drafts)[0]
    typed = stage.office.ask(drafts.load_draft, draft.id).typed
    assert typed["answers.structure_sound.note"] == "رطوبة في السقف"


def test_two_witnesses_are_heard_where_the_policy_asks_for_them(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, request__category="deserted", person__marital_status="deserted")
    page = stage.page()
    stage.shown(page)
    robot = stage.robot(page)
    robot.head("2026", "11", "22", "صاحبة الطلب")
    robot.answer_all()
    robot.hear(1, "سعد محمد ناصر الدوسري", "1098765439")
    robot.hear(2, "خلود علي حمد العنزي", "١٠٨٧٦٥٤٣٢١")
    robot.conclude("تعيش وحدها مع طفليها.", "1", "لا دخل لها.")
    with qtbot.waitSignal(page.reported) as told:
        robot.submit()
    assert told.args is not None
    assert len(told.args[0]) == 2


def test_nothing_is_nameless_or_cut_at_any_size(stage: Stage) -> None:
    check_screen(stage.page, stage.shown)
