"""The nine means are marked from the page of a file."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.verification import verification_sheet
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import Role, VerificationMeans
from desktop_app.storage.context import DENIED
from desktop_app.views.file.verification_tab import VerificationTab
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.widgets.note import Note
from tests.builders import BuiltOffice
from tests.casework.decisions.families import family
from tests.casework.test_who_may import newest
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click, find, type_text
from tests.views.file.pages import file_page, sheet


def test_a_means_is_marked_with_how_it_was_verified(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER, "verification")
    tab = page._tabs["verification"]
    assert isinstance(tab, VerificationTab)
    assert len(tab.rows.rows()) == len(VerificationMeans)
    place = [row.means for row in tab.rows.rows()].index(VerificationMeans.NEED_STUDY)
    tab.rows.select(place)
    click(page, "means_verify")
    click(sheet("verify"), "verify_yes")
    type_text(find(sheet("verify"), "verify_note"), "دُرست الحاجة مع الأسرة")
    click(sheet("verify"), "verify_yes")
    assert submitted.request_id is not None
    rows = built.door(Role.RESEARCHER).ask(verification_sheet, submitted.request_id)
    done = {row.means: row for row in rows}[VerificationMeans.NEED_STUDY]
    assert (done.done_on, done.note) == (built.clock.day, "دُرست الحاجة مع الأسرة")


def test_a_means_that_the_policy_leaves_open_is_asked_for_and_left(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.RESEARCHER, "verification")
    tab = page._tabs["verification"]
    assert isinstance(tab, VerificationTab)
    place = [row.means for row in tab.rows.rows()].index(VerificationMeans.AUTHORITY_LETTERS)
    tab.rows.select(place)
    click(page, "means_require")
    assert tab.rows.rows()[place].requirement is Requirement.REQUIRED
    click(page, "means_leave")
    assert tab.rows.rows()[place].requirement is Requirement.NOT_REQUIRED


def test_an_auditor_reads_the_sheet_and_does_not_mark_it(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.AUDITOR, "verification")
    assert find(page, "means", QWidget).isVisible()
    assert not find(page, "means_verify", QWidget).isVisible()


def test_reception_is_told_by_which_clause_the_sheet_is_kept(
    english: ScreenLanguage, qtbot: QtBot, built: BuiltOffice
) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, tab="verification")
    said = [note.accessibleName() for note in page.findChildren(Note) if note.isVisible()]
    assert any(words.startswith("The study of this file is secret") and "البند 6" in words for words in said)
    assert not find(page, "means", QWidget).isVisible()
    assert not find(page, "means_verify", QWidget).isVisible()
    assert not newest(built).act.startswith(DENIED)


def test_a_file_whose_request_has_no_sheet_says_so(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    page, _ = file_page(qtbot, built, found.file_id, Role.SERVICES_MANAGER, "verification")
    tab = page._tabs["verification"]
    assert isinstance(tab, VerificationTab)
    assert tab.rows.empty.isVisible()
