"""Pass phrases are given, changed and taken away; a weak one is refused with its reason."""

import pytest

from desktop_app.casework.keys import (
    Keyring,
    change_own_passphrase,
    check_passphrase,
    new_recovery_code,
    offered_passphrase,
    passphrase_faults,
    remove_slot,
    set_passphrase,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
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


def test_the_last_phrase_stays(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(remove_slot, _keyring(office), ADMINISTRATOR)
    assert refusal.value.faults[0].code is FaultCode.LAST_SLOT


def test_ones_own_phrase_is_changed_with_the_one_in_use(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    with pytest.raises(Refused) as refusal:
        door.run(change_own_passphrase, keyring, "ليست هي", NEW, NEW)
    assert refusal.value.faults[0].code is FaultCode.WRONG_PASSPHRASE
    door.run(change_own_passphrase, keyring, PASSPHRASE, NEW, NEW)
    assert keyring.slots.open(ADMINISTRATOR, NEW).key == keyring.key()


def test_a_new_recovery_code_ends_the_one_before(office: BuiltOffice) -> None:
    door, keyring = office.door(Role.ADMINISTRATOR), _keyring(office)
    first = door.run(new_recovery_code, keyring)
    second = door.run(new_recovery_code, keyring)
    assert first != second
    assert keyring.slots.open_with_recovery(second).key == keyring.key()
