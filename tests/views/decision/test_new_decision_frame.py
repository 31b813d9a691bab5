"""Around the form stand whose file it is, the way to go, and a button that says what it does."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.offering import file_to_decide
from desktop_app.casework.decisions.proposal import CourseProposal, proposal_for
from desktop_app.policy.terms import Outcome, Role
from desktop_app.views.decision.new_decision_frame import NewDecisionFrame
from desktop_app.views.widgets.text import Text
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import Family, applicant
from tests.robots.typing import click, find
from tests.views.decision.stage import shown


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def refusal(built: BuiltOffice, found: Family) -> CourseProposal:
    door = built.door(Role.SERVICES_MANAGER)
    return door.ask(proposal_for, found.file_id, Outcome.REFUSE, request_id=found.request_id)


@pytest.fixture
def frame(qtbot: QtBot) -> NewDecisionFrame:
    made = NewDecisionFrame(QWidget(), QWidget())
    shown(qtbot, made)
    return made


def test_the_file_and_what_is_begun_are_named(frame: NewDecisionFrame, built: BuiltOffice) -> None:
    file = built.door(Role.SERVICES_MANAGER).ask(file_to_decide, applicant(built).file_id)
    frame.show_file(file, "")
    before = " ".join(text.text() for text in frame.findChildren(Text))
    frame.show_file(file, "reopen")
    after = " ".join(text.text() for text in frame.findChildren(Text))
    assert file.holder in before
    assert before != after


def test_the_button_says_whether_the_word_decides_or_proposes(frame: NewDecisionFrame, built: BuiltOffice) -> None:
    course, hand_over = refusal(built, applicant(built)), find(frame, "hand_decision_over", QAbstractButton)
    frame.show_course(course, "خالد", decides_here=True)
    decides = hand_over.accessibleName()
    frame.show_course(course, "خالد", decides_here=False)
    assert hand_over.accessibleName() != decides


def test_nothing_is_handed_over_before_a_course_is_chosen(frame: NewDecisionFrame) -> None:
    frame.show_course(None, "خالد", decides_here=True)
    assert not find(frame, "hand_decision_over", QAbstractButton).isEnabled()


def test_both_buttons_tell(qtbot: QtBot, frame: NewDecisionFrame, built: BuiltOffice) -> None:
    frame.show_course(refusal(built, applicant(built)), "خالد", decides_here=True)
    with qtbot.waitSignal(frame.handed_over):
        click(frame, "hand_decision_over")
    with qtbot.waitSignal(frame.thrown_away):
        click(frame, "discard_draft")
