"""The verification sheet of a request."""

import pytest

from desktop_app.casework.verification import require_means, verification_sheet, verify_means
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import Role, VerificationMeans
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request, request_of


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[FaultCode]:
    return {fault.code for fault in refusal.value.faults}


def test_the_sheet_names_all_nine_means_in_the_policys_order(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    sheet = office.door(Role.RESEARCHER).ask(verification_sheet, request_of(submitted))
    assert [row.means for row in sheet] == list(VerificationMeans)


def test_two_witnesses_are_required_of_a_deserted_woman_alone(office: BuiltOffice) -> None:
    widow = complete_request(office)
    rows = {row.means: row for row in office.door(Role.RESEARCHER).ask(verification_sheet, request_of(widow))}
    assert rows[VerificationMeans.TWO_WITNESSES].requirement is not Requirement.REQUIRED


def test_a_means_is_done_with_a_note_or_a_document_never_without_a_trace(office: BuiltOffice) -> None:
    submitted, researcher = complete_request(office), office.door(Role.RESEARCHER)
    with pytest.raises(Refused) as refusal:
        researcher.run(verify_means, request_of(submitted), VerificationMeans.AUTHORITY_LETTERS)
    assert codes(refusal) == {FaultCode.MEANS_WITHOUT_TRACE}
    researcher.run(verify_means, request_of(submitted), VerificationMeans.AUTHORITY_LETTERS, note="خطاب الأحوال 221")
    rows = {row.means: row for row in researcher.ask(verification_sheet, request_of(submitted))}
    done = rows[VerificationMeans.AUTHORITY_LETTERS]
    assert (done.done_on, done.note) == (office.clock.day, "خطاب الأحوال 221")


def test_what_the_policy_requires_stays_required_and_the_rest_may_be_asked_for(office: BuiltOffice) -> None:
    submitted, researcher = complete_request(office), office.door(Role.RESEARCHER)
    with pytest.raises(Refused) as refusal:
        researcher.run(require_means, request_of(submitted), VerificationMeans.FIELD_VISIT, Requirement.NOT_REQUIRED)
    assert codes(refusal) == {FaultCode.MEANS_REQUIRED_BY_POLICY}
    researcher.run(require_means, request_of(submitted), VerificationMeans.TWO_WITNESSES, Requirement.REQUIRED)
    rows = {row.means: row for row in researcher.ask(verification_sheet, request_of(submitted))}
    assert rows[VerificationMeans.TWO_WITNESSES].open


def test_another_researcher_cannot_touch_the_sheet(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(verify_means, request_of(submitted), VerificationMeans.NEED_STUDY, note="x")
    assert codes(refusal) == {FaultCode.NOT_PERMITTED}
