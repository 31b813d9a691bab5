"""The head of a file's page."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.overview import file_overview
from desktop_app.policy.terms import Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, told
from tests.casework.intake.forms import enter, widow_form
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click, find
from tests.views.file.pages import file_page


def test_the_head_names_the_holder_the_number_and_where_the_file_stands(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id)
    assert page.header._name.text() == "نورة سعد محمد العتيبي"
    assert submitted.file_number in page.header._about.text()
    assert page.header.chip.text() == "مكتمل"
    assert not any(note.isVisible() for note in (page.header.late, page.header.freeze, page.header.stale))


def test_a_late_answer_is_told(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    built.clock.move(days=60)
    page, _ = file_page(qtbot, built, submitted.file_id)
    assert "متأخرة" in page.header.late.text()


def test_a_freeze_is_told_before_the_telling_while_it_runs_and_after_its_end(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decision_id = decided(built, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    page, way = file_page(qtbot, built, found.file_id, Role.SERVICES_MANAGER)
    assert "لم يُبلّغ" in page.header.freeze.text()
    told(built, decision_id)
    page.refresh()
    assert "حتى" in page.header.freeze.text()
    freeze = built.door(Role.SERVICES_MANAGER).ask(file_overview, found.file_id).freeze
    assert freeze is not None
    assert freeze.ends_on is not None
    built.clock.set(freeze.ends_on + timedelta(days=1))
    page.refresh()
    assert "انتهت المدة" in page.header.freeze.text()
    click(page, "file_freeze")
    assert way.gone == [("decision", decision_id)]


def test_a_declaration_is_asked_for_and_offered_to_those_who_make_it(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = enter(built.door(Role.RECEPTION), widow_form(file__opened_on="G2020-05-01")).file_id
    page, _ = file_page(qtbot, built, file_id)
    assert page.header.stale.isVisible()
    assert find(page, "file_declare", QWidget).isVisible()
    other, _ = file_page(qtbot, built, file_id, Role.AUDITOR)
    assert other.header.stale.isVisible()
    assert not find(other, "file_declare", QWidget).isVisible()


def test_an_overdue_update_is_told(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = enter(built.door(Role.RECEPTION), widow_form(file__opened_on="G2020-05-01")).file_id
    built.clock.move(days=400)
    page, _ = file_page(qtbot, built, file_id)
    assert page.header.update_due.isVisible()
