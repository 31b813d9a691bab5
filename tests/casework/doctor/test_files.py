"""Store, folder, keys and room are seen from outside; what is wrong with them is seen too."""

import os
from pathlib import Path

import pytest

from desktop_app.casework.doctor.files import look_at_keys, look_at_place, look_at_room, look_at_store
from desktop_app.casework.doctor.finding import Said, State
from desktop_app.settings import Places
from tests.casework.doctor.outlooks import closed_office, outlook, said


def test_an_office_is_whole(tmp_path: Path) -> None:
    seen = outlook(closed_office(tmp_path))
    assert said([*look_at_store(seen), *look_at_place(seen), *look_at_keys(seen)]) == [
        (Said.STORE_THERE, State.SOUND),
        (Said.PLACE_PRIVATE, State.SOUND),
        (Said.KEYS_READABLE, State.SOUND),
    ]


def test_no_office_yet_is_not_a_fault(tmp_path: Path) -> None:
    seen = outlook(Places(tmp_path / "office"))
    assert said([*look_at_store(seen), *look_at_place(seen), *look_at_keys(seen)]) == [
        (Said.STORE_NOT_FOUNDED, State.CAUTION)
    ]
    assert next(look_at_room(seen)).state is not None


def test_keys_without_a_store_are_a_fault(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    places.store.unlink()
    assert said([*look_at_store(outlook(places))]) == [(Said.STORE_GONE, State.WRONG)]


@pytest.mark.parametrize("length", [0, 5000])
def test_a_store_that_is_cut_short_is_seen(tmp_path: Path, length: int) -> None:
    places = closed_office(tmp_path)
    os.truncate(places.store, length)
    assert said([*look_at_store(outlook(places))]) == [(Said.STORE_CUT_SHORT, State.WRONG)]


def test_keys_that_cannot_be_read_are_seen(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    for path in places.root.glob("keyslots*"):
        path.write_bytes(b"{}")
    assert said([*look_at_keys(outlook(places))]) == [(Said.KEYS_DAMAGED, State.WRONG)]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_a_folder_that_others_can_read_is_seen(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    places.root.chmod(0o755)
    assert said([*look_at_place(outlook(places))]) == [(Said.PLACE_OPEN, State.WRONG)]
