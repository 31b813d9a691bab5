"""Each situation of the control table goes its whole way through the windows: written, approved, in force, told."""

import uuid
from datetime import date

import pytest

from desktop_app.casework.closures import closure
from desktop_app.casework.decisions.reading import DecisionPage, decision_page
from desktop_app.policy.terms import (
    ContactMeans,
    DecisionState,
    Evidence,
    FileState,
    Outcome,
    PaperKind,
    Relation,
    Role,
    Situation,
)
from desktop_app.views.decision.drafting import DraftForm
from desktop_app.views.decision.hand_over_screen import HandOverScreen
from desktop_app.views.decision.new_decision_screen import NewDecisionScreen
from tests.casework.decisions.families import PROOF, Family, family_for, keep_original, state_of
from tests.casework.decisions.test_proposing import TABLE
from tests.journeys.branch import Branch
from tests.journeys.ways import decision_of
from tests.robots.decision import HandOverRobot, NewDecisionRobot
from tests.views.decision.stage import settle

HAPPENED = date(2026, 11, 1)
NAMES = [row[0].value for row in TABLE]


def page_of(branch: Branch, decision_id: uuid.UUID) -> DecisionPage:
    return branch.door(Role.EXECUTIVE_DIRECTOR).ask(decision_page, decision_id)


def write(branch: Branch, found: Family, situation: Situation, by: Role) -> uuid.UUID:
    """Write a decision with whatever the screen asks for, and hand it over."""
    return hand_over(branch.opens(by, "new_decision", found.file_id), found, situation)


def hand_over(screen: object, found: Family, situation: Situation | None = None) -> uuid.UUID:
    assert isinstance(screen, NewDecisionScreen)
    writing, form = NewDecisionRobot(screen), screen.findChildren(DraftForm)[0]
    if situation is not None:
        writing.choose_course(situation)
        settle()
    if form.holder.isVisible():
        chosen = found.members.get("منيرة") or next(iter(found.members.values()))
        writing.choose_holder(chosen, "أكبر المقيمين في المنزل.")
        settle()
    if form.holder.guardian.isVisible():
        writing.name_guardian("محمد سعد العتيبي", "1023456781", Relation.OTHER.value)
    if form.fields["event_on"].isVisible():
        writing.say_when(HAPPENED)
    if form.fields["authority"].isVisible():
        writing.refer("شرطة محافظة الرياض", "كُسر باب مكتب الاستقبال.")
    for kind in Evidence:
        if f"evidence.{kind.value}" in form.evidence.lines:
            writing.give_evidence(kind, "محضر رقم ١٢", PROOF.data)
    writing.give_reasons("ثبت ذلك بالمستندات المرفقة.")
    writing.tell_by(ContactMeans.MOBILE)
    writing.hand_over()
    key, subject = screen.window()._way[-1]  # type: ignore[attr-defined]  # the frame remembers where one is
    assert key == "decision"
    assert isinstance(subject, uuid.UUID)
    return subject


def agree(branch: Branch, decision_id: uuid.UUID) -> None:
    """Have it approved by whoever decides it, where nobody did yet, put in force by the manager, and told."""
    page = page_of(branch, decision_id)
    if page.row.state is DecisionState.PROPOSED:
        decision_of(branch.opens(page.deciding[0], "decision", decision_id)).approve()
    decision_of(branch.opens(Role.SERVICES_MANAGER, "decision", decision_id)).put_in_force()
    decision_of(branch.opens(Role.RECEPTION, "decision", decision_id)).tell(ContactMeans.MOBILE)


@pytest.mark.parametrize(
    ("situation", "outcome", "after", "kinds", "roles"), TABLE, ids=[row[0].value for row in TABLE]
)
def test_a_situation_goes_its_way_to_its_outcome_and_its_paper(
    branch: Branch,
    situation: Situation,
    outcome: Outcome,
    after: FileState,
    kinds: list[PaperKind],
    roles: tuple[Role, ...],
) -> None:
    found = family_for(branch.built, situation)
    decision_id = write(branch, found, situation, Role.SERVICES_MANAGER if not kinds else Role.RESEARCH_OFFICER)
    agree(branch, decision_id)
    page = page_of(branch, decision_id)
    assert (page.row.outcome, page.row.state) == (outcome, DecisionState.IN_FORCE)
    assert [paper.kind for paper in page.papers] == kinds
    assert page.row.told_on == branch.built.clock.day
    assert state_of(branch.built, found) is after
    assert page.deciding == roles


@pytest.mark.parametrize(
    "situation", [Situation.LATE_DOCUMENTS_ON_UPDATE, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED]
)
def test_a_freeze_that_nobody_answered_ends_in_exclusion(branch: Branch, situation: Situation) -> None:
    found = family_for(branch.built, situation)
    frozen = write(branch, found, situation, Role.RESEARCH_OFFICER)
    agree(branch, frozen)
    branch.a_day_passes(95)
    robot = branch.sits_down(Role.SERVICES_MANAGER)
    robot.shell.go("decision", frozen)
    decision_of(robot.page).exclude()
    settle()
    excluded = hand_over(robot.page, found)
    agree(branch, excluded)
    assert [paper.kind for paper in page_of(branch, excluded).papers] == [PaperKind.EXCLUSION_DECISION]
    assert state_of(branch.built, found) is FileState.EXCLUDED


def test_an_excluded_widow_takes_her_certificate_and_her_originals_home(branch: Branch) -> None:
    situation = Situation.FAILS_CONDITIONS_AFTER_UPDATE
    found = family_for(branch.built, situation)
    branch.door(Role.RECEPTION).run(keep_original, found.file_id)
    decision_id = write(branch, found, situation, Role.RESEARCH_OFFICER)
    agree(branch, decision_id)
    closure_id = page_of(branch, decision_id).closure_id
    assert closure_id is not None
    screen = branch.opens(Role.RECEPTION, "hand_over", closure_id)
    assert isinstance(screen, HandOverScreen)
    HandOverRobot(screen).hand_over("1012345672")
    row = branch.door(Role.RECEPTION).ask(closure, closure_id)
    assert row.held == ()
    assert row.handed_on == branch.built.clock.day
