"""The whole store is gone through for pairs: by numbers, by birth and like name, by address and like name."""

import uuid
from datetime import date

import pytest

from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.names import name_key
from desktop_app.policy.terms import Category, DuplicateReason, Relation
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import Cancelled
from desktop_app.storage.pairing import find_pairs
from desktop_app.storage.watch import Watch
from tests.storage.conftest import writing

NAME, SLIP = "أسماء عبدالرحمن سعد القحطاني", "اسماء عبد الرحمن سعد القحطانى"
DAY = date(2026, 1, 1)


def someone(name: str, birth: str = "", identity_number: str = "", iban: str = "", mobile: str = "") -> Person:
    made = Person(full_name=name, name_key=name_key(name), birth=birth)
    made.birth_day = PartialDate.parse(birth).earliest() if birth else None
    made.identity_number, made.iban, made.mobile = identity_number, iban, mobile
    return made


def file(holder: Person, number: str) -> CaseFile:
    return CaseFile(number=number, holder_id=holder.id, category=next(iter(Category)), opened_on=DAY)


def put(store: Store, *rows: object) -> None:
    with writing(store) as session:
        session.add_all(rows)


def pairs(store: Store) -> dict[frozenset[uuid.UUID], set[DuplicateReason]]:
    with store.reading() as session:
        found = find_pairs(session.connection(), Watch())
    return {frozenset(map(uuid.UUID, couple)): reasons for couple, reasons in found.items()}


def test_a_shared_number_is_a_pair_and_each_reason_is_told(store: Store) -> None:
    one = someone(NAME, "H1401-07-03", identity_number="1", iban="SA1", mobile="5")
    other = someone(SLIP, "H1401-07-03", identity_number="1", iban="SA1", mobile="5")
    put(store, one, other, someone("سعد الحربي", identity_number="2"))
    reasons = {
        DuplicateReason.SAME_IDENTITY,
        DuplicateReason.SAME_IBAN,
        DuplicateReason.SAME_MOBILE,
        DuplicateReason.LIKE_NAME_AND_BIRTH,
    }
    assert pairs(store) == {frozenset({one.id, other.id}): reasons}


def test_a_telephone_is_a_pair_whichever_of_the_two_it_is(store: Store) -> None:
    one, other = someone(NAME, mobile="5"), someone("خالد فهد الحربي")
    one.other_phone, other.other_phone = "5", "5"
    put(store, one, other)
    assert pairs(store) == {frozenset({one.id, other.id}): {DuplicateReason.SAME_MOBILE}}


def test_a_household_shares_its_telephone(store: Store) -> None:
    mother, son = someone(NAME, mobile="5"), someone("خالد فهد الحربي", mobile="5")
    home = file(mother, "1")
    member = HouseholdMember(file_id=home.id, person_id=son.id, relation=Relation.SON, started_on=DAY)
    put(store, mother, son, home, member)
    assert pairs(store) == {}


def test_a_number_of_many_tells_nothing(store: Store) -> None:
    put(store, *(someone(f"{letter}سماء {letter}سعد", mobile="5") for letter in "بتثجحخدرز"))
    assert pairs(store) == {}


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("H1401-07-03", "H1401-07-03", True),
        ("H1401", "H1401-07-03", True),
        ("H1401-07", "H1401", True),
        ("H1401-07-03", "H1401-07-04", False),
        ("H1401", "H1404-07-03", False),
    ],
)
def test_like_names_are_a_pair_where_the_births_meet(store: Store, first: str, second: str, alike: bool) -> None:
    one, other = someone(NAME, first), someone(SLIP, second)
    put(store, one, other, someone("سعد فهد خالد الحربي", first))
    assert pairs(store) == ({frozenset({one.id, other.id}): {DuplicateReason.LIKE_NAME_AND_BIRTH}} if alike else {})


def test_a_name_of_two_words_written_as_one_is_a_pair_with_itself(store: Store) -> None:
    one, other = (someone(f"{name} سالم محمد القرني", "H1401-07-03") for name in ("علاء الدين", "علاءالدين"))
    put(store, one, other)
    assert pairs(store) == {frozenset({one.id, other.id}): {DuplicateReason.LIKE_NAME_AND_BIRTH}}


@pytest.mark.parametrize(("birth", "alike"), [("", True), ("H1404", False)])
def test_holders_of_like_names_in_one_district_are_a_pair(store: Store, birth: str, alike: bool) -> None:
    one, other, far = someone(NAME, "H1401"), someone(SLIP, birth), someone(NAME.replace("سعد", "فهد"))
    homes = [file(person, str(place)) for place, person in enumerate((one, other, far))]
    lived = [
        Dwelling(file_id=home.id, city="الرياض", district=district, started_on=DAY)
        for home, district in zip(homes, ("النسيم", "حي نسيم", "الروضة"), strict=True)
    ]
    put(store, one, other, far, *homes, *lived)
    found = {frozenset({one.id, other.id}): {DuplicateReason.LIKE_NAME_AND_ADDRESS}}
    assert pairs(store) == (found if alike else {})


def test_the_national_address_asks_less_of_the_names(store: Store) -> None:
    one, other = someone(NAME), someone("أسماء القحطاني")
    homes = [file(one, "1"), file(other, "2")]
    lived = [
        Dwelling(file_id=home.id, city=city, district="أ", national_address=code, started_on=DAY)
        for home, city, code in zip(homes, ("أ", "ب"), ("RNSA2929", "rnsa ٢٩٢٩"), strict=True)
    ]
    put(store, one, other, *homes, *lived)
    assert pairs(store) == {frozenset({one.id, other.id}): {DuplicateReason.LIKE_NAME_AND_ADDRESS}}


def test_a_look_tells_how_far_it_is_and_can_be_called_off(store: Store) -> None:
    put(store, someone(NAME, "H1401-07-03"), someone(SLIP, "H1401-07-03"))
    steps = list[tuple[int, int]]()
    with store.reading() as session:
        find_pairs(session.connection(), Watch(lambda _stage, done, total: steps.append((done, total))))
        assert (2, 2) in steps
        with pytest.raises(Cancelled):
            find_pairs(session.connection(), Watch(cancelled=lambda: True))
