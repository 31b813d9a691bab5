from pathlib import Path

import pytest

from desktop_app.security.faults import TooManyTries
from desktop_app.security.lockout import FREE_TRIES, LONGEST_WAIT, Lockout, wait_after


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def spend(lockout: Lockout, tries: int = FREE_TRIES) -> None:
    for _ in range(tries):
        lockout.begin_try("muna")


def test_five_tries_are_free_then_waits_double(tmp_path: Path) -> None:
    assert [wait_after(tries) for tries in (0, 4, 5, 6, 7)] == [0, 0, 2, 4, 8]
    assert wait_after(1000) == LONGEST_WAIT


def test_who_must_wait_is_refused_until_the_time_is_over(tmp_path: Path) -> None:
    clock = Seconds()
    lockout = Lockout(tmp_path / "tries.json", clock)
    spend(lockout)
    with pytest.raises(TooManyTries) as refusal:
        lockout.begin_try("muna")
    assert refusal.value.seconds == 2
    clock.now += 2
    lockout.begin_try("muna")
    assert lockout.seconds_left("muna") == 4
    assert lockout.seconds_left("huda") == 0


def test_a_restart_begins_the_whole_wait_anew(tmp_path: Path) -> None:
    clock = Seconds()
    spend(Lockout(tmp_path / "tries.json", clock))
    clock.now += 10_000
    again = Lockout(tmp_path / "tries.json", clock)
    assert again.seconds_left("muna") == 2


def test_a_try_is_counted_before_it_is_made(tmp_path: Path) -> None:
    Lockout(tmp_path / "tries.json").begin_try("muna")
    assert Lockout(tmp_path / "tries.json").succeeded("muna") == 0
    spend(Lockout(tmp_path / "tries.json"), 3)
    assert Lockout(tmp_path / "tries.json").succeeded("muna") == 2


def test_getting_in_forgets_only_ones_own_tries(tmp_path: Path) -> None:
    lockout = Lockout(tmp_path / "tries.json")
    spend(lockout)
    lockout.begin_try("huda")
    lockout.succeeded("huda")
    assert lockout.seconds_left("muna") > 0


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"muna": "x"}', b"\xff"])
def test_a_damaged_count_frees_nobody(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "tries.json").write_bytes(damage)
    lockout = Lockout(tmp_path / "tries.json")
    assert lockout.seconds_left("muna") > 0
