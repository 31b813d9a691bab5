"""A decision is written with the keyboard, kept as typed, and refused with every fault in its place."""

import uuid
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import ContactMeans, DecisionState, Evidence, Outcome, Relation, Role, Situation
from desktop_app.views.decision.new_decision_screen import NewDecisionScreen
from desktop_app.views.widgets.error_list import ErrorList
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text_area import TextArea
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import PROOF, applicant, decided, draft_for, family, page, told
from tests.robots.decision import NewDecisionRobot
from tests.robots.typing import find
from tests.views.checks import SMALL, check_all, check_screen
from tests.views.decision.stage import office_for, settle, shown
from tests.views.way import Way

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def opened(
    qtbot: QtBot, built: BuiltOffice, subject: object, role: Role = Role.RESEARCHER
) -> tuple[NewDecisionRobot, Way]:
    way = Way()
    screen = NewDecisionScreen(office_for(built, role), way)
    shown(qtbot, screen)
    screen.open(subject)
    return NewDecisionRobot(screen), way


def written(way: Way) -> uuid.UUID:
    key, subject = way.gone[-1]
    assert key == "decision"
    assert isinstance(subject, uuid.UUID)
    return subject


def test_an_exclusion_is_proposed_with_its_evidence(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    robot, way = opened(qtbot, built, found.file_id)
    robot.choose_course(FORGERY)
    robot.give_evidence(Evidence.PROOF, "محضر رقم ١٢", PROOF.data)
    robot.give_reasons("ثبت التلاعب في تعريف الدخل.")
    robot.hand_over()
    seen = page(built, written(way))
    assert (seen.row.state, seen.row.situation, seen.row.tell_by) == (
        DecisionState.PROPOSED,
        FORGERY,
        ContactMeans.MOBILE,
    )
    assert seen.evidence[0].attachment_id is not None


def test_every_fault_is_listed_and_leads_to_its_place(qtbot: QtBot, built: BuiltOffice) -> None:
    robot, way = opened(qtbot, built, family(built).file_id)
    robot.choose_course(Situation.ASSAULT_OR_DEFAMATION)
    robot.hand_over()
    errors = find(robot.screen, "decision_errors", ErrorList)
    assert errors.isVisible()
    assert way.gone == []
    errors.jumped.emit("authority")
    assert find(robot.screen, "authority", LineField).hasFocus()
    errors.jumped.emit("evidence.proof")
    assert find(robot.screen, "evidence_proof", LineField).hasFocus()


def test_what_was_typed_is_there_again(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    robot, _ = opened(qtbot, built, found.file_id)
    robot.choose_course(FORGERY)
    robot.give_reasons("ثبت التلاعب.")
    robot.give_evidence(Evidence.PROOF, "محضر", PROOF.data)
    robot.screen.hide()
    again, _ = opened(qtbot, built, found.file_id)
    assert find(again.screen, "reasons", TextArea).draft() == "ثبت التلاعب."
    assert find(again.screen, "evidence_proof", LineField).draft() == "محضر"
    assert again.screen._form.evidence.lines["evidence.proof"].box.scan() is not None


def test_the_reviewing_body_answers_a_request(qtbot: QtBot, built: BuiltOffice) -> None:
    robot, way = opened(qtbot, built, applicant(built).file_id, Role.SERVICES_MANAGER)
    robot.choose_course(Outcome.ACCEPT)
    robot.give_reasons("انطبقت الشروط.")
    robot.hand_over()
    assert page(built, written(way)).row.state is DecisionState.APPROVED


def test_the_file_of_a_widow_who_marries_passes_to_an_orphan(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    robot, way = opened(qtbot, built, found.file_id)
    robot.choose_course(Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE)
    robot.choose_way(Outcome.TRANSFER)
    robot.choose_holder(found.members["خالد"], "يقيم مع جدته.")
    robot.name_guardian("محمد سعد العتيبي", "1023456781", Relation.OTHER.value)
    robot.say_when(date(2026, 11, 1))
    robot.give_evidence(Evidence.MARRIAGE_PROOF, "عقد زواج 55")
    robot.give_evidence(Evidence.GUARDIANSHIP_DEED, "صك 440012")
    robot.give_reasons("تزوجت الأم وبقي أبناؤها مستحقين.")
    robot.hand_over()
    seen = page(built, written(way))
    assert seen.row.outcome is Outcome.TRANSFER
    assert seen.transfer is not None
    assert seen.transfer.guardian == "محمد سعد العتيبي"


def test_after_a_freeze_the_exclusion_stands_chosen(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decision = decided(built, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(built, decision)
    built.clock.move(days=31)
    robot, way = opened(qtbot, built, ("after_freeze", found.file_id))
    robot.give_reasons("مضت المدة ولم يتجاوب.")
    robot.hand_over()
    assert page(built, written(way)).row.outcome is Outcome.EXCLUDE


def test_a_wrong_decision_gets_another_in_its_place(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    wrong = decided(built, draft_for(found, FORGERY))
    robot, way = opened(qtbot, built, ("supersede", wrong), Role.SERVICES_MANAGER)
    robot.choose_course(Situation.MEETS_ALL_CONDITIONS)
    robot.give_reasons("تبين أن التعريف صحيح.")
    robot.hand_over()
    assert page(built, written(way)).supersedes == page(built, wrong).row.number


def test_an_excluded_file_is_proposed_for_reopening(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decided(built, draft_for(found, FORGERY))
    robot, way = opened(qtbot, built, ("reopen", found.file_id), Role.SERVICES_MANAGER)
    robot.give_reasons("ثبت خلاف ما نُسب إليه.")
    robot.hand_over()
    assert page(built, written(way)).row.outcome is Outcome.REOPEN


def test_nothing_is_clipped_at_any_size(qtbot: QtBot, built: BuiltOffice, theme: object) -> None:
    found = family(built)

    def made() -> NewDecisionScreen:
        return NewDecisionScreen(office_for(built, Role.RESEARCHER), Way())

    def show(screen: object) -> None:
        assert isinstance(screen, NewDecisionScreen)
        shown(qtbot, screen, (SMALL[0] - 80, SMALL[1] - 100))
        screen.open(found.file_id)
        settle()
        check_all(screen)
        robot = NewDecisionRobot(screen)
        robot.choose_course(Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)
        robot._pick(f"new_holder_{found.members['خالد']}")
        settle()

    check_screen(made, show)
