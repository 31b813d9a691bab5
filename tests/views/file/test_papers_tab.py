"""The papers of a file are read, signed, voided and issued anew."""

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import papers_of
from desktop_app.casework.visits.reporting import report_visit
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.views.file.papers_tab import PapersTab
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.scan_box import ScanBox
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import planned_visit, report_of, sheet_of
from tests.given import PICTURE
from tests.robots.typing import click, find, focus, press, type_text
from tests.views.file.pages import file_page, sheet


def with_consent(built: BuiltOffice) -> uuid.UUID:
    reception = built.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    reception.run(issue_intake_paper, file_id, PaperKind.CONSENT)
    return file_id


def states(built: BuiltOffice, file_id: uuid.UUID) -> list[PaperState]:
    return [row.state for row in built.door(Role.RECEPTION).ask(papers_of, file_id)]


def test_enter_shows_a_paper_as_it_was_issued(qtbot: QtBot, built: BuiltOffice) -> None:
    page, _ = file_page(qtbot, built, with_consent(built), tab="papers")
    table = find(page, "file_papers", QWidget)
    focus(table)
    press(table, Qt.Key.Key_Return)
    press(sheet("paper_dialog"), Qt.Key.Key_Escape)


def test_a_paper_of_the_study_is_listed_for_the_front_and_not_shown(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id = planned_visit(built)
    sheet_ = sheet_of(built, visit_id)
    built.door(Role.RESEARCHER).run(report_visit, visit_id, report_of(sheet_, f"G{built.clock.day}"))
    page, _ = file_page(qtbot, built, sheet_.row.file_id, tab="papers")
    tab = page._tabs["papers"]
    assert isinstance(tab, PapersTab)
    kinds = [row.kind for row in tab.rows.rows()]
    tab.rows.select(kinds.index(PaperKind.VISIT_REPORT))
    assert not find(page, "file_paper_open", QWidget).isEnabled()
    assert any(note.isVisible() and "البند 6" in note.accessibleName() for note in page.findChildren(Note))
    tab.rows.select(kinds.index(PaperKind.DATA_ACCURACY_DECLARATION))
    assert find(page, "file_paper_open", QWidget).isEnabled()


def test_a_signed_paper_comes_back_first_without_and_then_with_its_scan(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = with_consent(built)
    page, _ = file_page(qtbot, built, file_id, tab="papers")
    click(page, "file_paper_sign")
    click(sheet("sign"), "sign_yes")
    assert states(built, file_id) == [PaperState.SIGNED]
    click(page, "file_paper_sign")
    find(sheet("sign"), "sign_scan", ScanBox).take("موافقة.png", PICTURE)
    click(sheet("sign"), "sign_yes")
    assert states(built, file_id) == [PaperState.SCANNED]
    assert find(page, "file_paper_scan", QWidget).isEnabled()


def test_a_paper_is_issued_anew_and_the_former_is_void(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = with_consent(built)
    page, _ = file_page(qtbot, built, file_id, tab="papers")
    click(page, "file_paper_anew")
    type_text(find(sheet("issue_anew"), "issue_anew_text"), "خطأ في الاسم")
    click(sheet("issue_anew"), "issue_anew_yes")
    sheet("paper_dialog").close()
    assert states(built, file_id) == [PaperState.COMPOSED, PaperState.VOID]


def test_a_paper_is_declared_void_with_a_reason(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = with_consent(built)
    page, _ = file_page(qtbot, built, file_id, tab="papers")
    click(page, "file_paper_void")
    type_text(find(sheet("void_paper"), "void_paper_text"), "طُبع مرتين")
    click(sheet("void_paper"), "void_paper_yes")
    assert states(built, file_id) == [PaperState.VOID]
    assert not find(page, "file_paper_void", QWidget).isEnabled()
