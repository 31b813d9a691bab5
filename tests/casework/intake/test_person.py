"""People are read as holder or as member."""

import pytest

from desktop_app.casework.intake.person import gender_of, read_holder, read_members
from desktop_app.casework.typed_form import Reader
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.household_terms import MembershipEnd
from desktop_app.policy.terms import Gender, IdentityKind, Relation
from tests.builders import DAY
from tests.casework.intake.forms import widow_form


def reader(**changes: str) -> Reader:
    return Reader(widow_form(**changes), DAY)


def test_the_first_digit_tells_the_kind_of_document() -> None:
    assert read_holder(reader()).identity_kind is IdentityKind.NATIONAL_ID
    assert read_holder(reader(person__identity_number="٢٠٥٠٠٠٠٠٠١")).identity_kind is IdentityKind.RESIDENCE


def test_somebody_without_a_mobile_is_reached_by_another_telephone() -> None:
    bare = reader(person__mobile="")
    read_holder(bare)
    assert [fault.field for fault in bare.faults] == ["person.mobile"]
    other = reader(person__mobile="", person__other_phone="0112345678")
    assert read_holder(other).other_phone == "+966112345678"
    assert other.faults == []


def test_a_newborn_has_no_number_yet() -> None:
    form = reader(members__1__identity_number="", members__1__identity_kind="none")
    assert read_members(form)[0].person.identity_number == ""
    assert form.faults == []


def test_the_gender_follows_from_the_relation_where_it_can() -> None:
    assert [member.person.gender for member in read_members(reader())] == [Gender.MALE, Gender.FEMALE]
    asked = reader(members__1__relation="grandchild")
    read_members(asked)
    assert [(fault.code, fault.field) for fault in asked.faults] == [(FaultCode.REQUIRED, "members.1.gender")]


@pytest.mark.parametrize("relation", [Relation.GRANDCHILD, Relation.OTHER, Relation.HOLDER, None])
def test_some_relations_say_no_gender(relation: Relation | None) -> None:
    assert gender_of(relation) is None


def test_a_member_is_a_dependant_unless_one_says_no() -> None:
    form = reader(members__2__dependant="no", members__1__end_reason="employment")
    first, second = read_members(form)
    assert (first.dependant, second.dependant) == (True, False)
    assert first.end_reason is MembershipEnd.EMPLOYMENT
