"""A wrong decision is superseded by a right one; an ended file comes back by a decision of its own."""

import uuid

import pytest

from desktop_app.casework.decisions.drafts import NewHolder
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.casework.decisions.superseding import reopen_file, supersede_decision
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, DecisionState, FileState, Outcome, PaperKind, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import (
    Family,
    answer,
    applicant,
    decided,
    draft_for,
    family,
    in_force,
    page,
    papers,
    state_of,
)

FORGERY, GOES_ON = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, Situation.MEETS_ALL_CONDITIONS


def excluded(office: BuiltOffice) -> tuple[Family, uuid.UUID]:
    found = family(office)
    return found, decided(office, draft_for(found, FORGERY))


def test_an_exclusion_that_proved_wrong_gives_way_and_the_file_goes_on(office: BuiltOffice) -> None:
    found, wrong = excluded(office)
    right = office.door(Role.SERVICES_MANAGER).run(supersede_decision, wrong, draft_for(found, GOES_ON))
    assert page(office, wrong).row.state is DecisionState.IN_FORCE
    assert page(office, right).deciding == (Role.EXECUTIVE_DIRECTOR,)
    in_force(office, right)
    assert page(office, wrong).row.state is DecisionState.SUPERSEDED
    assert page(office, wrong).superseded_by == page(office, right).row.number
    assert page(office, right).supersedes == page(office, wrong).row.number
    assert state_of(office, found) is FileState.ACTIVE


def test_an_acceptance_that_proved_wrong_becomes_a_refusal(office: BuiltOffice) -> None:
    found, manager = applicant(office), office.door(Role.SERVICES_MANAGER)
    wrong = manager.run(decide_request, answer(found, Outcome.ACCEPT))
    manager.run(put_in_force, wrong)
    right = office.door(Role.EXECUTIVE_DIRECTOR).run(supersede_decision, wrong, answer(found, Outcome.REFUSE))
    in_force(office, right)
    assert state_of(office, found) is FileState.REFUSED
    assert papers(office, right) == [PaperKind.REFUSAL_LETTER]


def test_a_freeze_that_proved_wrong_is_lifted(office: BuiltOffice) -> None:
    found = family(office)
    wrong = decided(office, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    in_force(office, office.door(Role.EXECUTIVE_DIRECTOR).run(supersede_decision, wrong, draft_for(found, GOES_ON)))
    assert state_of(office, found) is FileState.ACTIVE


def test_a_closing_that_proved_wrong_becomes_a_transfer(office: BuiltOffice) -> None:
    found = family(office, members=())
    wrong = decided(office, draft_for(found, Situation.DEATH_WITHOUT_DEPENDANTS))
    assert state_of(office, found) is FileState.CLOSED
    in_force(office, office.door(Role.SERVICES_MANAGER).run(supersede_decision, wrong, draft_for(found, GOES_ON)))
    assert state_of(office, found) is FileState.ACTIVE


def test_a_proposal_is_rejected_not_superseded(office: BuiltOffice) -> None:
    found = family(office)
    proposed = office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, FORGERY))
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(supersede_decision, proposed, draft_for(found, GOES_ON))
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


@pytest.mark.parametrize("situation", [FORGERY, Situation.FAILS_CONDITIONS_AFTER_UPDATE])
def test_an_ended_file_is_opened_again_by_a_decision(office: BuiltOffice, situation: Situation) -> None:
    found = family(office)
    decided(office, draft_for(found, situation))
    director = office.door(Role.EXECUTIVE_DIRECTOR)
    reopening = director.run(reopen_file, found.file_id, "ثبت بعد التظلّم خلافه.", ContactMeans.MOBILE)
    in_force(office, reopening)
    assert state_of(office, found) is FileState.ACTIVE
    assert papers(office, reopening) == [PaperKind.REOPENING_DECISION]


def test_an_open_file_cannot_be_opened_again(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(reopen_file, family(office).file_id, "…")
    assert (refusal.value.faults[0].code, refusal.value.faults[0].field) == (
        FaultCode.NOT_ALLOWED_IN_STATE,
        "course",
    )


def test_nobody_opens_a_file_again_by_proposing_alone(office: BuiltOffice) -> None:
    found, _ = excluded(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, answer(found, Outcome.REOPEN, request_id=None))
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_a_transfer_names_its_reason(office: BuiltOffice) -> None:
    found = family(office)
    holder = NewHolder(found.members["ريم"], "")
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(
            propose_decision,
            draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS, new_holder=holder),
        )
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.REQUIRED, "holder_reason")]
