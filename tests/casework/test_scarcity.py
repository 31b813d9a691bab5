"""When the disk is nearly full the office goes on for reading, and what is typed is kept."""

from dataclasses import replace

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.keys import Keyring, change_own_passphrase
from desktop_app.casework.opening import door_of
from desktop_app.casework.performs import performs
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.casework.scarcity import KEPT_UP, RoomLeft, room_left
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.sentences import sentence
from desktop_app.policy.terms import Channel, DraftKind, Role
from desktop_app.storage.room import MEGABYTE, READ_ONLY_BELOW, WARN_BELOW
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

VISITOR = ReceptionLine("مها سالم العوفي", Channel.TELEPHONE, asked="متى يصدر الرد؟", answered="بُيّن لها الموعد.")
TYPED = {"person.full_name": "نورة سعد محمد العتيبي"}
NEW = "باب وردة سفينة حجر ريح"


def _door(office: BuiltOffice, free: int, name: str = Role.RECEPTION.value) -> Door:
    return door_of(replace(office.opened, measure=lambda _place: free), name, office.clock)


def test_with_little_room_work_goes_on(office: BuiltOffice) -> None:
    _door(office, READ_ONLY_BELOW).run(log_reception, VISITOR)


def test_with_too_little_room_an_act_is_refused_with_what_to_free(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        _door(office, 49 * MEGABYTE).run(log_reception, VISITOR)
    fault = refusal.value.faults[0]
    assert fault.code is FaultCode.DISK_NEARLY_FULL
    said = sentence(fault)
    assert "إلا 49 ميغابايت" in said
    assert "يخلو 50 ميغابايت" in said
    assert "…" not in said


def test_with_too_little_room_reading_drafts_and_ones_own_phrase_go_on(office: BuiltOffice) -> None:
    assert _door(office, 0, Role.RESEARCHER.value).ask(find_files, FileQuery(), 5) is not None
    door = _door(office, 0)
    kept = door.run(drafts.save_draft, DraftKind.INTAKE, TYPED)
    assert door.ask(drafts.load_draft, kept).typed == TYPED
    keyring = Keyring(office.places, office.opened.store)
    _door(office, 0, ADMINISTRATOR).run(change_own_passphrase, keyring, PASSPHRASE, NEW, NEW)
    assert keyring.slots.open(ADMINISTRATOR, NEW).key == office.opened.store.key


def test_what_goes_on_is_little(office: BuiltOffice) -> None:
    assert {Act.SAVE_DRAFT, Act.DISCARD_DRAFT, Act.CHANGE_OWN_PASS_PHRASE, Act.BACK_UP} == KEPT_UP


def test_the_reserve_is_given_up_for_what_was_typed_and_set_aside_again(office: BuiltOffice) -> None:
    reserve, tries = office.places.reserve, []
    assert reserve.exists()

    @performs(Act.SAVE_DRAFT)
    def full_while_there_is_a_reserve(_desk: Desk) -> str:
        tries.append(reserve.exists())
        if reserve.exists():
            raise OSError(28, "No space left on device")
        return "kept"

    assert _door(office, MEGABYTE * 60).run(full_while_there_is_a_reserve) == "kept"
    assert tries == [True, False]
    assert reserve.exists()


def test_without_a_reserve_a_full_disk_is_told(office: BuiltOffice) -> None:
    office.places.reserve.unlink()

    @performs(Act.SAVE_DRAFT)
    def full(_desk: Desk) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(Refused) as refusal:
        _door(office, 0).run(full)
    assert refusal.value.faults[0].code is FaultCode.DISK_FULL
    assert "سلة المحذوفات" in sentence(refusal.value.faults[0])


def test_a_screen_is_told_how_much_is_left(office: BuiltOffice) -> None:
    def left(free: int) -> RoomLeft:
        return room_left(replace(office.opened, measure=lambda _place: free).room)

    assert left(WARN_BELOW) == RoomLeft(short=False, read_only=False, free=500, needed=50)
    assert left(WARN_BELOW - 1) == RoomLeft(short=True, read_only=False, free=499, needed=50)
    assert left(0) == RoomLeft(short=True, read_only=True, free=0, needed=50)
