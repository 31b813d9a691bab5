"""The disk's room: three levels, and a reserve that is made when there is room and given up when there is none."""

from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.storage.room import MEGABYTE, READ_ONLY_BELOW, RESERVE_BYTES, WARN_BELOW, Level, Room


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "office").prepare()


def _room(places: Places, free: int) -> Room:
    return Room(places, lambda _place: free)


@pytest.mark.parametrize(
    ("free", "level"),
    [
        (WARN_BELOW, Level.AMPLE),
        (WARN_BELOW - 1, Level.LOW),
        (READ_ONLY_BELOW, Level.LOW),
        (READ_ONLY_BELOW - 1, Level.READ_ONLY),
        (0, Level.READ_ONLY),
    ],
)
def test_the_level_follows_what_is_free(places: Places, free: int, level: Level) -> None:
    assert _room(places, free).level is level


def test_the_real_disk_is_measured(places: Places) -> None:
    assert Room(places).free > 0


def test_the_reserve_takes_real_room_and_is_made_once(places: Places) -> None:
    room = _room(places, 600 * MEGABYTE)
    room.keep_reserve()
    assert places.reserve.stat().st_size == RESERVE_BYTES
    assert places.reserve.stat().st_blocks * 512 >= RESERVE_BYTES
    made = places.reserve.stat().st_ino
    room.keep_reserve()
    assert places.reserve.stat().st_ino == made


def test_the_reserve_is_given_up_once_and_made_again_when_there_is_room(places: Places) -> None:
    _room(places, 600 * MEGABYTE).keep_reserve()
    full = _room(places, 0)
    assert full.release()
    assert not full.release()
    full.keep_reserve()
    assert not places.reserve.exists()
    _room(places, READ_ONLY_BELOW + RESERVE_BYTES).keep_reserve()
    assert places.reserve.exists()


def test_the_reserve_makes_way_only_where_nothing_else_is_left(places: Places) -> None:
    _room(places, 600 * MEGABYTE).keep_reserve()
    _room(places, RESERVE_BYTES).make_way()
    assert places.reserve.exists()
    _room(places, RESERVE_BYTES - 1).make_way()
    assert not places.reserve.exists()


def test_a_disk_that_fills_up_meanwhile_leaves_no_half_reserve(places: Places) -> None:
    places.reserve.with_name(places.reserve.name + ".part").mkdir()
    _room(places, 600 * MEGABYTE).keep_reserve()
    assert not places.reserve.exists()
