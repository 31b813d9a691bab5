"""Signing in, and the key of the store."""

import time

import pytest
from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.casework.performs import performs
from desktop_app.casework.staff import list_staff
from desktop_app.models.staff import Staff, StaffRole
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

OTHER = "سحاب زيتون مرفأ قنديل جبل"


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[FaultCode]:
    return [fault.code for fault in refusal.value.faults]


def enter(office: BuiltOffice, name: str = ADMINISTRATOR, phrase: str = PASSPHRASE) -> SignedIn:
    return sign_in(office.places, name, phrase, office.clock)


def test_a_name_and_a_pass_phrase_open_the_office(office: BuiltOffice) -> None:
    signed_in = enter(office, "MANAL")
    assert signed_in.door.actor.roles == {Role.ADMINISTRATOR}
    assert (signed_in.branch, signed_in.idle_minutes) == ("فرع النسيم", 5)
    signed_in.close()


def test_what_an_act_left_that_never_ended_is_swept_beside_the_work_and_not_before_it(office: BuiltOffice) -> None:
    left = office.places.attachments / office.opened.vault.put(b"%PDF- of an act that never ended").stored_name
    office.close()
    signed_in = enter(office)
    assert left.exists()
    coming = signed_in.opened.vault.put(b"%PDF- of an act that goes on")
    signed_in.look_through(lambda: False)
    assert [path.name for path in office.places.attachments.iterdir()] == [coming.stored_name]
    signed_in.close()


def test_a_wrong_phrase_is_refused_and_told_at_the_next_sign_in(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        enter(office, phrase="غير هذه العبارة تمامًا")
    assert codes(refusal) == [FaultCode.WRONG_PASSPHRASE]
    signed_in = enter(office)
    assert signed_in.wrong_tries == 1
    signed_in.close()


@performs(Act.MANAGE_STAFF)
def _end_roles(desk: Desk, user_name: str) -> None:
    """End what somebody does here, while they still hold a pass phrase."""
    theirs = select(StaffRole).join(Staff, Staff.id == StaffRole.staff_id).where(Staff.user_name == user_name)
    for role in desk.session.scalars(theirs):
        role.until = desk.today


def test_a_person_without_a_role_today_is_told_so(office: BuiltOffice) -> None:
    keyring = Keyring(office.places, office.opened.store)
    office.door(Role.ADMINISTRATOR).run(set_passphrase, keyring, "auditor", OTHER, OTHER)
    office.door(Role.ADMINISTRATOR).run(_end_roles, "auditor")
    with pytest.raises(Refused) as refusal:
        enter(office, "auditor", OTHER)
    assert codes(refusal) == [FaultCode.NO_ROLE_TODAY]


def test_a_renewed_key_shuts_the_old_one_out_and_opens_for_those_who_stay(office: BuiltOffice) -> None:
    old = office.opened.store.key
    Keyring(office.places, office.opened.store).renew()
    with pytest.raises(StoreTrouble):
        Store(office.places.store, old)
    signed_in = enter(office)
    assert len(signed_in.door.ask(list_staff)) == len(office.door(Role.ADMINISTRATOR).ask(list_staff))
    signed_in.close()


@pytest.mark.parametrize("store_changed", [False, True])
def test_a_change_of_key_cut_half_way_is_put_right_at_the_next_sign_in(
    office: BuiltOffice, store_changed: bool
) -> None:
    slots = KeySlots(office.places.keyslots)
    coming = slots.begin_key_change(office.opened.store.key)
    if store_changed:
        office.opened.store.change_key(coming)
    enter(office).close()
    assert slots.open(ADMINISTRATOR, PASSPHRASE).next_key is None
    enter(office).close()


def test_after_five_wrong_tries_who_waits_gets_in_and_is_told(office: BuiltOffice) -> None:
    office.close()
    for _ in range(5):
        with pytest.raises(Refused):
            sign_in(office.places, ADMINISTRATOR, "ليست هذه العبارة", office.clock)
    with pytest.raises(Refused) as refusal:
        sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    fault = refusal.value.faults[0]
    assert fault.code is FaultCode.TOO_MANY_TRIES
    time.sleep(int(fault.params["seconds"]))
    signed_in = sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    assert signed_in.wrong_tries == 5
    signed_in.close()
