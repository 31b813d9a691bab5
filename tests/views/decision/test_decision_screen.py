"""A decision shows what it rests on and its way, and goes that way with the keyboard."""

import uuid
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.policy.terms import ContactMeans, DecisionState, FileState, Role, Situation
from desktop_app.views.decision.decision_screen import DecisionScreen
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import decided, draft_for, family, keep_original, page, state_of, told
from tests.robots.decision import DecisionRobot
from tests.views.checks import SMALL, check_screen
from tests.views.decision.stage import office_for, settle, shown
from tests.views.way import Way

FORGERY, LATE = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, Situation.LATE_DOCUMENTS_ON_UPDATE


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def opened(qtbot: QtBot, built: BuiltOffice, decision_id: uuid.UUID, role: Role) -> tuple[DecisionRobot, Way]:
    way, office = Way(), office_for(built, role)
    screen = DecisionScreen(office, way)
    office.changed.connect(screen.refresh)
    shown(qtbot, screen)
    screen.open(decision_id)
    screen.refresh()
    settle()
    return DecisionRobot(screen), way


def proposed(built: BuiltOffice, situation: Situation = FORGERY) -> uuid.UUID:
    return built.door(Role.RESEARCHER).run(propose_decision, draft_for(family(built), situation))


def test_the_director_approves_and_the_manager_puts_it_in_force(qtbot: QtBot, built: BuiltOffice) -> None:
    decision_id = proposed(built)
    director, _ = opened(qtbot, built, decision_id, Role.EXECUTIVE_DIRECTOR)
    assert director.offers() == {"approve", "preview_paper", "reject"}
    director.approve()
    assert page(built, decision_id).row.state is DecisionState.APPROVED
    manager, _ = opened(qtbot, built, decision_id, Role.SERVICES_MANAGER)
    manager.put_in_force()
    assert page(built, decision_id).row.state is DecisionState.IN_FORCE
    settle()
    manager.tell(ContactMeans.IN_PERSON)
    assert page(built, decision_id).row.tell_by is ContactMeans.IN_PERSON
    assert page(built, decision_id).row.told_on == built.clock.day


def test_reception_tells_and_records_the_answer_to_a_freeze(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decision_id = decided(built, draft_for(found, LATE))
    reception, _ = opened(qtbot, built, decision_id, Role.RECEPTION)
    reception.tell(ContactMeans.MOBILE)
    settle()
    reception.respond("أحضرت تعريف الدخل.")
    freeze = page(built, decision_id).freeze
    assert freeze is not None
    assert freeze.response_note == "أحضرت تعريف الدخل."
    manager, _ = opened(qtbot, built, decision_id, Role.SERVICES_MANAGER)
    manager.lift("اكتملت الوثائق.")
    assert state_of(built, found) is FileState.ACTIVE


def test_when_a_freeze_is_due_the_exclusion_is_offered(qtbot: QtBot, built: BuiltOffice) -> None:
    decision_id = decided(built, draft_for(family(built), LATE))
    told(built, decision_id)
    built.clock.move(days=31)
    robot, _ = opened(qtbot, built, decision_id, Role.SERVICES_MANAGER)
    assert {"exclude", "lift", "respond"} <= robot.offers()


def test_what_each_person_may_do_is_offered_and_no_more(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    built.door(Role.RECEPTION).run(keep_original, found.file_id)
    decision_id = decided(built, draft_for(found, Situation.FAILS_CONDITIONS_AFTER_UPDATE))
    reception, _ = opened(qtbot, built, decision_id, Role.RECEPTION)
    assert reception.offers() == {"tell", "hand_over"}
    auditor, _ = opened(qtbot, built, decision_id, Role.AUDITOR)
    assert auditor.offers() == set()
    director, _ = opened(qtbot, built, decision_id, Role.EXECUTIVE_DIRECTOR)
    assert director.offers() == {"reopen", "supersede"}


def test_nothing_is_clipped_at_any_size(qtbot: QtBot, built: BuiltOffice, theme: object) -> None:
    decision_id = decided(built, draft_for(family(built), Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS))

    def show(screen: object) -> None:
        assert isinstance(screen, DecisionScreen)
        shown(qtbot, screen, (SMALL[0] - 80, SMALL[1] - 100))
        screen.open(decision_id)
        screen.refresh()
        settle()

    check_screen(lambda: DecisionScreen(office_for(built, Role.SERVICES_MANAGER), Way()), show)
