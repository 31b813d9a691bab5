"""The proposal names its clause, or says that it is advice."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.proposal import proposal_for
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.decision.proposal_note import ProposalNote
from desktop_app.views.widgets.note import Note
from tests.builders import build_office
from tests.casework.decisions.families import family
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown


@pytest.mark.parametrize("policy", ["services", "model"])
def test_the_clause_or_the_advice_is_named(qtbot: QtBot, policy: str, tmp_path: Path) -> None:
    built = build_office(tmp_path, policy)
    door, found = built.door(Role.RESEARCHER), family(built)
    proposal = door.ask(proposal_for, found.file_id, None, Situation.LATE_DOCUMENTS_ON_UPDATE)
    note = ProposalNote()
    shown(qtbot, note, (700, 400))
    note.show_proposal(proposal)
    settle()
    spoken = " ".join(part.accessibleName() for part in note.findChildren(Note) if part.isVisible())
    assert (proposal.clause in spoken) is not proposal.is_advice
    assert proposal.explanation in spoken
    check_all(note)
    note.show_proposal(None)
    assert not note.isVisible()
