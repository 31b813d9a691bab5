"""A decision of one's own is not offered for approval, and an approval on paper only where somebody gives such."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.decision_screen import DecisionScreen
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import draft_for, family, two_people_work_here
from tests.robots.decision import DecisionRobot, window
from tests.robots.typing import click
from tests.views.decision.stage import office_for, settle, shown
from tests.views.way import Way

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def robot(qtbot: QtBot, built: BuiltOffice, proposer: Role, role: Role) -> DecisionRobot:
    decision_id = built.door(proposer).run(propose_decision, draft_for(family(built), FORGERY))
    screen = DecisionScreen(office_for(built, role), Way())
    shown(qtbot, screen)
    screen.open(decision_id)
    screen.refresh()
    settle()
    return DecisionRobot(screen)


def test_the_one_who_proposed_is_not_offered_to_approve(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    director = robot(qtbot, built, Role.EXECUTIVE_DIRECTOR, Role.EXECUTIVE_DIRECTOR)
    assert director.offers() == {"preview_paper", "reject"}


def test_an_approval_on_paper_is_offered_in_a_branch_of_two_where_somebody_gives_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    built = build_office(tmp_path)
    assert "outside" not in robot(qtbot, built, Role.RESEARCHER, Role.RECEPTION).offers()
    form = StaffForm("سعود بدر الرشيد", "saud", "مدير", "", frozenset({Role.EXECUTIVE_DIRECTOR}), signs_in=False)
    built.door(Role.ADMINISTRATOR).run(add_staff, form)
    assert "outside" not in robot(qtbot, built, Role.RESEARCHER, Role.RECEPTION).offers()
    built.door(Role.ADMINISTRATOR).run(two_people_work_here)
    reception = robot(qtbot, built, Role.RESEARCHER, Role.RECEPTION)
    assert "outside" in reception.offers()
    click(reception.screen, "outside")
    sheet = window("outside_yes")
    assert sheet.isVisible()
