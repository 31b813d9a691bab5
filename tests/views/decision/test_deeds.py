"""Each act on a decision opens its window, is done by the office, and tells what came of it."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.policy.terms import DecisionState, Role, Situation
from desktop_app.views.decision.deeds import Deeds
from desktop_app.views.office import Office
from desktop_app.views.widgets.toast import Toast
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, page
from tests.robots.decision import window
from tests.robots.typing import await_deeds, click, find, type_text
from tests.views.decision.stage import settle, shown
from tests.views.offices import office_of
from tests.views.way import Way

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


@pytest.fixture
def director(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path, Role.EXECUTIVE_DIRECTOR)
    yield built, office
    office.finish()
    built.close()


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    return shown(qtbot, QWidget())


def proposed(built: BuiltOffice) -> uuid.UUID:
    return built.door(Role.RESEARCHER).run(propose_decision, draft_for(family(built), FORGERY))


def test_a_proposal_is_rejected_with_a_reason(ground: QWidget, director: tuple[BuiltOffice, Office]) -> None:
    built, office = director
    decision_id = proposed(built)
    Deeds(office, Way(), ground).reject(page(built, decision_id))
    sheet = window("reject_why")
    type_text(find(sheet, "reject_why_text"), "الإثبات لا يكفي.")
    click(sheet, "reject_why_yes")
    seen = page(built, decision_id)
    assert (seen.row.state, seen.rejected_reason) == (DecisionState.REJECTED, "الإثبات لا يكفي.")


def test_the_paper_is_seen_before_it_is_approved(ground: QWidget, director: tuple[BuiltOffice, Office]) -> None:
    built, office = director
    Deeds(office, Way(), ground).preview(page(built, proposed(built)))
    await_deeds()
    sheet = window("paper_dialog")
    assert sheet.isVisible()
    click(sheet, "paper_close")


def test_what_has_no_paper_says_so(ground: QWidget, director: tuple[BuiltOffice, Office]) -> None:
    built, office = director
    draft = draft_for(family(built), Situation.MEETS_ALL_CONDITIONS)
    Deeds(office, Way(), ground).preview(page(built, decided(built, draft, by=Role.SERVICES_MANAGER)))
    await_deeds()
    settle()
    assert ground.window().findChildren(Toast)


def test_the_scan_of_evidence_is_opened(ground: QWidget, director: tuple[BuiltOffice, Office]) -> None:
    built, office = director
    seen = page(built, proposed(built))
    (scan, *_) = [one.attachment_id for one in seen.evidence if one.attachment_id is not None]
    Deeds(office, Way(), ground).show_scan(seen, scan)
    await_deeds()
    assert window("paper_dialog").isVisible()


def test_what_follows_leads_to_its_own_screen(ground: QWidget, director: tuple[BuiltOffice, Office]) -> None:
    built, office = director
    way, seen = Way(), page(built, proposed(built))
    deeds = Deeds(office, way, ground)
    deeds.new(("supersede", seen.row.id))
    deeds.open_paper(seen.row.id)
    deeds.hand_over(seen)
    assert way.gone == [("new_decision", ("supersede", seen.row.id)), ("papers", seen.row.id), ("hand_over", None)]
