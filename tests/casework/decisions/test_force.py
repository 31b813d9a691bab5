"""What comes into force has its papers, its day and its last day to complain, in one journal entry."""

from datetime import timedelta

import pytest

from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.files.history import history_of
from desktop_app.casework.papers import paper_bytes
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, Role, Situation
from tests.builders import DAY, BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, page

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def test_a_proposal_without_approval_does_not_come_into_force(office: BuiltOffice) -> None:
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft_for(family(office), FORGERY))
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(put_in_force, decision_id)
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


def test_the_papers_are_real_and_the_days_are_set(office: BuiltOffice) -> None:
    decision_id = decided(office, draft_for(family(office), FORGERY))
    seen = page(office, decision_id)
    assert (seen.row.state, seen.row.in_force_on) == (DecisionState.IN_FORCE, DAY)
    assert seen.row.last_complaint_day == DAY + timedelta(30)
    assert office.door(Role.SERVICES_MANAGER).ask(paper_bytes, seen.papers[0].id).startswith(b"%PDF")


def test_the_history_of_the_file_tells_the_way_of_the_decision(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, FORGERY))
    told = [line.act for line in office.door(Role.SERVICES_MANAGER).ask(history_of, found.file_id)]
    assert told[:3] == [Act.PUT_IN_FORCE, Act.APPROVE_DECISION, Act.PROPOSE_DECISION]
