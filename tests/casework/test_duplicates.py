"""People who may be the same are found by number, or by a like name of the same year of birth."""

import pytest

from desktop_app.casework.duplicates import LikePerson, find_duplicates
from desktop_app.casework.probe import probe_of
from desktop_app.policy.terms import DuplicateReason, FileState, Relation, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import SON_ID, submit, widow_form


@pytest.fixture(autouse=True)
def _a_widow_is_known(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form(dwelling__national_address="RNSA2929"))


def found(office: BuiltOffice, **typed: str) -> tuple[LikePerson, ...]:
    probe = probe_of({f"person.{name}": text for name, text in typed.items()}, "person")
    return office.door(Role.RECEPTION).ask(find_duplicates, probe)


def test_the_same_number_is_found_in_either_kind_of_digits_with_the_file(office: BuiltOffice) -> None:
    (person,) = found(office, identity_number="١٠١٢٣٤٥٦٧٢")
    assert person.reasons == (DuplicateReason.SAME_IDENTITY,)
    assert (person.file_number, person.file_state, person.relation) == (
        "F-NSM-1448-0001",
        FileState.APPLICANT,
        Relation.HOLDER,
    )
    assert (person.address.city, person.address.district, person.same_person) == ("الرياض", "النسيم", True)
    assert person.household == ("خالد عبدالله سعد العتيبي", "ريم عبدالله سعد العتيبي")


def test_of_an_account_its_end_alone_is_told(office: BuiltOffice) -> None:
    (person,) = found(office, iban="sa0380000000608010167519")
    assert person.account == "…7519"
    assert "SA03" not in repr(person)


def test_a_child_is_found_in_the_household_of_its_mother(office: BuiltOffice) -> None:
    (person,) = found(office, identity_number=SON_ID)
    assert (person.relation, person.holder_name) == (Relation.SON, "نورة سعد محمد العتيبي")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"mobile": "٠٥٠ ١٢٣ ٤٥٦٧"}, DuplicateReason.SAME_MOBILE),
        ({"iban": "sa0380000000608010167519"}, DuplicateReason.SAME_IBAN),
        ({"full_name": "نوره بنت سعد العتيبى", "birth": "H1401"}, DuplicateReason.LIKE_NAME_AND_BIRTH),
        ({"full_name": "العتيبي نورة محمد", "birth": "G1981"}, DuplicateReason.LIKE_NAME_AND_BIRTH),
        ({"full_name": "نوره سعد محمّد العتيبى"}, DuplicateReason.LIKE_NAME),
    ],
)
def test_each_reason_finds_her(office: BuiltOffice, typed: dict[str, str], reason: DuplicateReason) -> None:
    assert [person.reasons for person in found(office, **typed)] == [(reason,)]


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"full_name": "نورة العتيبي"},
        {"full_name": "نورة سعد محمد العتيبي", "birth": "H1420"},
        {"full_name": "هند خالد القحطاني", "birth": "H1401"},
        {"identity_number": "101234"},
        {"mobile": "0501"},
    ],
)
def test_too_little_or_something_else_finds_nobody(office: BuiltOffice, typed: dict[str, str]) -> None:
    assert found(office, **typed) == ()


def test_a_like_name_in_the_same_district_is_a_reason_of_its_own(office: BuiltOffice) -> None:
    typed = {"person.full_name": "نورة العتيبي", "dwelling.city": "الرياض", "dwelling.district": "النسيم"}
    (person,) = office.door(Role.RECEPTION).ask(find_duplicates, probe_of(typed, "person"))
    assert person.reasons == (DuplicateReason.LIKE_NAME_AND_ADDRESS,)
    elsewhere = probe_of(typed | {"dwelling.district": "الروضة"}, "person")
    assert office.door(Role.RECEPTION).ask(find_duplicates, elsewhere) == ()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"members.1.identity_number": SON_ID}, DuplicateReason.SHARED_MEMBER),
        ({"dwelling.national_address": "RNSA2929"}, DuplicateReason.SAME_ADDRESS),
    ],
)
def test_a_household_is_known_again_by_its_members_and_its_address(
    office: BuiltOffice, typed: dict[str, str], reason: DuplicateReason
) -> None:
    (person,) = office.door(Role.RECEPTION).ask(find_duplicates, probe_of(typed, "person"))
    assert (person.full_name, person.reasons) == ("نورة سعد محمد العتيبي", (reason,))
    own = probe_of(typed | {"file.id": str(person.file_id)}, "person")
    assert office.door(Role.RECEPTION).ask(find_duplicates, own) == ()


def test_who_may_not_open_the_file_is_told_that_there_is_somebody_and_why(office: BuiltOffice) -> None:
    probe = probe_of({"person.full_name": "نورة سعد محمد العتيبي", "person.mobile": "0501234567"}, "person")
    (person,) = office.door(Role.RESEARCHER).ask(find_duplicates, probe)
    assert person.reasons == (DuplicateReason.SAME_MOBILE, DuplicateReason.LIKE_NAME)
    assert person.beyond_reach
    assert (person.full_name, person.mobile, person.household, person.address.words(), person.file_id) == (
        *("", "", (), ""),
        None,
    )


def test_the_surest_reason_comes_first_and_nobody_is_listed_twice(office: BuiltOffice) -> None:
    (person,) = found(office, identity_number="1012345672", mobile="0501234567", full_name="نورة سعد", birth="H1401")
    assert person.reasons[0] is DuplicateReason.SAME_IDENTITY
    assert DuplicateReason.SAME_MOBILE in person.reasons


def test_who_was_recognised_is_no_duplicate_of_themselves(office: BuiltOffice) -> None:
    (person,) = found(office, mobile="0501234567")
    assert found(office, mobile="0501234567", known=str(person.person_id)) == ()
