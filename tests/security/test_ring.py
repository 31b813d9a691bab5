import json
from pathlib import Path

import pytest

from desktop_app.security.ring import LARGEST_FILE, Ring, Slot, canonical, read_ring, write_ring
from desktop_app.security.sealing import LEAST

KEY = b"k" * 32


def ring() -> Ring:
    slot = Slot("muna", LEAST, b"s" * 16, b"p" * 32, b"w" * 60, b"x" * 92)
    return Ring(1, {"muna": slot}).sealed_under(KEY)


def test_a_ring_comes_back_as_written(tmp_path: Path) -> None:
    write_ring(ring(), tmp_path / "r")
    assert read_ring(tmp_path / "r") == ring()


def test_every_flipped_byte_of_the_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "r"
    write_ring(ring(), path)
    whole = path.read_bytes()
    for place in range(len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        found = read_ring(path)
        assert found is None or found == ring(), place


def test_a_slot_taken_away_or_moved_to_another_person_shows() -> None:
    kept = ring()
    assert kept.kept_under(KEY)
    assert not kept.kept_under(b"o" * 32)
    assert not Ring(1, {}, None, kept.proof).kept_under(KEY)
    assert not Ring(1, {"huda": kept.people["muna"]}, None, kept.proof).kept_under(KEY)
    assert not Ring(2, kept.people, None, kept.proof).kept_under(KEY)


@pytest.mark.parametrize("cost", [[1024, 3, 4], [65536, 1, 4], [2**40, 3, 4], [65536, 3], [True, 3, 4], "65536"])
def test_a_weakened_or_hanging_cost_is_refused_even_with_a_right_check(tmp_path: Path, cost: object) -> None:
    import hashlib

    path = tmp_path / "r"
    write_ring(ring(), path)
    body = json.loads(path.read_bytes())
    del body["check"]
    body["people"]["muna"]["cost"] = cost
    path.write_bytes(canonical({**body, "check": hashlib.sha256(canonical(body)).hexdigest()}))
    assert read_ring(path) is None


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{}", b"[" * 100_000, b"\xff", b"x" * (LARGEST_FILE + 1)])
def test_what_is_no_ring_is_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "r").write_bytes(data)
    assert read_ring(tmp_path / "r") is None
    assert read_ring(tmp_path / "absent") is None
