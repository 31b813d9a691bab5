"""Entitlement: documents, means, the service area, completeness."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.entitlement import (
    Handed,
    Household,
    Place,
    check_area,
    check_documents,
    completeness,
    documents_asked,
    inside_area,
    is_minor,
    means_required,
    requirement_of,
)
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.household_terms import HealthState, IncomeSource, Tenure
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, bundled, load_bundled
from desktop_app.policy.rule_terms import Circumstance, Requirement
from desktop_app.policy.terms import Category, DocumentKind, VerificationMeans

POLICIES = pytest.mark.parametrize("policy", bundled(), ids=BUNDLED_KEYS)
SERVICES = load_bundled("services")
TODAY = date(2026, 11, 21)
HOUSEHOLDS = st.builds(
    Household,
    holder_age=st.none() | st.integers(0, 100),
    dependant_ages=st.lists(st.none() | st.integers(0, 30), max_size=5).map(tuple),
    incomes=st.frozensets(st.sampled_from(IncomeSource)),
    tenure=st.none() | st.sampled_from(Tenure),
    health=st.frozensets(st.sampled_from(HealthState)),
)


def _kinds(category: Category, household: Household) -> set[DocumentKind]:
    return {need.kind for need in documents_asked(SERVICES, [category], household.circumstances())}


def test_a_widow_with_children_in_a_rented_home_brings_what_that_needs() -> None:
    household = Household(
        holder_age=40, dependant_ages=(9, 15), incomes=frozenset({IncomeSource.PENSION}), tenure=Tenure.RENTED
    )
    assert _kinds(Category.WIDOW, household) == {
        DocumentKind.NATIONAL_ID,
        DocumentKind.FAMILY_RECORD,
        DocumentKind.NATIONAL_ADDRESS,
        DocumentKind.BANK_LETTER,
        DocumentKind.INCOME_STATEMENT,
        DocumentKind.RENT_CONTRACT,
        DocumentKind.SCHOOL_STATEMENT,
        DocumentKind.DEATH_CERTIFICATE,
        DocumentKind.HEIRS_DEED,
    }


def test_an_old_man_alone_brings_little() -> None:
    kinds = _kinds(Category.ELDERLY, Household(holder_age=80))
    assert kinds == {DocumentKind.NATIONAL_ID, DocumentKind.NATIONAL_ADDRESS, DocumentKind.BANK_LETTER}


def test_an_orphan_under_age_brings_a_guardianship_deed() -> None:
    assert DocumentKind.GUARDIANSHIP_DEED in _kinds(Category.ORPHAN, Household(holder_age=10))
    assert DocumentKind.GUARDIANSHIP_DEED not in _kinds(Category.ORPHAN, Household(holder_age=18))


def test_a_deserted_woman_brings_two_witnesses() -> None:
    assert DocumentKind.WITNESS_STATEMENT in _kinds(Category.DESERTED, Household())


def test_somebody_of_unknown_age_is_taken_for_grown_up() -> None:
    assert not is_minor(None)
    assert is_minor(17)


@given(HOUSEHOLDS, st.lists(st.sampled_from(Category), max_size=3), st.sampled_from(BUNDLED_KEYS))
def test_no_document_is_asked_for_twice(household: Household, categories: list[Category], key: str) -> None:
    kinds = [need.kind for need in documents_asked(load_bundled(key), categories, household.circumstances())]
    assert len(set(kinds)) == len(kinds)
    assert DocumentKind.NATIONAL_ID in kinds


@POLICIES
def test_two_witnesses_are_required_of_a_deserted_woman_and_optional_for_others(policy: Policy) -> None:
    for category in Category:
        expected = Requirement.REQUIRED if category is Category.DESERTED else Requirement.OPTIONAL
        assert requirement_of(policy, VerificationMeans.TWO_WITNESSES, category) is expected


def test_a_means_that_hangs_on_a_circumstance_follows_it() -> None:
    means, category = VerificationMeans.SCHOOL_STATEMENTS, Category.WIDOW
    assert requirement_of(SERVICES, means, category) is Requirement.OPTIONAL
    assert requirement_of(SERVICES, means, category, {Circumstance.ALWAYS}) is Requirement.NOT_REQUIRED
    with_children = {Circumstance.ALWAYS, Circumstance.CHILDREN_AT_SCHOOL}
    assert requirement_of(SERVICES, means, category, with_children) is Requirement.REQUIRED


@given(HOUSEHOLDS, st.sets(st.sampled_from(Category), min_size=1, max_size=3))
def test_of_several_categories_the_strictest_counts(household: Household, categories: set[Category]) -> None:
    circumstances = household.circumstances()
    together = means_required(SERVICES, categories, circumstances)
    assert set(together) == set(VerificationMeans)
    for means, requirement in together.items():
        alone = {requirement_of(SERVICES, means, category, circumstances) for category in categories}
        assert requirement in alone
        assert (Requirement.REQUIRED in alone) == (requirement is Requirement.REQUIRED)


@pytest.mark.parametrize(
    ("city", "district", "inside"),
    [
        ("الأحساء", "المبرز", True),
        ("الاحساء", "المبرز", True),
        ("الأحساء", "حي المبرز", True),
        ("الأحساء", "الهفوف", False),
        ("الدمام", "أي حي", True),
        ("الرياض", "", False),
    ],
)
def test_a_home_is_inside_the_area_by_city_or_district(city: str, district: str, inside: bool) -> None:
    area = [Place("الأحساء", "المبرز"), Place("الدمام")]
    assert inside_area(area, city, district) is inside
    assert [fault.code for fault in check_area(area, city, district, "address")] == (
        [] if inside else [FaultCode.OUTSIDE_SERVICE_AREA]
    )


def test_an_association_that_named_no_place_serves_everywhere() -> None:
    assert inside_area([], "الرياض", "")


def _handed(*kinds: DocumentKind, matched: bool = True, expires_on: date | None = None) -> list[Handed]:
    return [Handed(kind, matched, expires_on) for kind in kinds]


def test_a_request_is_complete_with_its_documents_and_a_signed_declaration() -> None:
    needs = documents_asked(SERVICES, [Category.WIDOW], {Circumstance.ALWAYS})
    handed = _handed(*(need.kind for need in needs))
    assert completeness(needs, handed, TODAY, declared=True, data_changed=False).complete


def test_everything_missing_is_named_never_the_first_alone() -> None:
    needs = documents_asked(SERVICES, [Category.WIDOW], {Circumstance.ALWAYS})
    missing = completeness(needs, [], TODAY, declared=False, data_changed=False).faults
    assert len(missing) == len(needs) + 1
    assert missing[-1].code is FaultCode.DECLARATION_MISSING


def test_a_document_that_expired_does_not_count_and_one_that_ends_today_does() -> None:
    needs = documents_asked(SERVICES, [Category.ELDERLY], {Circumstance.ALWAYS})
    kinds = [need.kind for need in needs]
    assert check_documents(needs, _handed(*kinds, expires_on=TODAY), TODAY).complete
    expired = check_documents(needs, _handed(*kinds, expires_on=date(2026, 11, 20)), TODAY)
    assert {fault.code for fault in expired.faults} == {FaultCode.DOCUMENT_EXPIRED}


def test_a_document_not_matched_with_its_original_warns() -> None:
    needs = documents_asked(SERVICES, [Category.ELDERLY], {Circumstance.ALWAYS})
    found = check_documents(needs, _handed(*(need.kind for need in needs), matched=False), TODAY)
    assert found.complete
    assert {fault.code for fault in found.warnings} == {FaultCode.DOCUMENT_NOT_MATCHED}


def test_changed_data_ask_for_a_new_declaration() -> None:
    found = completeness([], [], TODAY, declared=True, data_changed=True)
    assert [fault.code for fault in found.faults] == [FaultCode.DECLARATION_OUT_OF_DATE]
