"""A course says what it takes, who decides, and until when one may complain, before anything is proposed."""

from datetime import timedelta

import pytest

from desktop_app.casework.decisions.facts import Given
from desktop_app.casework.decisions.proposal import proposal_for
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Category, Evidence, Outcome, PaperKind, Role, Situation
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.decisions.families import applicant, family


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> BuiltOffice:
    return build_office(tmp_path_factory.mktemp("proposal"))


def test_a_freeze_says_when_it_would_end(office: BuiltOffice) -> None:
    found = family(office)
    seen = office.door(Role.RESEARCHER).ask(
        proposal_for, found.file_id, None, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED
    )
    assert (seen.outcome, seen.freeze_months, seen.then) == (Outcome.FREEZE, 3, Outcome.EXCLUDE)
    assert seen.freeze_ends is not None
    assert seen.last_complaint_day == DAY + timedelta(30)
    assert seen.explanation


def test_a_minor_heir_asks_for_a_guardian_and_a_deed(office: BuiltOffice) -> None:
    found = family(office)
    given = Given(new_holder=found.members["خالد"])
    situation = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS
    seen = office.door(Role.RESEARCHER).ask(proposal_for, found.file_id, None, situation, given=given)
    assert seen.guardian_needed
    assert seen.needs_event_day
    assert seen.evidence == (Evidence.DEATH_CERTIFICATE, Evidence.GUARDIANSHIP_DEED)
    assert len(seen.candidates) == len(found.members)


def test_a_transfer_is_offered_before_a_widow_is_excluded(office: BuiltOffice) -> None:
    found, door = family(office), office.door(Role.RESEARCHER)
    situation = Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE
    for outcome in (Outcome.EXCLUDE, Outcome.TRANSFER):
        seen = door.ask(proposal_for, found.file_id, outcome, situation)
        assert (seen.outcome, seen.transfer_offered) == (outcome, True)
    childless = family(office, members=())
    assert not door.ask(proposal_for, childless.file_id, None, situation).transfer_offered


def test_an_answer_to_a_request_names_the_reviewing_body(office: BuiltOffice) -> None:
    found = applicant(office)
    seen = office.door(Role.RESEARCHER).ask(proposal_for, found.file_id, Outcome.REFUSE, request_id=found.request_id)
    assert (seen.roles, seen.papers) == ((Role.SERVICES_MANAGER,), (PaperKind.REFUSAL_LETTER,))
    assert seen.clause


def test_an_outcome_that_a_situation_does_not_lead_to_is_refused(office: BuiltOffice) -> None:
    found = family(office, category=Category.ELDERLY)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).ask(
            proposal_for, found.file_id, Outcome.TRANSFER, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY
        )
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


def test_a_request_of_another_file_tells_nothing(office: BuiltOffice) -> None:
    mine, another = applicant(office), applicant(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).ask(proposal_for, mine.file_id, Outcome.REFUSE, request_id=another.request_id)
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.NOT_FOUND, "request")]
