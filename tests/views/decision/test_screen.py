"""The lists of decisions: what waits for the one who looks comes first, and Enter opens it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.lists import DecisionRow
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.screen import DecisionsScreen
from desktop_app.views.office import Office
from desktop_app.views.widgets.rows import RowsView
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import decided, draft_for, family, told
from tests.robots.typing import await_answers, find, focus, press
from tests.views.checks import SMALL, check_screen
from tests.views.decision.stage import office_for, settle, shown
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def screen_of(qtbot: QtBot, built: BuiltOffice, role: Role, way: Way) -> tuple[DecisionsScreen, Office]:
    """The screen with its lists read, and the office that it asks."""
    office = office_for(built, role)
    screen = DecisionsScreen(office, way)
    shown(qtbot, screen)
    screen.refresh()
    await_answers(office)
    return screen, office


def test_a_proposal_that_waits_for_me_opens_with_enter(qtbot: QtBot, built: BuiltOffice) -> None:
    draft = draft_for(family(built), Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY)
    decision_id = built.door(Role.RESEARCHER).run(propose_decision, draft)
    way = Way()
    screen, _ = screen_of(qtbot, built, Role.EXECUTIVE_DIRECTOR, way)
    press(focus(find(screen, "decisions_for_me", QTableView)), Qt.Key.Key_Return)
    assert way.gone == [("decision", decision_id)]


def test_what_follows_comes_once_the_end_of_a_list_is_in_sight(qtbot: QtBot, built: BuiltOffice) -> None:
    drafts = [draft_for(family(built), Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY) for _ in range(2)]
    proposed = [built.door(Role.RESEARCHER).run(propose_decision, draft) for draft in drafts]
    screen, office = screen_of(qtbot, built, Role.EXECUTIVE_DIRECTOR, Way())
    for_me, every = rows_of(screen, "for_me"), rows_of(screen, "proposed")
    for rows in (for_me, every):
        rows.set_rows(rows.rows()[:1])
    for _ in range(2):
        for_me.more_wanted.emit()
        await_answers(office)
        assert [[row.id for row in rows.rows()] for rows in (for_me, every)] == [proposed, proposed]
    assert "2" in find(screen, "decision_lists_for_me").accessibleName()


def rows_of(screen: DecisionsScreen, key: str) -> RowsView[DecisionRow]:
    rows = find(screen, f"decisions_{key}", QTableView).parentWidget()
    assert isinstance(rows, RowsView)
    return rows


def test_a_frozen_file_opens_the_decision_that_froze_it(qtbot: QtBot, built: BuiltOffice) -> None:
    decision_id = decided(built, draft_for(family(built), Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(built, decision_id)
    way = Way()
    screen, _ = screen_of(qtbot, built, Role.SERVICES_MANAGER, way)
    screen.open("frozen")
    press(focus(find(screen, "decisions_frozen", QTableView)), Qt.Key.Key_Return)
    assert way.gone == [("decision", decision_id)]


def test_a_closed_file_opens_its_hand_over(qtbot: QtBot, built: BuiltOffice) -> None:
    decided(built, draft_for(family(built), Situation.FAILS_CONDITIONS_AFTER_UPDATE))
    way = Way()
    screen, _ = screen_of(qtbot, built, Role.RECEPTION, way)
    screen.open("to_hand_over")
    press(focus(find(screen, "decisions_to_hand_over", QTableView)), Qt.Key.Key_Return)
    assert way.gone[0][0] == "hand_over"


def test_nothing_is_clipped_at_any_size(qtbot: QtBot, built: BuiltOffice, theme: object) -> None:
    office = office_for(built, Role.SERVICES_MANAGER)

    def show(screen: object) -> None:
        assert isinstance(screen, DecisionsScreen)
        shown(qtbot, screen, (SMALL[0] - 80, SMALL[1] - 100))
        screen.refresh()
        await_answers(office)
        settle()

    check_screen(lambda: DecisionsScreen(office, Way()), show)
