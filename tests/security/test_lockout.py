from pathlib import Path

import pytest

from desktop_app.disk import mirror_of
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


def test_a_program_started_anew_goes_on_waiting_where_the_one_before_it_stood(tmp_path: Path) -> None:
    clock = Seconds()
    spend(Lockout(tmp_path / "tries.json", clock), FREE_TRIES)
    clock.now += 1
    assert Lockout(tmp_path / "tries.json", clock).seconds_left("muna") == 1
    clock.now += 1
    Lockout(tmp_path / "tries.json", clock).begin_try("muna")


def test_a_computer_started_anew_counts_the_wait_from_its_start(tmp_path: Path) -> None:
    clock = Seconds()
    lockout = Lockout(tmp_path / "tries.json", clock)
    for _ in range(9):
        clock.now += LONGEST_WAIT
        lockout.begin_try("muna")
    clock.now = 3.0
    assert lockout.seconds_left("muna") == wait_after(9) - 3


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


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"muna": 1}', b'{"muna": {"tries": -1}}', b"\xff"])
def test_one_count_spoilt_or_deleted_is_made_good_by_the_other(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "tries.json"
    spend(Lockout(path))
    for one in (path, mirror_of(path)):
        whole = one.read_bytes()
        one.write_bytes(damage)
        assert Lockout(path).seconds_left("muna") > 0
        one.unlink()
        assert Lockout(path).seconds_left("muna") > 0
        one.write_bytes(whole)


def test_a_count_lowered_by_hand_in_one_file_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "tries.json"
    spend(Lockout(path))
    path.write_bytes(b"{}")
    assert Lockout(path).seconds_left("muna") > 0


def test_both_counts_spoilt_free_nobody_and_accuse_nobody(tmp_path: Path) -> None:
    path, clock = tmp_path / "tries.json", Seconds()
    for one in (path, mirror_of(path)):
        one.write_bytes(b"spoilt")
    assert Lockout(path, clock).seconds_left("muna") == 2
    clock.now += 2
    Lockout(path, clock).begin_try("muna")
    assert Lockout(path, clock).succeeded("muna") == 0
    assert Lockout(path, clock).seconds_left("muna") == 0
    assert Lockout(path, clock).seconds_left("huda") == 0
    Lockout(path, clock).begin_try("huda")
    assert Lockout(path, clock).seconds_left("huda") == 4


def test_both_counts_deleted_are_a_count_that_begins(tmp_path: Path) -> None:
    """Whoever can delete the files of this account can copy the slots too, and then meets the slow key alone."""
    path = tmp_path / "tries.json"
    spend(Lockout(path))
    for one in (path, mirror_of(path)):
        one.unlink()
    assert Lockout(path).seconds_left("muna") == 0
