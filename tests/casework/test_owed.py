"""A change of the key slots leaves its entry, even where a kill fell between the slots and the journal."""

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.keys import Keyring, change_own_passphrase
from desktop_app.casework.opening import open_office
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.storage.history import HistoryEntry, Wanted, entries
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

NEW = "باب وردة سفينة حجر ريح قمر"


class Killed(Exception):
    """The program ended here: what lies on the disk is as a kill leaves it, for the transaction is undone."""


@performs(Act.CHANGE_OWN_PASS_PHRASE)
def _killed_after(desk: Desk, keyring: Keyring) -> None:
    change_own_passphrase(desk, keyring, PASSPHRASE, NEW, NEW)
    raise Killed


def _change(office: BuiltOffice) -> None:
    keyring = Keyring(office.places, office.opened.store)
    office.door(Role.ADMINISTRATOR).run(change_own_passphrase, keyring, PASSPHRASE, NEW, NEW)


def _kill_in_the_change(office: BuiltOffice) -> None:
    with pytest.raises(Killed):
        office.door(Role.ADMINISTRATOR).run(_killed_after, Keyring(office.places, office.opened.store))


def _told_after_opening(office: BuiltOffice) -> list[HistoryEntry]:
    key = office.opened.store.key
    office.close()
    opened = open_office(office.places, key, office.clock)
    with opened.store.reading() as session:
        told = entries(session, Wanted(act=Act.CHANGE_OWN_PASS_PHRASE.value))
    opened.store.close()
    return told


def test_the_entry_of_a_killed_change_is_written_at_the_next_opening(office: BuiltOffice) -> None:
    _kill_in_the_change(office)
    actor = office.door(Role.ADMINISTRATOR).actor.id
    (entry,) = _told_after_opening(office)
    assert (entry.actor, entry.role) == (actor, Role.ADMINISTRATOR.value)
    assert not office.places.owed.exists()
    assert Keyring(office.places, office.opened.store).slots.open(ADMINISTRATOR, NEW)


def test_a_change_that_ended_well_is_told_once(office: BuiltOffice) -> None:
    _change(office)
    assert len(_told_after_opening(office)) == 1


def test_a_note_whose_slots_never_changed_leaves_no_entry(office: BuiltOffice) -> None:
    slots = office.places.keyslots, office.places.keyslots.with_name("keyslots.copy.json")
    before = [file.read_bytes() for file in slots]
    _kill_in_the_change(office)
    for file, data in zip(slots, before, strict=True):
        file.write_bytes(data)
    assert _told_after_opening(office) == []


@pytest.mark.parametrize("written", [b"", b"[]", b'{"owed": {"act": "x"}, "proof": ""}'])
def test_a_note_that_cannot_be_read_counts_for_nothing(office: BuiltOffice, written: bytes) -> None:
    office.places.owed.write_bytes(written)
    assert _told_after_opening(office) == []
    assert not office.places.owed.exists()


def test_a_note_by_another_hand_counts_for_nothing(office: BuiltOffice) -> None:
    _kill_in_the_change(office)
    forged = office.places.owed.read_bytes().replace(b'"administrator"', b'"auditor"')
    assert forged != office.places.owed.read_bytes()
    office.places.owed.write_bytes(forged)
    assert _told_after_opening(office) == []
