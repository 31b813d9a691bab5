"""Getting an office back."""

from pathlib import Path

import pytest

from desktop_app.casework.agreement import Person
from desktop_app.casework.copy_locks import key_of_copy
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import sign_in
from desktop_app.casework.rescue import (
    Agreed,
    Rescued,
    TwoHalves,
    TwoPeople,
    leave_as_it_is,
    prepare_restore,
    put_in_place,
    recovery_code,
    renew_by_recovery_code,
)
from desktop_app.casework.staff import StaffForm, add_staff, list_staff
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.security.lockout import FREE_TRIES
from desktop_app.security.recovery import new_half
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.copies import read_backup
from desktop_app.storage.engine import Store
from desktop_app.storage.history import Wanted, entries
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice
from tests.casework.scanned import add_scans, spoil

OTHER = "سحاب زيتون مرفأ قنديل جبل"
FIRST, SECOND = Person(ADMINISTRATOR, PASSPHRASE), Person("reception", OTHER)
BOTH = TwoPeople(FIRST, SECOND)


def copy_of(office: BuiltOffice) -> Path:
    """A copy of the office, whose reception has a pass phrase too; the office is closed."""
    door = office.door(Role.ADMINISTRATOR)
    keyring = Keyring(office.places, office.opened.store)
    door.run(set_passphrase, keyring, "reception", OTHER, OTHER)
    made = door.ask(back_up_now, office.opened, None)
    office.close()
    return made.folder


def restored(office: BuiltOffice, places: Places, folder: Path, agreed: Agreed = BOTH) -> Rescued:
    return put_in_place(places, prepare_restore(places, folder, agreed, clock=office.clock))


def codes(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_a_copy_comes_back_on_another_computer_with_its_people(office: BuiltOffice, tmp_path: Path) -> None:
    folder, elsewhere = copy_of(office), Places(tmp_path / "elsewhere" / "office").prepare()
    done = restored(office, elsewhere, folder)
    assert (done.people, done.files) == (0, 0)
    signed_in = sign_in(elsewhere, ADMINISTRATOR, PASSPHRASE, office.clock)
    assert len(signed_in.door.ask(list_staff)) == len(Role)
    with signed_in.opened.store.reading() as session:
        newest = entries(session, Wanted(), limit=1)[0]
    signed_in.close()
    assert (newest.act, newest.actor) == ("restore", signed_in.door.actor.id)


def test_the_office_that_was_there_is_kept_aside(office: BuiltOffice) -> None:
    done = restored(office, office.places, copy_of(office))
    assert done.replaced is not None
    assert list(done.replaced.iterdir())
    sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock).close()


def test_the_office_and_the_copy_are_compared_before_anything_is_swapped(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(set_passphrase, Keyring(office.places, office.opened.store), "reception", OTHER, OTHER)
    made = door.ask(back_up_now, office.opened, None)
    door.run(add_staff, StaffForm("نوف سالم الشهري", "nouf", roles=frozenset({Role.RESEARCHER})))
    office.close()
    found = prepare_restore(office.places, made.folder, BOTH, clock=office.clock)
    assert found.is_office_here
    assert found.present is not None
    assert (found.present.entries, found.copy.entries) == (made.entries + 2, made.entries + 1)
    assert found.later == (("manage_staff", 1),)
    leave_as_it_is(office.places)
    signed_in = sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    assert len(signed_in.door.ask(list_staff)) == len(Role) + 1
    signed_in.close()


def test_a_copy_with_a_gap_is_put_back_and_says_how_many_files_it_lacks(office: BuiltOffice, tmp_path: Path) -> None:
    spoil(office.places.attachments, add_scans(office, 2)[0])
    folder, elsewhere = copy_of(office), Places(tmp_path / "elsewhere" / "office").prepare()
    found = prepare_restore(elsewhere, folder, BOTH, clock=office.clock)
    assert (found.lacking, found.copy.attachments) == (1, 2)
    assert put_in_place(elsewhere, found).lacking == 1
    sign_in(elsewhere, ADMINISTRATOR, PASSPHRASE, office.clock).close()


def test_an_office_that_no_longer_opens_is_said_to_be_so(office: BuiltOffice) -> None:
    folder = copy_of(office)
    office.places.store.write_bytes(b"not a store" * 1000)
    found = prepare_restore(office.places, folder, BOTH, clock=office.clock)
    assert (found.is_office_here, found.present, found.later) == (True, None, ())
    assert put_in_place(office.places, found).replaced is not None


def test_a_copy_from_a_stick_comes_back_under_a_fresh_key_with_its_seal(office: BuiltOffice, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    door = office.door(Role.ADMINISTRATOR)
    door.run(set_passphrase, Keyring(office.places, office.opened.store), "reception", OTHER, OTHER)
    made, key = door.ask(back_up_now, office.opened, stick), office.opened.store.key
    copy = read_backup(made.folder)
    assert copy is not None
    new = Places(tmp_path / "new" / "office").prepare()
    restored(office, new, made.folder)
    signed_in = sign_in(new, ADMINISTRATOR, PASSPHRASE, office.clock)
    fresh = signed_in.opened.store.key
    assert fresh not in (key, key_of_copy(copy, key))
    with signed_in.opened.store.reading() as session:
        assert signed_in.opened.sealer.in_use(session).key_id
        assert entries(session, Wanted(), limit=1)[0].act == "restore"
    signed_in.close()


def test_the_recovery_code_restores_when_every_phrase_is_lost(office: BuiltOffice, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    code = KeySlots(office.places.keyslots).set_recovery(office.opened.store.key)
    made = office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, stick)
    new = Places(tmp_path / "new" / "office").prepare()
    with pytest.raises(Refused) as refusal:
        prepare_restore(new, made.folder, TwoHalves("reception", code))
    assert codes(refusal) == {"user_name": FaultCode.NOT_PERMITTED}
    with pytest.raises(Refused) as refusal:
        prepare_restore(new, made.folder, TwoHalves(ADMINISTRATOR, recovery_code(code.first, code.second[:-1])))
    assert codes(refusal) == {"second_half": FaultCode.RECOVERY_CODE_MISTYPED}
    restored(office, new, made.folder, TwoHalves(ADMINISTRATOR, code))
    renew_by_recovery_code(new, code, ADMINISTRATOR, OTHER, OTHER, office.clock)
    signed_in = sign_in(new, ADMINISTRATOR, OTHER, office.clock)
    with signed_in.opened.store.reading() as session:
        assert entries(session, Wanted(act="restore"), limit=1)[0].reason == "recovery_code"
    signed_in.close()


def test_one_person_alone_does_not_restore(office: BuiltOffice) -> None:
    folder = copy_of(office)
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, folder, TwoPeople(FIRST, Person(ADMINISTRATOR.upper(), PASSPHRASE)))
    assert codes(refusal) == {"second": FaultCode.SECOND_PERSON_NEEDED}
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, folder, TwoPeople(FIRST, Person("reception", "عبارة لا تفتح شيئًا هنا")))
    assert codes(refusal) == {"second": FaultCode.WRONG_PASSPHRASE}


def test_the_second_person_of_a_restore_works_here(office: BuiltOffice) -> None:
    """A slot is given in a moment; whoever agrees must be somebody with a role."""
    KeySlots(office.places.keyslots).add("stranger", OTHER, office.opened.store.key)
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, copy_of(office), TwoPeople(FIRST, Person("stranger", OTHER)))
    assert codes(refusal) == {"second": FaultCode.NOT_PERMITTED}


def test_only_an_administrator_begins_a_restore(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, copy_of(office), TwoPeople(SECOND, FIRST))
    assert codes(refusal) == {"first": FaultCode.NOT_PERMITTED}


def test_a_folder_that_is_no_copy_is_refused(office: BuiltOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, tmp_path, BOTH)
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


def test_guesses_at_a_copy_are_counted_and_told_to_wait(office: BuiltOffice) -> None:
    folder = copy_of(office)
    guessed = Person("reception", "عبارة لا تفتح شيئًا هنا")
    for _ in range(FREE_TRIES):
        with pytest.raises(Refused) as refusal:
            prepare_restore(office.places, folder, TwoPeople(FIRST, guessed))
        assert codes(refusal) == {"second": FaultCode.WRONG_PASSPHRASE}
    with pytest.raises(Refused) as refusal:
        prepare_restore(office.places, folder, BOTH)
    assert codes(refusal) == {"second": FaultCode.TOO_MANY_TRIES}
    assert int(refusal.value.faults[0].params["seconds"]) > 0
