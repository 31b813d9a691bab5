"""The decisions of a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.robots.typing import click, find, focus, press
from tests.views.file.pages import file_page


def test_enter_opens_a_decision_and_a_button_begins_one(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decision_id = decided(built, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    page, way = file_page(qtbot, built, found.file_id, Role.SERVICES_MANAGER, "decisions")
    table = find(page, "file_decisions", QWidget)
    focus(table)
    press(table, Qt.Key.Key_Return)
    click(page, "file_decide")
    assert way.gone == [("decision", decision_id), ("new_decision", found.file_id)]
    assert not find(page, "file_reopen", QWidget).isVisible()


def test_an_ended_file_is_opened_again_by_a_decision(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decided(built, draft_for(found, Situation.BENEFICIARY_REQUESTS_CANCELLATION))
    page, way = file_page(qtbot, built, found.file_id, Role.SERVICES_MANAGER, "decisions")
    click(page, "file_reopen")
    assert way.gone == [("new_decision", ("reopen", found.file_id))]
