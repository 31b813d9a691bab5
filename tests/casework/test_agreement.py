"""A change of keys needs a second person who agrees with their own pass phrase, wherever there is one."""

from collections.abc import Callable

import pytest

from desktop_app.casework.agreement import NOBODY, Person, second_person_needed
from desktop_app.casework.door import Door
from desktop_app.casework.keys import Keyring, new_recovery_code, remove_slot, replace_passphrase, set_passphrase
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.security.lockout import FREE_TRIES
from desktop_app.storage.history import Wanted, entries
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

PHRASE, NEW = "سحاب زيتون مرفأ قنديل جبل", "باب وردة سفينة حجر ريح"
SECOND = Person("Auditor", PHRASE)
Change = Callable[[Door, Keyring, Person], object]
CHANGES: dict[str, Change] = {
    "a new recovery code": lambda door, keyring, second: door.run(new_recovery_code, keyring, second),
    "a replaced phrase": lambda door, keyring, second: door.run(
        replace_passphrase, keyring, "reception", NEW, NEW, second
    ),
    "a removed slot": lambda door, keyring, second: door.run(remove_slot, keyring, "reception", second),
}


@pytest.fixture
def keyring(office: BuiltOffice) -> Keyring:
    """The keys of an office whose auditor and reception sign in beside the administrator."""
    made = Keyring(office.places, office.opened.store)
    for user in ("auditor", "reception"):
        office.door(Role.ADMINISTRATOR).run(set_passphrase, made, user, PHRASE, PHRASE)
    return made


def _refused(office: BuiltOffice, keyring: Keyring, change: Change, second: Person) -> dict[str, FaultCode]:
    with pytest.raises(Refused) as refusal:
        change(office.door(Role.ADMINISTRATOR), keyring, second)
    return {fault.field: fault.code for fault in refusal.value.faults}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_changes_until_a_second_person_agrees(office: BuiltOffice, keyring: Keyring, change: Change) -> None:
    before = office.places.keyslots.read_bytes()
    missing = {"second_name": FaultCode.REQUIRED, "second_phrase": FaultCode.REQUIRED}
    assert _refused(office, keyring, change, NOBODY) == missing
    themselves = Person(ADMINISTRATOR, PASSPHRASE)
    assert _refused(office, keyring, change, themselves) == {"second_name": FaultCode.SECOND_PERSON_IS_FIRST}
    wrong = Person("auditor", NEW)
    assert _refused(office, keyring, change, wrong) == {"second_phrase": FaultCode.WRONG_PASSPHRASE}
    stranger = Person("nobody", PHRASE)
    assert _refused(office, keyring, change, stranger) == {"second_phrase": FaultCode.WRONG_PASSPHRASE}
    assert office.places.keyslots.read_bytes() == before


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_journal_bears_both_names(office: BuiltOffice, keyring: Keyring, change: Change) -> None:
    change(office.door(Role.ADMINISTRATOR), keyring, SECOND)
    with office.opened.store.reading() as session:
        newest = entries(session, Wanted(), limit=1)[0]
    assert newest.act == "change_keys"
    assert newest.reason == "منال فهد السبيعي + لطيفة راشد البقمي"


def test_the_person_it_is_about_does_not_agree_to_it(office: BuiltOffice, keyring: Keyring) -> None:
    second = Person("reception", PHRASE)
    found = _refused(office, keyring, CHANGES["a removed slot"], second)
    assert found == {"second_name": FaultCode.SECOND_PERSON_IS_FIRST}


def test_wrong_phrases_are_counted_as_at_the_sign_in_window(office: BuiltOffice, keyring: Keyring) -> None:
    change = CHANGES["a new recovery code"]
    for _ in range(FREE_TRIES):
        _refused(office, keyring, change, Person("auditor", NEW))
    assert _refused(office, keyring, change, SECOND) == {"second_phrase": FaultCode.TOO_MANY_TRIES}


def test_an_office_with_nobody_else_acts_alone(office: BuiltOffice) -> None:
    keyring, door = Keyring(office.places, office.opened.store), office.door(Role.ADMINISTRATOR)
    assert not door.ask(second_person_needed, office.places)
    door.run(new_recovery_code, keyring)
    door.run(set_passphrase, keyring, "auditor", PHRASE, PHRASE)
    assert door.ask(second_person_needed, office.places)
    assert not door.ask(second_person_needed, office.places, "auditor")
