"""The summary of a file."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.requests import pause_reply
from desktop_app.casework.reception import refer_question
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit
from tests.robots.typing import click, find, press, type_text
from tests.views.file.pages import file_page, sheet


def test_the_answer_is_told_with_its_days_and_its_reasons(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id)
    card = page.summary._reply
    assert card.isVisible()
    assert "يوم عمل" in card._why.text()
    assert any("1448" in words for words in card._days.words())


def test_a_paused_answer_says_so(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    assert submitted.request_id is not None
    built.door(Role.RECEPTION).run(pause_reply, submitted.request_id, "بانتظار تعريف الدخل")
    page, _ = file_page(qtbot, built, submitted.file_id)
    assert "بانتظار تعريف الدخل" in page.summary._reply._why.text()


def test_the_way_shows_how_far_the_request_has_come_and_leads_to_its_side(qtbot: QtBot, built: BuiltOffice) -> None:
    planned_visit(built)
    from desktop_app.casework.visits.planning import list_visits

    file_id = built.door(Role.RESEARCHER).ask(list_visits)[0].file_id
    page, _ = file_page(qtbot, built, file_id, Role.RESEARCHER)
    assert page.summary.steps.current == "visit"
    press(find(page, "file_way_visit"), Qt.Key.Key_Space)
    assert page.bar.tabText(page.bar.currentIndex()) == "الزيارات"


def test_an_incomplete_request_says_how_much_is_missing(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    page, _ = file_page(qtbot, built, submitted.file_id)
    assert page.summary.steps.current == "complete"


def test_a_question_is_answered_in_the_summary_by_the_body_it_went_to(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    built.door(Role.RECEPTION).run(refer_question, "هل يُقبل عقد غير موثق؟", submitted.file_id)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.SERVICES_MANAGER)
    press(find(page, "file_questions_0"), Qt.Key.Key_Space)
    type_text(find(sheet("answer"), "answer_text"), "يُقبل مع فاتورة خدمات.")
    click(sheet("answer"), "answer_yes")
    assert page.summary._questions.count() == 1
