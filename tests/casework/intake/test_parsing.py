"""The whole form is read into values, or into everything that is wrong with it."""

import pytest

from desktop_app.casework.intake.parsing import Parsed, parse_intake
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.entitlement import Place
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.household_terms import IncomeSource
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import ConsentPurpose, ContactMeans, DraftKind, Service
from tests.builders import DAY
from tests.casework.intake.forms import widow_form

RULES = IntakeRules(DAY, load_bundled("services"), (Place("الرياض", "النسيم"), Place("الخرج")))


def parsed(kind: DraftKind = DraftKind.INTAKE, **changes: str) -> Parsed:
    return parse_intake(widow_form(**changes), kind, RULES)


def faults(**changes: str) -> list[tuple[FaultCode, str]]:
    return [(fault.code, fault.field) for fault in parsed(DraftKind.INTAKE, **changes).faults]


def test_a_form_in_arabic_digits_is_read_like_any_other() -> None:
    form = parsed().form
    assert form is not None
    holder = form.household.holder
    assert (holder.identity_number, holder.mobile, holder.iban) == (
        "1012345672",
        "+966501234567",
        "SA0380000000608010167519",
    )
    assert [(line.kind, line.monthly) for line in form.household.incomes] == [(IncomeSource.PENSION, 215_000)]
    assert form.household.obligations[0].monthly == 150_050
    assert form.household.dwelling.rooms == 3


def test_the_request_carries_services_consents_and_the_agreed_means() -> None:
    form = parsed().form
    assert form is not None
    assert form.request is not None
    assert [(line.service, line.detail) for line in form.request.services] == [
        (Service.FINANCIAL_AID, "مساعدة شهرية"),
        (Service.SCHOOLING_AID, ""),
    ]
    assert form.request.consents == {ConsentPurpose.PROCESSING, ConsentPurpose.ASK_AUTHORITIES}
    assert (form.request.contact_means, form.request.contact_value) == (ContactMeans.MOBILE, "+966501234567")


def test_everything_wrong_is_named_at_once_with_its_field() -> None:
    found = faults(
        person__full_name="نورة",
        person__mobile="0112345678",
        person__iban="SA03",
        incomes__1__monthly="كثير",
        members__1__birth="",
        dwelling__rooms="تسع",
    )
    assert found == [
        (FaultCode.NAME_TOO_SHORT, "person.full_name"),
        (FaultCode.MOBILE_NOT_SAUDI, "person.mobile"),
        (FaultCode.IBAN_NOT_VALID, "person.iban"),
        (FaultCode.REQUIRED, "members.1.birth"),
        (FaultCode.COUNT_NOT_READ, "dwelling.rooms"),
        (FaultCode.AMOUNT_NOT_READ, "incomes.1.monthly"),
    ]


def test_a_failed_check_digit_is_taken_with_a_reason_alone() -> None:
    assert faults(person__identity_number="1012345673") == [(FaultCode.ID_CHECK_DIGIT, "person.identity_number")]
    assert faults(person__identity_number="1012345673", person__identity_override="طوبق بالأصل") == []


def test_an_address_outside_the_area_is_taken_with_a_reason_alone() -> None:
    assert faults(dwelling__city="جدة") == [(FaultCode.OUTSIDE_SERVICE_AREA, "dwelling.district")]
    assert faults(dwelling__city="جدة", dwelling__outside_area_reason="أحيلت من فرع جدة") == []
    assert faults(dwelling__city="الخرج", dwelling__district="أي حي") == []


def test_one_identity_number_cannot_be_two_people_of_one_household() -> None:
    assert faults(members__2__identity_number="1112345671") == [(FaultCode.IDENTITY_TWICE, "members.2.identity_number")]


def test_no_income_must_be_said_plainly() -> None:
    nothing = {"incomes__1__kind": "", "incomes__1__monthly": "", "incomes__1__note": ""}
    assert faults(**nothing) == [(FaultCode.INCOME_NOT_STATED, "money.no_income")]
    assert faults(**nothing, money__no_income="yes") == []


def test_nothing_is_submitted_without_consent_to_processing() -> None:
    assert faults(consents__processing="") == [(FaultCode.CONSENT_NEEDED, "consents.processing")]


def test_a_channel_that_the_policy_does_not_open_is_refused() -> None:
    assert faults(reception__channel="fax") == [(FaultCode.NOT_WITH_THIS_POLICY, "reception.channel")]


@pytest.mark.parametrize(
    ("means", "value", "expected"),
    [
        ("email", "", [(FaultCode.REQUIRED, "contact.value")]),
        ("email", "noura@example.sa", []),
        ("relative", "", [(FaultCode.REQUIRED, "contact.value")]),
        ("sms", "05", [(FaultCode.MOBILE_NOT_SAUDI, "contact.value")]),
        ("in_person", "", []),
    ],
)
def test_the_agreed_means_has_what_it_needs(means: str, value: str, expected: list[tuple[FaultCode, str]]) -> None:
    assert faults(contact__means=means, contact__value=value) == expected


def test_a_file_from_before_asks_for_its_opening_and_for_no_request() -> None:
    bare = {"reception__channel": "", "services__chosen": "", "services__need": "", "consents__processing": ""}
    refused = parsed(DraftKind.EXISTING_FILE, **bare, contact__means="")
    assert [(fault.code, fault.field) for fault in refused.faults] == [(FaultCode.REQUIRED, "file.opened_on")]
    taken = parsed(DraftKind.EXISTING_FILE, **bare, contact__means="", file__opened_on="H1443-02-01").form
    assert taken is not None
    assert taken.request is None


def test_a_document_that_expires_before_its_issue_is_a_mistake() -> None:
    assert faults(documents__rent_contract__issued="G2026-05-01", documents__rent_contract__expires="G2026-04-01") == [
        (FaultCode.EXPIRES_BEFORE_ISSUE, "documents.rent_contract.expires")
    ]
