"""A number alone makes nobody somebody else: what was typed with it must not contradict whose it is."""

import uuid

import pytest
from sqlalchemy import select

from desktop_app.casework.drafts import my_drafts, save_draft
from desktop_app.casework.intake.known import begin_second_request, begin_update, update_file_data
from desktop_app.models.people import Person
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form, identity
from tests.casework.intake.forms import SON_ID, enter, submit, widow_form
from tests.casework.visits.ways import assign

AMAL = "أمل فهد سالم الدوسري"
MAJID = "ماجد بدر محسن الرشيدي"


def people(office: BuiltOffice, name: str) -> list[Person]:
    with office.opened.store.reading() as session:
        return list(session.scalars(select(Person).where(Person.full_name == name)))


def refused(office: BuiltOffice, typed: dict[str, str]) -> Fault:
    """Hand a form in that is refused for one thing."""
    with pytest.raises(Refused) as refusal:
        submit(office.door(Role.RECEPTION), typed)
    (fault,) = refusal.value.faults
    return fault


def majid(**changes: str) -> dict[str, str]:
    """A family whose son was written down with Amal's number."""
    son = {"full_name": MAJID, "identity_number": identity(1), "birth": "H1434", "relation": "son"}
    more = {"education": "ابتدائي", "health": "disability", "health_note": "ربو"}
    return family_form(1, **{f"members__1__{name}": text for name, text in (son | more | changes).items()})


def test_a_son_with_a_strangers_number_is_refused_by_whose_it_is_and_her_record_stays(office: BuiltOffice) -> None:
    first = submit(office.door(Role.RECEPTION), family_form(0, person__full_name=AMAL))
    fault = refused(office, majid())
    assert (fault.code, fault.field) == (FaultCode.NUMBER_OF_ANOTHER, "members.1.identity_number")
    assert AMAL in fault.params["whose"]
    assert first.file_number in fault.params["whose"]
    assert fault.params["facts"] == "full_name,birth,gender"
    (amal,) = people(office, AMAL)
    assert (amal.education, amal.health, amal.health_note) == ("", None, "")
    assert len(office.door(Role.RECEPTION).ask(my_drafts)) == 1


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({"full_name": "سعد عبدالله سعد العتيبي", "birth": "H1434"}, "full_name"),
        ({"full_name": "خالد العتيبي", "birth": "H1436"}, "birth"),
        ({"full_name": "خالد العتيبي", "birth": "H1434", "relation": "daughter"}, "gender"),
    ],
)
def test_one_contradiction_is_enough(office: BuiltOffice, changes: dict[str, str], facts: str) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    fault = refused(office, majid(**({"identity_number": SON_ID} | changes)))
    assert (fault.code, fault.params["facts"]) == (FaultCode.NUMBER_OF_ANOTHER, facts)


def test_a_shorter_name_and_a_birth_told_less_exactly_are_the_same_child(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form(members__1__birth="H1434-05-02"))
    submit(office.door(Role.RECEPTION), majid(identity_number=SON_ID, full_name="خالد العتيبى"))
    (child,) = people(office, "خالد عبدالله سعد العتيبي")
    assert (child.birth, child.education) == ("H1434-05-02", "ابتدائي")


def test_the_number_is_refused_where_somebody_known_is_given_it_too(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), family_form(0, person__full_name=AMAL))
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    for at in ("members.1", "person"):
        typed = door.ask(begin_update, entered.file_id) | {f"{at}.identity_number": identity(1)}
        with pytest.raises(Refused) as refusal:
            door.run(update_file_data, door.run(save_draft, DraftKind.UPDATE, typed))
        assert [fault.field for fault in refusal.value.faults] == [f"{at}.identity_number"]
    assert door.ask(begin_second_request, entered.file_id)["members.1.identity_number"] == SON_ID


def test_to_a_researcher_a_number_of_anothers_file_says_nothing_and_stands_at_the_member(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), family_form(0, person__full_name=AMAL))
    mine = enter(office.door(Role.RECEPTION), widow_form(file__opened_on="H1443-02-01"))
    assign(office, mine.file_id)
    door = office.door(Role.RESEARCHER)
    row = {"full_name": MAJID, "relation": "son", "birth": "H1434", "identity_number": identity(1)}
    typed = door.ask(begin_update, mine.file_id) | {f"members.3.{name}": text for name, text in row.items()}
    draft_id: uuid.UUID = door.run(save_draft, DraftKind.UPDATE, typed)
    with pytest.raises(Refused) as refusal:
        door.run(update_file_data, draft_id)
    (fault,) = refusal.value.faults
    assert (fault.code, fault.field) == (FaultCode.NOT_PERMITTED, "members.3.identity_number")
    assert not fault.params
