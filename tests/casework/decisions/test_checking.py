"""Every fault of a decision is found at once, each with its field."""

from datetime import timedelta

import pytest

from desktop_app.casework.decisions.drafts import GuardianGiven, NewHolder, ReferralGiven
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import FileState, Role, Situation
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.decisions.families import Family, draft_for, family

MOTHER_DIED = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> BuiltOffice:
    return build_office(tmp_path_factory.mktemp("checking"))


def found_in(office: BuiltOffice, found: Family, situation: Situation, **more: object) -> set[tuple[FaultCode, str]]:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, situation, **more))
    return {(fault.code, fault.field) for fault in refusal.value.faults}


def test_a_guardian_is_named_in_full(office: BuiltOffice) -> None:
    found = family(office)
    holder = NewHolder(found.members["خالد"], "وحيدها", GuardianGiven("محمد", "123", None, "77"))
    assert found_in(office, found, MOTHER_DIED, new_holder=holder) == {
        (FaultCode.NAME_TOO_SHORT, "guardian_name"),
        (FaultCode.ID_NOT_TEN_DIGITS, "guardian_identity"),
        (FaultCode.REQUIRED, "guardian_relation"),
        (FaultCode.MOBILE_NOT_SAUDI, "guardian_mobile"),
    }


def test_a_death_has_its_day_and_it_has_come(office: BuiltOffice) -> None:
    found = family(office)
    assert found_in(office, found, MOTHER_DIED, event_on=None) == {(FaultCode.REQUIRED, "event_on")}
    tomorrow = DAY + timedelta(1)
    assert found_in(office, found, MOTHER_DIED, event_on=tomorrow) == {(FaultCode.DATE_IN_FUTURE, "event_on")}


def test_an_authority_has_a_name_of_reasonable_length(office: BuiltOffice) -> None:
    referral = ReferralGiven("ش" * (NAME_LENGTH + 1), "كُسر الباب.")
    found = found_in(office, family(office), Situation.ASSAULT_OR_DEFAMATION, referral=referral)
    assert found == {(FaultCode.TOO_LONG, "authority")}


def test_an_applicants_file_is_not_frozen(office: BuiltOffice) -> None:
    found = family(office, file_state=FileState.APPLICANT)
    assert (FaultCode.NOT_ALLOWED_IN_STATE, "course") in found_in(office, found, Situation.LATE_DOCUMENTS_ON_UPDATE)
