"""The people of the office."""

import pytest

from desktop_app.casework.staff import StaffForm, add_staff, check_staff, edit_staff, let_go, list_staff
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice


def fields_of(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_a_person_may_hold_several_roles(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    form = StaffForm("نوف سالم الشهري", "Nouf", "باحثة", roles=frozenset({Role.RESEARCHER, Role.RECEPTION}))
    added = door.run(add_staff, form)
    row = next(row for row in door.ask(list_staff) if row.id == added)
    assert row.roles == (Role.RECEPTION, Role.RESEARCHER)
    assert row.user_name == "nouf"


def test_a_name_a_sign_in_name_and_a_role_are_asked_for_at_once(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(add_staff, StaffForm(" ", ""))
    assert fields_of(refusal) == dict.fromkeys(("full_name", "user_name", "roles"), FaultCode.REQUIRED)


def test_a_sign_in_name_is_one_persons_whatever_its_case(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(
            add_staff, StaffForm("سعد", ADMINISTRATOR.upper(), roles=frozenset({Role.AUDITOR}))
        )
    assert fields_of(refusal) == {"user_name": FaultCode.USER_NAME_TAKEN}


def test_a_role_taken_away_is_gone_today_and_a_new_one_holds(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    row = next(row for row in door.ask(list_staff) if row.roles == (Role.LIAISON,))
    form = StaffForm(row.full_name, row.user_name, roles=frozenset({Role.RECEPTION}))
    office.clock.move(days=1)
    office.door(Role.ADMINISTRATOR).run(edit_staff, row.id, form)
    changed = next(found for found in office.door(Role.ADMINISTRATOR).ask(list_staff) if found.id == row.id)
    assert changed.roles == (Role.RECEPTION,)


def test_an_edit_is_checked_before_it_is_made(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    row = next(row for row in door.ask(list_staff) if row.roles == (Role.LIAISON,))
    door.ask(check_staff, row.id, StaffForm(row.full_name, row.user_name, roles=frozenset(row.roles)))
    with pytest.raises(Refused) as refusal:
        door.ask(check_staff, row.id, StaffForm(" ", row.user_name))
    assert fields_of(refusal) == dict.fromkeys(("full_name", "roles"), FaultCode.REQUIRED)


def test_who_left_holds_no_role_and_stands_last(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    row = next(row for row in door.ask(list_staff) if row.roles == (Role.AUDITOR,))
    assert door.run(let_go, office.places, row.id) == row.user_name
    last = door.ask(list_staff)[-1]
    assert (last.id, last.roles, last.signs_in) == (row.id, (), False)
    with pytest.raises(Refused):
        office.door(Role.AUDITOR)


def test_nobody_lets_themselves_go(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    own = next(row for row in door.ask(list_staff) if row.user_name == ADMINISTRATOR)
    with pytest.raises(Refused) as refusal:
        door.run(let_go, office.places, own.id)
    assert fields_of(refusal) == {"": FaultCode.SECOND_PERSON_NEEDED}


def test_nobody_is_let_go_who_still_holds_a_pass_phrase(office: BuiltOffice) -> None:
    """Else an administrator could send everybody away who would have to agree to a change of the keys."""
    door = office.door(Role.ADMINISTRATOR)
    row = next(row for row in door.ask(list_staff) if row.roles == (Role.AUDITOR,))
    KeySlots(office.places.keyslots).add(row.user_name, PASSPHRASE, office.opened.store.key)
    with pytest.raises(Refused) as refusal:
        door.run(let_go, office.places, row.id)
    assert fields_of(refusal) == {"": FaultCode.SECOND_PERSON_NEEDED}
    assert office.door(Role.AUDITOR).actor.id == row.id


def test_only_the_administrator_manages_staff(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.EXECUTIVE_DIRECTOR).ask(list_staff)
    assert fields_of(refusal) == {"": FaultCode.NOT_PERMITTED}
