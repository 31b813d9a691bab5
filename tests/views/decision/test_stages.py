"""The stages follow the decision: what is done, what waits, and what is still to come."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.casework.decisions.approving import reject_proposal
from desktop_app.casework.decisions.proposal import proposal_for
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.stages import StageWords
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import decided, draft_for, family, page, told

LATE, FORGERY = Situation.LATE_DOCUMENTS_ON_UPDATE, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def test_a_proposal_waits_for_approval(qapp: QApplication, built: BuiltOffice) -> None:
    decision = built.door(Role.RESEARCHER).run(propose_decision, draft_for(family(built), FORGERY))
    stages = StageWords().of_decision(page(built, decision))
    assert [stage.state for stage in stages] == ["done", "now", "later", "later"]
    built.door(Role.EXECUTIVE_DIRECTOR).run(reject_proposal, decision, "لا يكفي")
    assert [stage.state for stage in StageWords().of_decision(page(built, decision))] == ["done", "refused"]


def test_a_freeze_ends_the_way_of_its_decision(qapp: QApplication, built: BuiltOffice) -> None:
    decision = decided(built, draft_for(family(built), LATE))
    assert [stage.state for stage in StageWords().of_decision(page(built, decision))][-2:] == ["now", "later"]
    told(built, decision)
    assert [stage.state for stage in StageWords().of_decision(page(built, decision))][-2:] == ["done", "later"]
    built.clock.move(days=31)
    assert StageWords().of_decision(page(built, decision))[-1].state == "now"


def test_a_draft_shows_the_way_it_will_go(qapp: QApplication, built: BuiltOffice) -> None:
    found = family(built)
    proposal = built.door(Role.RESEARCHER).ask(proposal_for, found.file_id, None, LATE)
    assert len(StageWords().of_draft(proposal, "ريم")) == len(StageWords().of_draft(None, "ريم")) + 1
