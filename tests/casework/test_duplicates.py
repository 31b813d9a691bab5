"""People who may be the same are found by number, or by a like name of the same year of birth."""

import pytest

from desktop_app.casework.duplicates import LikePerson, find_duplicates, probe_of
from desktop_app.policy.terms import DuplicateReason, FileState, Relation, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import SON_ID, submit, widow_form


@pytest.fixture(autouse=True)
def _a_widow_is_known(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())


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
    assert (person.city, person.district, person.same_person) == ("الرياض", "النسيم", True)


def test_a_child_is_found_in_the_household_of_its_mother(office: BuiltOffice) -> None:
    (person,) = found(office, identity_number=SON_ID)
    assert (person.relation, person.holder_name) == (Relation.SON, "نورة سعد محمد العتيبي")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"mobile": "٠٥٠ ١٢٣ ٤٥٦٧"}, DuplicateReason.SAME_MOBILE),
        ({"iban": "sa0380000000608010167519"}, DuplicateReason.SAME_IBAN),
        ({"full_name": "نوره بنت سعد العتيبى", "birth": "H1401"}, DuplicateReason.LIKE_NAME_AND_BIRTH),
        ({"full_name": "نورة سعد محمد العتيبي", "birth": "G1981"}, DuplicateReason.LIKE_NAME_AND_BIRTH),
    ],
)
def test_each_reason_finds_her(office: BuiltOffice, typed: dict[str, str], reason: DuplicateReason) -> None:
    assert [person.reasons for person in found(office, **typed)] == [(reason,)]


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"full_name": "نورة سعد محمد العتيبي"},
        {"full_name": "نورة سعد محمد العتيبي", "birth": "H1420"},
        {"full_name": "هند خالد القحطاني", "birth": "H1401"},
        {"identity_number": "101234"},
        {"mobile": "0501"},
    ],
)
def test_too_little_or_something_else_finds_nobody(office: BuiltOffice, typed: dict[str, str]) -> None:
    assert found(office, **typed) == ()


def test_the_surest_reason_comes_first_and_nobody_is_listed_twice(office: BuiltOffice) -> None:
    (person,) = found(office, identity_number="1012345672", mobile="0501234567", full_name="نورة سعد", birth="H1401")
    assert person.reasons[0] is DuplicateReason.SAME_IDENTITY
    assert DuplicateReason.SAME_MOBILE in person.reasons


def test_who_was_recognised_is_no_duplicate_of_themselves(office: BuiltOffice) -> None:
    (person,) = found(office, mobile="0501234567")
    assert found(office, mobile="0501234567", known=str(person.person_id)) == ()
