"""Outcomes change request and file by the journey's table, and a file that went another way refuses them."""

import pytest

from desktop_app.casework.decisions.approving import approve_decision
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import FileState, Outcome, RequestState, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import answer, decided, draft_for, family, state_of

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def test_what_was_approved_for_a_file_that_has_ended_meanwhile_is_refused(office: BuiltOffice) -> None:
    found = family(office)
    freeze = office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    office.door(Role.SERVICES_MANAGER).run(approve_decision, freeze)
    decided(office, draft_for(found, FORGERY))
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(put_in_force, freeze)
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


def test_a_further_request_that_is_refused_leaves_an_active_file_active(office: BuiltOffice) -> None:
    found = family(office, request_state=RequestState.RECOMMENDED)
    manager = office.door(Role.SERVICES_MANAGER)
    manager.run(put_in_force, manager.run(decide_request, answer(found, Outcome.REFUSE)))
    assert state_of(office, found) is FileState.ACTIVE
