"""A consent is withdrawn, and given again, from the page of a file."""

import uuid
from datetime import date

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.consents import ConsentRow, consents_of
from desktop_app.policy.terms import ConsentPurpose, Role
from desktop_app.views.file.consents_tab import ConsentsTab
from desktop_app.views.file.screen import FileScreen
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.file.pages import file_page, sheet

PURPOSE = ConsentPurpose.ASK_AUTHORITIES


def _answer(built: BuiltOffice, file_id: uuid.UUID) -> ConsentRow:
    rows = built.door(Role.RECEPTION).ask(consents_of, file_id)
    return next(row for row in rows if row.purpose is PURPOSE)


def _stand_on_purpose(page: FileScreen) -> None:
    tab = page.findChild(ConsentsTab)
    assert tab is not None
    tab.rows.select([row.purpose for row in tab.rows.rows()].index(PURPOSE))


def _enabled(page: FileScreen, name: str) -> bool:
    return find(page, name, QAbstractButton).isEnabled()


def test_a_consent_is_withdrawn_on_the_day_it_was_told_and_given_again(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    built.clock.move(days=3)
    page, _ = file_page(qtbot, built, file_id, tab="consents")
    _stand_on_purpose(page)
    assert not _enabled(page, "consent_give")
    click(page, "consent_withdraw")
    window = sheet("consent_answer")
    type_text(find(window, "consent_on_gregorian_day"), "20", replace=True)
    type_text(find(window, "consent_reason"), "لا أرغب في ذلك")
    click(window, "consent_answer_yes")
    assert (_answer(built, file_id).given, _answer(built, file_id).on) == (False, date(2026, 11, 20))
    assert not _enabled(page, "consent_withdraw")
    click(page, "consent_give")
    click(sheet("consent_answer"), "consent_answer_yes")
    assert (_answer(built, file_id).given, _answer(built, file_id).on) == (True, built.clock.day)


def test_a_day_before_the_former_answer_is_refused_beside_its_field(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, tab="consents")
    _stand_on_purpose(page)
    click(page, "consent_withdraw")
    window = sheet("consent_answer")
    type_text(find(window, "consent_on_gregorian_day"), "18", replace=True)
    click(window, "consent_answer_yes")
    assert window.isVisible()
    assert _answer(built, file_id).given is True


def test_who_may_not_record_answers_only_reads_them(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, Role.AUDITOR, tab="consents")
    assert not find(page, "consent_withdraw", QWidget).isVisible()


def test_the_tab_is_named_reached_and_whole(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, tab="consents")
    check_all(page)
