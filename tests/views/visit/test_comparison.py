"""Declared, documented, observed on screen."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.visits.facts import DeclaredFact
from desktop_app.policy.visit_terms import ComparedFact
from desktop_app.views.visit.comparison import Comparison
from desktop_app.views.widgets.choice import Choice
from tests.robots.typing import choose, find, type_text

FACTS = (DeclaredFact(ComparedFact.ROOMS, "3", ()), DeclaredFact(ComparedFact.TENURE, "إيجار", ("عقد",)))


@pytest.fixture
def comparison(qtbot: QtBot) -> Comparison:
    made = Comparison(FACTS)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_settlement_is_asked_for_where_the_sides_differ_alone(comparison: Comparison) -> None:
    settlement = find(comparison, "settlement_rooms", Choice)
    assert not settlement.isEnabled()
    type_text(find(comparison, "observed_rooms"), "2")
    assert settlement.isEnabled()
    choose(comparison, "settlement_rooms", "observed_stands")
    assert comparison.draft()["compared.rooms.settlement"] == "observed_stands"


def test_a_settlement_of_what_no_longer_differs_is_not_kept(comparison: Comparison) -> None:
    type_text(find(comparison, "observed_rooms"), "2")
    choose(comparison, "settlement_rooms", "observed_stands")
    type_text(find(comparison, "observed_rooms"), "3", replace=True)
    assert comparison.draft()["compared.rooms.settlement"] == ""


def test_what_was_compared_comes_back(comparison: Comparison) -> None:
    kept = {"compared.rooms.observed": "2", "compared.rooms.settlement": "to_be_asked"}
    comparison.show_draft(kept)
    assert {field: text for field, text in comparison.draft().items() if text} == kept
    assert comparison.jump("compared.rooms.settlement") is find(comparison, "settlement_rooms")
    assert comparison.jump("header.present") is None
