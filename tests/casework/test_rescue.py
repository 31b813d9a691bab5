"""Getting an office back."""

from pathlib import Path

import pytest

from desktop_app.casework.agreement import Person
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import sign_in
from desktop_app.casework.rescue import recovery_code, renew_by_recovery_code, restore_backup
from desktop_app.casework.staff import list_staff
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.security.recovery import new_half
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.engine import Store
from desktop_app.storage.history import Wanted, entries
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

OTHER = "سحاب زيتون مرفأ قنديل جبل"
FIRST, SECOND = Person(ADMINISTRATOR, PASSPHRASE), Person("reception", OTHER)


def copy_of(office: BuiltOffice) -> Path:
    """A copy of the office, whose reception has a pass phrase too; the office is closed."""
    door = office.door(Role.ADMINISTRATOR)
    keyring = Keyring(office.places, office.opened.store)
    door.run(set_passphrase, keyring, "reception", OTHER, OTHER)
    made = door.ask(back_up_now, office.opened, None)
    office.close()
    return made.folder


def codes(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_a_copy_comes_back_on_another_computer_with_its_people(office: BuiltOffice, tmp_path: Path) -> None:
    folder, elsewhere = copy_of(office), Places(tmp_path / "elsewhere" / "office").prepare()
    done = restore_backup(elsewhere, folder, FIRST, SECOND, clock=office.clock)
    assert (done.people, done.files) == (0, 0)
    signed_in = sign_in(elsewhere, ADMINISTRATOR, PASSPHRASE, office.clock)
    assert len(signed_in.door.ask(list_staff)) == len(Role)
    with signed_in.opened.store.reading() as session:
        newest = entries(session, Wanted(), limit=1)[0]
    signed_in.close()
    assert (newest.act, newest.actor) == ("restore", signed_in.door.actor.id)


def test_the_office_that_was_there_is_kept_aside(office: BuiltOffice) -> None:
    done = restore_backup(office.places, copy_of(office), FIRST, SECOND, clock=office.clock)
    assert done.replaced is not None
    assert list(done.replaced.iterdir())
    sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock).close()


def test_one_person_alone_does_not_restore(office: BuiltOffice) -> None:
    folder = copy_of(office)
    with pytest.raises(Refused) as refusal:
        restore_backup(office.places, folder, FIRST, Person(ADMINISTRATOR.upper(), PASSPHRASE))
    assert codes(refusal) == {"second": FaultCode.SECOND_PERSON_NEEDED}
    with pytest.raises(Refused) as refusal:
        restore_backup(office.places, folder, FIRST, Person("reception", "عبارة لا تفتح شيئًا هنا"))
    assert codes(refusal) == {"second": FaultCode.WRONG_PASSPHRASE}


def test_only_an_administrator_begins_a_restore(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        restore_backup(office.places, copy_of(office), SECOND, FIRST)
    assert codes(refusal) == {"first": FaultCode.NOT_PERMITTED}


def test_a_folder_that_is_no_copy_is_refused(office: BuiltOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        restore_backup(office.places, tmp_path, FIRST, SECOND)
    assert codes(refusal) == {"folder": FaultCode.NOT_A_BACKUP}


def test_the_recovery_code_gives_a_new_pass_phrase(office: BuiltOffice) -> None:
    slots = KeySlots(office.places.keyslots)
    code = slots.set_recovery(office.opened.store.key)
    key = office.opened.store.key
    office.close()
    typed = recovery_code(code.second.lower(), code.first)
    renew_by_recovery_code(office.places, typed, ADMINISTRATOR, OTHER, OTHER, office.clock)
    store = Store(office.places.store, key)
    with store.reading() as session:
        newest = entries(session, Wanted(), limit=1)[0]
    store.close()
    assert (newest.act, newest.reason) == ("change_keys", f"*recovery* {ADMINISTRATOR}")
    sign_in(office.places, ADMINISTRATOR, OTHER, office.clock).close()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("AAAA", FaultCode.RECOVERY_CODE_MISTYPED), ("", FaultCode.RECOVERY_CODE_MISTYPED)],
)
def test_a_mistyped_recovery_code_is_told_from_a_foreign_one(
    office: BuiltOffice, typed: str, expected: FaultCode
) -> None:
    with pytest.raises(Refused) as refusal:
        renew_by_recovery_code(office.places, recovery_code(new_half(), typed), ADMINISTRATOR, OTHER, OTHER)
    assert codes(refusal) == {"second_half": expected}


def test_the_recovery_code_makes_no_slot_for_a_stranger(office: BuiltOffice) -> None:
    code = KeySlots(office.places.keyslots).set_recovery(office.opened.store.key)
    with pytest.raises(Refused) as refusal:
        renew_by_recovery_code(office.places, code, "stranger", OTHER, OTHER)
    assert codes(refusal) == {"user_name": FaultCode.NOT_FOUND}
