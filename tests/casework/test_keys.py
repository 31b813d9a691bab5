"""Pass phrases are given, changed and taken away; a weak one is refused with its reason."""

from threading import Thread

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Question
from desktop_app.casework.files.listing import survey_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.finding import find
from desktop_app.casework.keys import (
    Keyring,
    change_own_passphrase,
    check_passphrase,
    new_recovery_code,
    offered_passphrase,
    passphrase_faults,
    remove_slot,
    set_passphrase,
    shut_out,
)
from desktop_app.casework.opening import sign_in
from desktop_app.casework.performs import performs
from desktop_app.casework.staff import let_go
from desktop_app.disk import mirror_of
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble, Trouble
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

NEW = "باب وردة سفينة حجر ريح"


def _keyring(office: BuiltOffice) -> Keyring:
    return Keyring(office.places, office.opened.store)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("", FaultCode.REQUIRED),
        ("مطر", FaultCode.PASSPHRASE_TOO_SHORT),
        ("كلمة " * 80, FaultCode.PASSPHRASE_TOO_LONG),
        ("اااااااااااااااا", FaultCode.PASSPHRASE_TOO_UNIFORM),
        ("abcdefghijklmnop", FaultCode.PASSPHRASE_SEQUENCE),
        ("منال فهد السبيعي", FaultCode.PASSPHRASE_GUESSABLE),
    ],
)
def test_each_weakness_has_its_own_word(phrase: str, code: FaultCode) -> None:
    assert [fault.code for fault in passphrase_faults(phrase, phrase, "منال فهد السبيعي", "")] == [code]


def test_an_offered_phrase_is_strong_and_must_be_typed_twice() -> None:
    offered = offered_passphrase()
    assert passphrase_faults(offered, offered) == []
    with pytest.raises(Refused) as refusal:
        check_passphrase(offered, offered + " ")
    assert refusal.value.faults[0].code is FaultCode.PASSPHRASES_DIFFER


def test_a_member_of_staff_is_given_a_phrase_and_loses_it(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    door.run(set_passphrase, keyring, "Auditor", NEW, NEW)
    assert keyring.holds("auditor")
    assert keyring.slots.open("auditor", NEW).key == keyring.key()
    door.run(remove_slot, keyring, "auditor")
    assert not keyring.holds("auditor")


def test_the_key_changes_after_all_who_asked_looked_up_and_were_refused(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    door.run(set_passphrase, keyring, "auditor", NEW, NEW)
    reception, key = office.door(Role.RECEPTION), keyring.key()
    reception.seek(Question(), find, "نورة")
    reception.ask(survey_files, FileQuery())
    with pytest.raises(Refused):
        reception.run(remove_slot, keyring, "auditor")
    changing = Thread(target=lambda: shut_out(door, keyring, "auditor"))
    changing.start()
    changing.join(60)
    assert not changing.is_alive()
    assert keyring.key() != key
    assert reception.seek(Question(), find, "نورة") == ()


def test_a_phrase_is_given_to_those_alone_who_work_here(office: BuiltOffice) -> None:
    """Else one person could make up a second who agrees."""
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    door.run(let_go, office.places, office.door(Role.LIAISON).actor.id)
    for user_name in ("stranger", "liaison"):
        with pytest.raises(Refused) as refusal:
            door.run(set_passphrase, keyring, user_name, NEW, NEW)
        assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.NOT_FOUND, "user_name")]
        assert not keyring.holds(user_name)


def test_who_leaves_loses_the_slot_and_the_key_they_may_have_kept(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    door.run(set_passphrase, keyring, "auditor", NEW, NEW)
    kept = keyring.slots.open("auditor", NEW).key
    old_slots = office.places.keyslots.read_bytes()
    shut_out(door, keyring, "auditor")
    shut_out(door, keyring, "auditor")
    assert keyring.key() != kept
    assert keyring.slots.open(ADMINISTRATOR, PASSPHRASE).key == keyring.key()
    with pytest.raises(Refused) as refusal:
        sign_in(office.places, "auditor", NEW, office.clock)
    assert refusal.value.faults[0].code is FaultCode.WRONG_PASSPHRASE
    office.close()
    with pytest.raises(StoreTrouble) as trouble:
        Store(office.places.store, kept)
    assert trouble.value.trouble is Trouble.UNREADABLE
    office.places.keyslots.write_bytes(old_slots)
    assert KeySlots(office.places.keyslots).users() == (ADMINISTRATOR,)


def test_a_phrase_in_place_of_another_is_no_first_phrase(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(set_passphrase, _keyring(office), ADMINISTRATOR, NEW, NEW)
    assert refusal.value.faults[0].code is FaultCode.SECOND_PERSON_NEEDED


def test_a_changed_phrase_touches_no_byte_of_the_store(office: BuiltOffice) -> None:
    office.close()
    before = office.places.store.read_bytes()
    KeySlots(office.places.keyslots).change(ADMINISTRATOR, PASSPHRASE, NEW)
    assert office.places.store.read_bytes() == before
    sign_in(office.places, ADMINISTRATOR, NEW, office.clock).close()


@pytest.mark.parametrize("words", ["سارة محمد الحربي 12", "فرع النسيم 123", "جمعية البر بالنسيم", "auditor manal 12"])
def test_names_of_the_office_and_its_people_are_no_pass_phrase(office: BuiltOffice, words: str) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(set_passphrase, _keyring(office), "auditor", words, words)
    assert refusal.value.faults[0].code is FaultCode.PASSPHRASE_GUESSABLE


def test_the_last_phrase_stays(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(remove_slot, _keyring(office), ADMINISTRATOR)
    assert refusal.value.faults[0].code is FaultCode.LAST_SLOT


def test_ones_own_phrase_is_changed_with_the_one_in_use(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    with pytest.raises(Refused) as refusal:
        door.run(change_own_passphrase, keyring, "ليست هي", NEW, NEW)
    assert refusal.value.faults[0].code is FaultCode.WRONG_PASSPHRASE
    assert b'"tries": 1' in office.places.tries.read_bytes()
    door.run(change_own_passphrase, keyring, PASSPHRASE, NEW, NEW)
    assert keyring.slots.open(ADMINISTRATOR, NEW).key == keyring.key()


def test_a_new_recovery_code_ends_the_one_before(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    first = door.run(new_recovery_code, keyring)
    second = door.run(new_recovery_code, keyring)
    assert first != second
    assert keyring.slots.open_with_recovery(second).key == keyring.key()


def test_a_phrase_whose_entry_finds_no_room_stays_the_old_one(office: BuiltOffice) -> None:
    resource = pytest.importorskip("resource")
    keyring, door = _keyring(office), office.door(Role.ADMINISTRATOR)
    mirror_of(office.places.keyslots).unlink()  # as after a restore, which brings one copy
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    @performs(Act.CHANGE_OWN_PASS_PHRASE)
    def change_while_the_disk_fills_up(desk: Desk) -> None:
        change_own_passphrase(desk, keyring, PASSPHRASE, NEW, NEW)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))

    try:
        with pytest.raises(Refused) as refusal:
            door.run(change_while_the_disk_fills_up)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refusal.value.faults[0].code is FaultCode.DISK_FULL
    assert keyring.slots.open(ADMINISTRATOR, PASSPHRASE).key == keyring.key()
    assert not [*office.places.root.glob("*.part"), *office.places.root.glob("*.former")]
    door.run(change_own_passphrase, keyring, PASSPHRASE, NEW, NEW)
    assert keyring.slots.open(ADMINISTRATOR, NEW).key == keyring.key()
