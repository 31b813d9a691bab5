"""Decisions are reached through their file, in the states that an act allows."""

import uuid

import pytest

from desktop_app.casework.decisions.finding import reach_in, running_freeze, staff_names
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family


@performs(Act.OPEN_FILE)
def number_in_force(desk: Desk, decision_id: uuid.UUID) -> tuple[str, bool, bool]:
    decision, file = reach_in(desk, decision_id, DecisionState.IN_FORCE)
    names = staff_names(desk.session, {decision.proposed_by})
    return decision.number, bool(running_freeze(desk.session, file)), bool(names)


def test_a_decision_in_another_state_is_refused(office: BuiltOffice) -> None:
    proposed = office.door(Role.RESEARCHER).run(
        propose_decision, draft_for(family(office), Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY)
    )
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).ask(number_in_force, proposed)
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


def test_a_freeze_in_force_is_found_with_its_people(office: BuiltOffice) -> None:
    decision = decided(office, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE))
    number, frozen, named = office.door(Role.SERVICES_MANAGER).ask(number_in_force, decision)
    assert number.startswith("D-")
    assert frozen
    assert named


def test_an_unknown_decision_is_not_found(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).ask(number_in_force, uuid.uuid4())
    assert refusal.value.faults[0].code is FaultCode.NOT_FOUND
