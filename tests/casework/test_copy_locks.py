"""A copy outside of the office has a key of its own; the office and its people open it, and its seal with it."""

from pathlib import Path

import pytest

from desktop_app.casework.copy_locks import fresh_lock, key_of_copy
from desktop_app.casework.keys import Keyring
from desktop_app.casework.seals.keys import key_in_use, secrets_of
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from desktop_app.storage.copies import Backup, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice


def _copy(office: BuiltOffice, folder: Path | None) -> Backup:
    made = read_backup(office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, folder).folder)
    assert made is not None
    return made


def test_the_key_of_the_office_never_lies_on_the_stick(office: BuiltOffice, tmp_path: Path) -> None:
    copy, office_key = _copy(office, tmp_path), office.opened.store.key
    key = key_of_copy(copy, office_key)
    assert key != office_key
    assert KeySlots(copy.keyslots).open(ADMINISTRATOR, PASSPHRASE).key == key
    for path in copy.folder.iterdir():
        assert office_key not in path.read_bytes()
        assert office_key.hex().encode() not in path.read_bytes()
    assert _copy(office, None).lock == b""


def test_the_seal_in_the_copy_opens_under_the_copys_key_alone(office: BuiltOffice, tmp_path: Path) -> None:
    copy = _copy(office, tmp_path)
    key = key_of_copy(copy, office.opened.store.key)
    store = Store(copy.store, key, COPY_PRAGMAS)
    with store.reading() as session, office.opened.store.reading() as here:
        there, ours = key_in_use(session), key_in_use(here)
        assert secrets_of(there, key) == secrets_of(ours, office.opened.store.key)
        assert there.seal_private != ours.seal_private
    store.close()


def test_after_a_change_of_key_the_office_does_not_open_older_copies(office: BuiltOffice, tmp_path: Path) -> None:
    copy = _copy(office, tmp_path)
    Keyring(office.places, office.opened.store).renew()
    with pytest.raises(Refused) as refusal:
        key_of_copy(copy, office.opened.store.key)
    assert refusal.value.faults[0].code is FaultCode.COPY_DOES_NOT_OPEN
    assert KeySlots(copy.keyslots).open(ADMINISTRATOR, PASSPHRASE).key


def test_an_office_that_comes_back_from_outside_takes_a_fresh_key(office: BuiltOffice, tmp_path: Path) -> None:
    copy = _copy(office, tmp_path)
    key = key_of_copy(copy, office.opened.store.key)
    lock = fresh_lock(copy, key)
    assert lock is not None
    assert lock.key not in (key, office.opened.store.key)
    assert fresh_lock(_copy(office, None), office.opened.store.key) is None
