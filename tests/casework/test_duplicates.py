"""People who may be the same are found by number, or by a like name of the same year of birth."""

import pytest
from sqlalchemy import select

from desktop_app.casework.duplicates import LikePerson, find_duplicates, find_duplicates_of_update
from desktop_app.casework.probe import member_probes, probe_of
from desktop_app.models.people import Dwelling, HouseholdMember, Person
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DuplicateReason, FileState, Relation, Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import SON_ID, WIDOW_ID, submit, widow_form
from tests.storage.conftest import writing

_MEN = ("سالم", "راشد", "فهد", "بدر", "علي", "حسن", "عمر", "زيد", "ماجد", "تركي", "نايف", "سعود", "ناصر", "حمد")


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
    (person,) = office.door(Role.RESEARCHER).ask(find_duplicates_of_update, probe)
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


@pytest.mark.parametrize("role", [Role.LIAISON, Role.AUDITOR, Role.RESEARCH_COMMITTEE, Role.ADMINISTRATOR])
def test_who_takes_nobody_in_is_not_told_who_is_registered(office: BuiltOffice, role: Role) -> None:
    probe = probe_of({"person.identity_number": WIDOW_ID}, "person")
    for question in (find_duplicates, find_duplicates_of_update):
        with pytest.raises(Refused):
            office.door(role).ask(question, probe)


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.RESEARCH_OFFICER, Role.SERVICES_MANAGER])
def test_who_enters_files_is_told_who_is_registered(office: BuiltOffice, role: Role) -> None:
    probe = probe_of({"person.identity_number": WIDOW_ID}, "person")
    assert len(office.door(role).ask(find_duplicates, probe)) == 1


@pytest.mark.parametrize(
    "typed", [{"mobile": "0551231231"}, {"other_phone": "0501231231"}, {"other_phone": "٠٥٥ ١٢٣ ١٢٣١"}]
)
def test_a_telephone_is_found_whichever_of_the_two_it_was(office: BuiltOffice, typed: dict[str, str]) -> None:
    known = family_form(0, person__mobile="0501231231", person__other_phone="0551231231")
    submit(office.door(Role.RECEPTION), known)
    assert [person.reasons for person in found(office, **typed)] == [(DuplicateReason.SAME_MOBILE,)]


@pytest.mark.parametrize("number", ["A1234567", "a1234567", "A ١٢٣-٤٥٦٧"])
def test_the_number_of_another_document_is_found_and_leaves_a_doubt(office: BuiltOffice, number: str) -> None:
    known = family_form(0, person__identity_kind="none", person__identity_number="A1234567")
    submit(office.door(Role.RECEPTION), known)
    (person,) = found(office, identity_number=number, identity_kind="none")
    assert person.reasons == (DuplicateReason.SAME_IDENTITY,)
    assert not person.same_person


@pytest.mark.parametrize("kept", ["RNSA2929", "rnsa2929", "Rnsa 2929", "RNSA-٢٩٢٩"])
@pytest.mark.parametrize("typed", ["RNSA2929", "rnsa2929", "RNSA 2929", "RNSA٢٩٢٩"])
def test_a_national_address_is_found_in_every_spelling_also_of_records_from_before(
    office: BuiltOffice, kept: str, typed: str
) -> None:
    with office.opened.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dwelling SET national_address = ?", (kept,))
    probe = probe_of({"dwelling.national_address": typed}, "person")
    (person,) = office.door(Role.RECEPTION).ask(find_duplicates, probe)
    assert person.reasons == (DuplicateReason.SAME_ADDRESS,)


def test_a_national_address_is_kept_in_one_spelling(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), family_form(0, dwelling__national_address="rhma ٧٤١٣"))
    with office.opened.store.reading() as session:
        assert set(session.scalars(select(Dwelling.national_address))) == {"RNSA2929", "RHMA7413"}


def test_a_district_is_known_with_its_word_and_without(office: BuiltOffice) -> None:
    typed = {"person.full_name": "نورة العتيبي", "dwelling.city": "الرياض", "dwelling.district": "حي النسيم"}
    (person,) = office.door(Role.RECEPTION).ask(find_duplicates, probe_of(typed, "person"))
    assert person.reasons == (DuplicateReason.LIKE_NAME_AND_ADDRESS,)


def test_a_member_without_a_number_is_found_in_another_household(office: BuiltOffice) -> None:
    typed = family_form(0, members__1__full_name="خالد عبد الله سعد العتيبي", members__1__identity_number="")
    probes = member_probes(typed)
    (person,) = office.door(Role.RECEPTION).ask(find_duplicates, probes["members.1"])
    assert person.reasons == (DuplicateReason.LIKE_NAME_AND_BIRTH, DuplicateReason.LIKE_NAME)
    assert person.full_name == "خالد عبدالله سعد العتيبي"
    assert (person.relation, person.holder_name) == (Relation.SON, "نورة سعد محمد العتيبي")


@pytest.mark.parametrize("sharing", [4, 14, 30])
def test_who_is_meant_comes_first_however_many_share_the_telephone(office: BuiltOffice, sharing: int) -> None:
    reception, mobile = office.door(Role.RECEPTION), "0509999999"
    with writing(office.opened.store) as session:
        for place in range(sharing):
            name = f"{_MEN[place % len(_MEN)]} جمعة البلوي"
            session.add(Person(full_name=name, name_key=name, mobile="+966509999999"))
    submit(reception, family_form(0, person__birth="H1401-07-03"))
    typed = {"full_name": "امل فهد سالم الدوسري", "birth": "H1401-07-03", "mobile": mobile}
    people = found(office, **typed)
    assert people[0].full_name == "أمل فهد سالم الدوسري"
    assert len(people) == min(sharing + 1, 12)


def test_the_household_of_the_file_itself_takes_nobodys_place(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    own = submit(reception, family_form(0, person__mobile="0509999999"))
    submit(reception, family_form(1, person__mobile="0509999999", person__full_name="بدر محسن علي الرشيدي"))
    with writing(office.opened.store) as session:
        for place in range(13):
            someone = Person(full_name=f"{_MEN[place]} فهد", name_key=f"{_MEN[place]} فهد", mobile="+966509999999")
            session.add(someone)
            session.add(
                HouseholdMember(
                    file_id=own.file_id, person_id=someone.id, relation=Relation.SON, started_on=office.clock.day
                )
            )
    typed = {"person.mobile": "0509999999", "file.id": str(own.file_id)}
    (other,) = reception.ask(find_duplicates, probe_of(typed, "person"))
    assert other.full_name == "بدر محسن علي الرشيدي"
