"""What is done with a file from the head of its page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.assignments import assignments_of, list_researchers
from desktop_app.casework.files.overview import FileOverview, file_overview
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.submission import Submitted
from desktop_app.casework.reception import referrals
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.terms import DraftKind, RequestState, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request
from tests.robots.typing import choose, click, find, press, type_text
from tests.views.file.pages import file_page, sheet


def overview_of(built: BuiltOffice, submitted: Submitted) -> FileOverview:
    return built.door(Role.RECEPTION).ask(file_overview, submitted.file_id)


def offered(page: object) -> set[str]:
    return {
        key
        for key, made in page._actions.buttons.items()  # type: ignore[attr-defined]  # the page under test
        if isinstance(made, QAbstractButton) and not made.isHidden()
    }


def test_each_person_is_offered_what_they_may_do_now(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    seen = {
        role: offered(file_page(qtbot, built, submitted.file_id, role)[0])
        for role in (Role.RECEPTION, Role.RESEARCHER, Role.RESEARCH_OFFICER, Role.AUDITOR)
    }
    assert seen[Role.RECEPTION] == {"update", "pause", "refer", "withdraw"}
    assert seen[Role.RESEARCHER] == {"visit", "decide", "update", "pause"}
    assert seen[Role.RESEARCH_OFFICER] == {"visit", "assign", "decide", "pause"}
    assert seen[Role.AUDITOR] == set()


def test_a_file_is_given_to_a_researcher_and_later_to_another_with_a_reason(qtbot: QtBot, built: BuiltOffice) -> None:
    form = StaffForm("نوف سالم الحربي", "nouf", "باحثة", "0507654321", frozenset({Role.RESEARCHER}))
    built.door(Role.ADMINISTRATOR).run(add_staff, form)
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCH_OFFICER)
    people = {row.full_name: str(row.id) for row in page._office.ask(list_researchers)}
    click(page, "file_assign")
    choose(sheet("assign"), "assign_who", people["ريم عبدالله الشمري"])
    click(sheet("assign"), "assign_yes")
    found = overview_of(built, submitted).researcher
    assert found is not None
    assert found.full_name == "ريم عبدالله الشمري"
    click(page, "file_assign")
    click(sheet("assign"), "assign_yes")
    assert find(sheet("assign"), "assign_reason", QWidget).isVisible()
    type_text(find(sheet("assign"), "assign_reason"), "انتقلت الباحثة إلى فرع آخر")
    click(sheet("assign"), "assign_asked")
    click(sheet("assign"), "assign_yes")
    rows = built.door(Role.RESEARCH_OFFICER).ask(assignments_of, submitted.file_id)
    assert next((row.researcher, row.asked_by_beneficiary) for row in rows) == ("نوف سالم الحربي", True)


def test_the_clock_is_stopped_with_a_reason_and_runs_again(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id)
    click(page, "file_pause")
    type_text(find(sheet("pause"), "pause_text"), "بانتظار تعريف الدخل")
    click(sheet("pause"), "pause_yes")
    assert overview_of(built, submitted).paused
    assert offered(page) == {"update", "resume", "refer", "withdraw"}
    built.clock.move(days=3)
    click(page, "file_resume")
    click(sheet("resume"), "resume_yes")
    assert not overview_of(built, submitted).paused


def test_a_request_is_withdrawn_with_a_reason(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id)
    click(page, "file_withdraw")
    click(sheet("withdraw"), "withdraw_yes")
    assert overview_of(built, submitted).request_open
    type_text(find(sheet("withdraw"), "withdraw_text"), "لم تعد بحاجة")
    click(sheet("withdraw"), "withdraw_yes")
    request = overview_of(built, submitted).request
    assert request is not None
    assert request.state is RequestState.WITHDRAWN


def test_a_question_is_referred_and_stands_in_the_summary(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id)
    click(page, "file_refer")
    type_text(find(sheet("refer"), "refer_question"), "هل يُقبل عقد غير موثق؟")
    click(sheet("refer"), "refer_yes")
    (row,) = built.door(Role.RECEPTION).ask(referrals, file_id=submitted.file_id)
    assert row.question == "هل يُقبل عقد غير موثق؟"
    press(find(page, "file_questions_0"), Qt.Key.Key_Space)
    press(sheet("question"), Qt.Key.Key_Escape)


def test_an_update_and_a_second_request_begin_from_the_file(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    page, way = file_page(qtbot, built, found.file_id)
    click(page, "file_update")
    click(page, "file_request")
    assert way.gone == [
        ("data_update", Errand(DraftKind.UPDATE, file_id=found.file_id)),
        ("intake", Errand(DraftKind.INTAKE, file_id=found.file_id)),
    ]


def test_a_decision_begins_from_the_file(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    page, way = file_page(qtbot, built, found.file_id, Role.SERVICES_MANAGER)
    click(page, "file_new_decision")
    assert way.gone == [("new_decision", found.file_id)]


def test_a_new_declaration_is_printed_where_the_data_changed(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decided(built, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS))
    page, _ = file_page(qtbot, built, found.file_id)
    click(page, "file_declare")
    press(sheet("paper_dialog"), Qt.Key.Key_Escape)
    declaration = built.door(Role.RECEPTION).ask(file_overview, found.file_id).declaration
    assert declaration is not None
    assert declaration.paper_id is not None
