"""A person is one record, however many households they stand in."""

import pytest

from desktop_app.casework.drafts import save_draft
from desktop_app.casework.duplicates import find_duplicates
from desktop_app.casework.intake.known import begin_second_request, begin_update, update_file_data
from desktop_app.casework.probe import probe_of
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import SON_ID, enter, submit, widow_form
from tests.casework.visits.ways import assign


def grandmother() -> dict[str, str]:
    """Another household in which the same boy lives, spelled otherwise."""
    return widow_form(
        person__full_name="سلمى فهد القحطاني",
        person__identity_number="1045678917",
        person__mobile="0551112233",
        person__iban="",
        members__1__full_name="خالد العتيبي",
        members__1__relation="grandchild",
        members__1__gender="male",
        members__1__education="الصف الرابع",
        members__2__full_name="",
        members__2__relation="",
        members__2__identity_number="",
        members__2__birth="",
    )


def test_a_child_of_two_households_stays_one_person_and_keeps_the_first_name(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    first, second = submit(door, widow_form()), submit(door, grandmother())
    found = door.ask(find_duplicates, probe_of({"person.identity_number": SON_ID}, "person"))
    assert [person.full_name for person in found] == ["خالد عبدالله سعد العتيبي"]
    mother, other = (door.ask(begin_second_request, each.file_id) for each in (first, second))
    assert mother["members.1.known"] == other["members.1.known"]
    assert mother["members.1.education"] == "الصف الرابع"


def test_the_same_amounts_are_not_written_twice(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    submit(door, widow_form() | door.ask(begin_second_request, entered.file_id))
    typed = door.ask(begin_second_request, entered.file_id)
    assert [text for field, text in typed.items() if field.endswith(".monthly")] == ["2150", "1500.50"]


def as_typed_by_the_researcher(office: BuiltOffice, **member: str) -> FaultCode:
    """Have a researcher add a member to their own file who stands in another's; returns why not."""
    mine = enter(
        office.door(Role.RECEPTION), widow_form(person__identity_number="1023456781", file__opened_on="H1443-02-01")
    )
    assign(office, mine.file_id)
    researcher = office.door(Role.RESEARCHER)
    row = {"full_name": "أحد الناس", "relation": "son", "birth": "H1434"} | member
    typed = researcher.ask(begin_update, mine.file_id) | {f"members.3.{name}": text for name, text in row.items()}
    with pytest.raises(Refused) as refusal:
        researcher.run(update_file_data, researcher.run(save_draft, DraftKind.UPDATE, typed))
    (fault,) = refusal.value.faults
    return fault.code


def test_a_person_of_anothers_file_is_neither_read_nor_written_by_being_added(office: BuiltOffice) -> None:
    """The number or the key alone would show a researcher the health and the telephone of somebody else's family."""
    reception = office.door(Role.RECEPTION)
    submit(reception, grandmother())
    (person,) = reception.ask(find_duplicates, probe_of({"person.identity_number": "1045678917"}, "person"))
    assert as_typed_by_the_researcher(office, identity_number="1045678917") is FaultCode.NOT_PERMITTED
    (again,) = reception.ask(find_duplicates, probe_of({"person.identity_number": "1045678917"}, "person"))
    assert again.full_name == person.full_name


def test_nor_by_a_key_that_was_kept_from_before(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submit(reception, grandmother())
    (person,) = reception.ask(find_duplicates, probe_of({"person.identity_number": "1045678917"}, "person"))
    known = {"identity_kind": "none", "known": str(person.person_id)}
    assert as_typed_by_the_researcher(office, **known) is FaultCode.NOT_PERMITTED
