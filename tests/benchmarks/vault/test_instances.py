"""A second program is never admitted, and a killed one leaves the store free."""

from pathlib import Path

from benchmarks.vault.instances import is_held, slips
from desktop_app.settings import Places
from desktop_app.storage.instance import InstanceLock


def test_a_second_start_ends_by_itself_and_a_killed_program_frees_the_store() -> None:
    assert slips(1) == (0, 0)


def test_a_store_that_is_held_is_seen(tmp_path: Path) -> None:
    places = Places(tmp_path / "office")
    lock = InstanceLock(places.lock)
    lock.take()
    assert is_held(places)
    lock.release()
    assert not is_held(places)
