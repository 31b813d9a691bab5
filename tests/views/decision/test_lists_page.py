"""The lists are chosen by chips that say how much waits in each."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.lists import DecisionLists, decision_lists
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.lists_page import DecisionListsPage
from tests.builders import build_office
from tests.casework.decisions.families import draft_for, family
from tests.robots.typing import click, find
from tests.views.decision.stage import settle, shown


@pytest.fixture
def lists(tmp_path: Path) -> DecisionLists:
    """What the services manager sees where a researcher proposed one decision."""
    built = build_office(tmp_path)
    draft = draft_for(family(built), Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY)
    built.door(Role.RESEARCHER).run(propose_decision, draft)
    return built.door(Role.SERVICES_MANAGER).ask(decision_lists)


def test_chips_say_how_much_waits(qtbot: QtBot, lists: DecisionLists) -> None:
    page = DecisionListsPage()
    shown(qtbot, page)
    page.show_lists(lists)
    settle()
    assert page.key == "proposed"
    assert "1" in find(page, "decision_lists_proposed").accessibleName()
    click(page, "decision_lists_frozen")
    assert page.key == "frozen"
    page.choose("nothing of the kind")
    assert page.key == "for_me"


def test_whoever_turned_to_a_list_before_it_was_read_stays_there(qtbot: QtBot, lists: DecisionLists) -> None:
    page = DecisionListsPage()
    shown(qtbot, page)
    click(page, "decision_lists_latest")
    page.show_lists(lists)
    assert page.key == "latest"
