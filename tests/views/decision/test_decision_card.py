"""A decision's card says what it rests on, and opens what hangs on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.decision_card import DecisionCard
from desktop_app.views.decision.deeds import Deeds
from desktop_app.views.office import Office
from desktop_app.views.widgets.text import Text
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, page
from tests.robots.typing import click
from tests.views.decision.stage import shown
from tests.views.offices import office_of
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path, Role.SERVICES_MANAGER)
    yield built, office
    office.finish()
    built.close()


def card_of(
    qtbot: QtBot, built: tuple[BuiltOffice, Office], situation: Situation, way: Way
) -> tuple[DecisionCard, str]:
    seen = page(built[0], decided(built[0], draft_for(family(built[0]), situation)))
    card = DecisionCard(seen, [QPushButton("إجراء")], Deeds(built[1], way, shown(qtbot, QPushButton("أصل"))))
    shown(qtbot, card)
    return card, " ".join(text.text() for text in card.findChildren(Text))


def test_clause_reasons_and_new_holder_stand_on_the_card(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    situation = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS
    _, words = card_of(qtbot, built, situation, Way())
    for expected in ("ثبت ذلك بالمستندات المرفقة.", "خالد عبدالعزيز العتيبي", "محمد سعد العتيبي"):
        assert expected in words


def test_a_paper_of_the_decision_is_opened(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    way = Way()
    card, _ = card_of(qtbot, built, Situation.LATE_DOCUMENTS_ON_UPDATE, way)
    (paper,) = [made for made in card.findChildren(QPushButton) if made.objectName().startswith("paper_")]
    click(card, paper.objectName())
    assert way.gone[0][0] == "papers"
