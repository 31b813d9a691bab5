"""A damaged store is left as it is, and the newest good copy is offered in its place."""

import random
from dataclasses import fields
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.casework.damage import look_through, newest_good_copy, offered_copy
from desktop_app.casework.door import Door
from desktop_app.casework.keys import Keyring, change_own_passphrase
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.casework.staff import StaffForm, add_staff, list_staff
from desktop_app.casework.upkeep import back_up_now, backups_in
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.sentences import sentence
from desktop_app.policy.terms import Role
from desktop_app.storage.faults import StoreTrouble
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

COPIES = 2


@pytest.fixture
def copies(office: BuiltOffice) -> list[Path]:
    """The office with copies of it, newest first."""
    made = []
    for _ in range(COPIES):
        made.append(office.door(Role.ADMINISTRATOR).run(back_up_now, office.opened, None).folder)
        office.clock.move(days=1)
    return made[::-1]


def hurt(file: Path) -> bytes:
    """Turn one bit in every fourth page of a file."""
    data = bytearray(file.read_bytes())
    for place in range(4096 + 99, len(data), 4 * 4096):
        data[place] ^= 1 << random.Random(place).randrange(8)  # noqa: S311 - the same every time
    file.write_bytes(data)
    return bytes(data)


def signing_in(office: BuiltOffice) -> Refused:
    with pytest.raises(Refused) as refusal:
        sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    return refusal.value


def test_at_sign_in_the_newest_good_copy_is_offered_and_the_file_stays(office: BuiltOffice, copies: list[Path]) -> None:
    office.close()
    evidence = hurt(office.places.store)
    refusal = signing_in(office)
    assert [fault.code for fault in refusal.faults] == [FaultCode.STORE_DAMAGED_COPY]
    assert offered_copy(refusal.faults) == str(copies[0])
    assert "2026-11-20 09:00" in sentence(refusal.faults[0])
    assert office.places.store.read_bytes() == evidence
    assert not list(office.places.root.glob("store.db-*"))


def test_a_copy_that_is_damaged_itself_is_passed_over(office: BuiltOffice, copies: list[Path]) -> None:
    office.close()
    hurt(office.places.store)
    hurt(copies[0] / "store.db")
    assert offered_copy(signing_in(office).faults) == str(copies[1])


def test_without_a_good_copy_that_is_said_too(office: BuiltOffice) -> None:
    office.close()
    hurt(office.places.store)
    refusal = signing_in(office)
    assert [fault.code for fault in refusal.faults] == [FaultCode.STORE_DAMAGED_NO_COPY]
    assert offered_copy(refusal.faults) == ""


def test_another_refusal_offers_nothing(office: BuiltOffice, copies: list[Path]) -> None:
    office.close()
    with pytest.raises(Refused) as refusal:
        sign_in(office.places, ADMINISTRATOR, "ليست هذه", office.clock)
    assert offered_copy(refusal.value.faults) == ""


def test_damage_found_while_people_work_ends_all_reading_and_writing(office: BuiltOffice, copies: list[Path]) -> None:
    told: list[bool] = []
    office.opened.store.on_condemned(lambda: told.append(True))
    look_through(office.opened.store)
    assert told == []
    office.opened.store.engine.dispose()
    hurt(office.places.store)
    with pytest.raises(Refused):
        look_through(office.opened.store)
    assert told == [True]
    with pytest.raises(StoreTrouble):
        office.opened.store.writing()


def never() -> bool:
    return False


def in_a_large_office(office: BuiltOffice, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, SignedIn]:
    """Sign in where the pages are checked beside the work; a file lies there that no row names."""
    monkeypatch.setattr("desktop_app.storage.soundness.SMALL", 0)
    left = office.places.attachments / office.opened.vault.put(b"%PDF- whose row may be lost").stored_name
    office.close()
    return left, sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)


def test_whoever_closes_the_window_does_not_wait_for_every_page(
    office: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, signed_in = in_a_large_office(office, monkeypatch)
    with pytest.raises(Refused) as stopped:
        signed_in.look_through(lambda: True)
    assert [fault.code for fault in stopped.value.faults] == [FaultCode.STOPPED]
    assert left.exists()
    signed_in.look_through(never)
    assert not left.exists()
    signed_in.close()


def test_in_a_store_that_turns_out_to_be_damaged_nothing_is_swept(
    office: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, signed_in = in_a_large_office(office, monkeypatch)
    signed_in.opened.store.engine.dispose()
    data = bytearray(office.places.store.read_bytes())
    data[-4000] ^= 1
    office.places.store.write_bytes(data)
    with pytest.raises(Refused):
        signed_in.look_through(never)
    assert left.exists()
    signed_in.close()


def test_a_condemned_store_is_closed_without_its_log_being_worked_off(office: BuiltOffice) -> None:
    store = office.places.store
    evidence = [store, store.with_name(store.name + "-wal")]
    form = StaffForm("نوف سالم الشهري", "nouf", roles=frozenset({Role.RESEARCHER}))
    office.door(Role.ADMINISTRATOR).run(add_staff, form)
    with office.opened.store.reading() as one, office.opened.store.reading() as other:
        assert [session.scalar(select(1)) for session in (one, other)] == [1, 1]
    hurt(store)
    before = [file.read_bytes() for file in evidence]
    assert before[1]
    office.opened.store.condemn()
    office.close()
    assert [file.read_bytes() for file in evidence] == before


def test_any_act_that_meets_damage_condemns_the_store(office: BuiltOffice) -> None:
    watched = office.door(Role.ADMINISTRATOR)
    door = Door(**{field.name: getattr(watched, field.name) for field in fields(Door)})
    office.opened.store.engine.dispose()
    hurt(office.places.store)
    for _ in range(2):
        with pytest.raises(Refused) as refusal:
            door.ask(list_staff)
        assert refusal.value.faults[0].code is FaultCode.STORE_DAMAGED
    with pytest.raises(StoreTrouble):
        office.opened.store.reading()


def test_spoilt_key_slots_are_told_and_condemn_nothing(office: BuiltOffice) -> None:
    for file in office.places.root.glob(f"{office.places.keyslots.stem}*"):
        file.write_bytes(b"spoilt")
    keyring, phrase = Keyring(office.places, office.opened.store), "باب وردة سفينة حجر ريح قلم"
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(change_own_passphrase, keyring, PASSPHRASE, phrase, phrase)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.SLOTS_DAMAGED]
    assert "استعد نسخة احتياطية" in sentence(refusal.value.faults[0])
    assert office.door(Role.ADMINISTRATOR).ask(backups_in, office.places) == ()


def test_a_good_copy_is_found_by_its_pages(office: BuiltOffice, copies: list[Path]) -> None:
    found = newest_good_copy(office.places, office.opened.store.key)
    assert found is not None
    assert found.folder == copies[0]
    with office.opened.store.reading() as session:
        assert session.scalar(select(1)) == 1
