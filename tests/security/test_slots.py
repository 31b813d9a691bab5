import json
import os
import random
from pathlib import Path

import pytest

from desktop_app.disk import mirror_of
from desktop_app.security import faults
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.slots import KeySlots, Unlocked

PHRASE, OTHER = "مطر نخل دفتر جسر قمر", "سور بحر ورق غيم باب"


@pytest.fixture
def made(tmp_path: Path) -> tuple[KeySlots, bytes]:
    slots = KeySlots(tmp_path / "keyslots.json")
    return slots, slots.create("Muna", PHRASE)


def test_each_person_opens_with_their_own_phrase(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    slots.add("هدى", OTHER, key)
    assert slots.users() == ("muna", "هدى")
    assert slots.open("MUNA ", PHRASE).key == slots.open("هدى", OTHER).key == key
    for user, phrase in (("muna", OTHER), ("هدى", PHRASE), ("nobody", PHRASE)):
        with pytest.raises(faults.WrongPassphrase):
            slots.open(user, phrase)


def test_a_changed_phrase_opens_and_the_old_one_does_not(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    slots.change("muna", PHRASE, OTHER)
    assert slots.open("muna", OTHER).key == key
    with pytest.raises(faults.WrongPassphrase):
        slots.open("muna", PHRASE)


def test_whoever_leaves_cannot_open_and_the_last_one_stays(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    slots.add("huda", OTHER, key)
    slots.remove("muna", key)
    with pytest.raises(faults.WrongPassphrase):
        slots.open("muna", PHRASE)
    with pytest.raises(faults.LastSlot):
        slots.remove("huda", key)


def test_the_recovery_code_opens_when_all_phrases_are_lost(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    assert not slots.has_recovery
    first = slots.set_recovery(key)
    assert slots.open_with_recovery(first).key == key
    second = slots.set_recovery(key)
    assert slots.open_with_recovery(second).key == key
    with pytest.raises(faults.WrongRecoveryCode):
        slots.open_with_recovery(first)
    for half in (RecoveryCode(second.first, first.second), RecoveryCode(first.first, second.second)):
        with pytest.raises(faults.WrongRecoveryCode):
            slots.open_with_recovery(half)


def test_a_changed_key_reaches_everyone_without_their_phrases(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    slots.add("huda", OTHER, key)
    code = slots.set_recovery(key)
    coming = slots.begin_key_change(key)
    assert slots.open("huda", OTHER) == Unlocked(key, coming)
    slots.end_key_change(key, coming)
    assert slots.open("muna", PHRASE) == slots.open_with_recovery(code) == Unlocked(coming)
    with pytest.raises(faults.SlotsDamaged):
        slots.add("ali", OTHER, key)


def test_the_slots_of_a_copy_open_another_key_by_the_same_phrases_and_code(
    made: tuple[KeySlots, bytes], tmp_path: Path
) -> None:
    slots, key = made
    code, other = slots.set_recovery(key), os.urandom(32)
    copy = KeySlots(tmp_path / "stick" / "keyslots.json")
    copy.path.parent.mkdir()
    copy.path.write_bytes(slots.under(key, other))
    assert copy.open("Muna", PHRASE) == Unlocked(other)
    assert copy.open_with_recovery(code) == Unlocked(other)
    assert slots.open("Muna", PHRASE) == Unlocked(key)
    assert key not in copy.path.read_bytes()
    with pytest.raises(faults.SlotsDamaged):
        slots.under(other, key)


def test_damage_to_one_copy_is_healed_by_the_other(made: tuple[KeySlots, bytes]) -> None:
    slots, key = made
    for damaged in (slots.path, mirror_of(slots.path)):
        whole = damaged.read_bytes()
        damaged.write_bytes(whole[:100])
        assert slots.open("muna", PHRASE).key == key
        damaged.unlink()
        assert slots.open("muna", PHRASE).key == key
        damaged.write_bytes(whole)


def test_with_both_copies_damaged_the_reason_is_told(made: tuple[KeySlots, bytes]) -> None:
    slots, _ = made
    for path in (slots.path, mirror_of(slots.path)):
        path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(faults.SlotsDamaged):
        slots.open("muna", PHRASE)


def test_every_flip_of_a_slot_is_refused_though_its_check_is_made_right(made: tuple[KeySlots, bytes]) -> None:
    import hashlib
    from base64 import b64decode, b64encode

    from desktop_app.security.ring import canonical

    slots, key = made
    whole = json.loads(slots.path.read_bytes())
    chance = random.Random(3)  # noqa: S311 - the same every time
    for field in ("salt", "public", "wrapped", "sealed"):
        for _ in range(4):
            body = json.loads(json.dumps(whole))
            del body["check"]
            data = bytearray(b64decode(body["people"]["muna"][field]))
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            body["people"]["muna"][field] = b64encode(bytes(data)).decode()
            forged = canonical({**body, "check": hashlib.sha256(canonical(body)).hexdigest()})
            slots.path.write_bytes(forged)
            mirror_of(slots.path).write_bytes(forged)
            with pytest.raises(faults.Locked):
                slots.open("muna", PHRASE)
    assert key


def test_a_store_is_set_up_once(made: tuple[KeySlots, bytes]) -> None:
    slots, _ = made
    with pytest.raises(FileExistsError):
        slots.create("muna", PHRASE)


def test_without_slots_there_is_nothing_to_open(tmp_path: Path) -> None:
    with pytest.raises(faults.SlotsMissing):
        KeySlots(tmp_path / "none.json").open("muna", PHRASE)


def test_a_key_never_shows_when_printed() -> None:
    key = os.urandom(32)
    assert key.hex() not in repr(Unlocked(key))
    assert repr(key) not in repr(Unlocked(key))
