"""A rebuilt disk holds what was synced, whatever else a cut did to it."""

from pathlib import Path
from random import Random

from benchmarks.vault.powercut.disk import SECTOR, Disk, Manner
from benchmarks.vault.powercut.events import ROOT, Event, Link, Rename, Resize, Sync, Unlink, Write

BARE, JOURNALLING = Manner(journalling=False), Manner(journalling=True)
OLD, NEW = b"o" * 4 * SECTOR, b"n" * 4 * SECTOR
REPLACED: list[Event] = [
    Link((ROOT, "slots"), 1, folder=False),
    Write(1, 0, OLD),
    Sync(1),
    Sync(ROOT),
    Link((ROOT, "part"), 2, folder=False),
    Write(2, 0, NEW),
    Sync(2),
    Rename((ROOT, "part"), (ROOT, "slots")),
]


def _left(folder: Path, events: list[Event], manner: Manner, seed: int) -> dict[str, bytes]:
    place = folder / f"{manner.journalling}-{manner.late}-{seed}-{len(events)}"
    place.mkdir()
    Disk(events, len(events), manner, Random(seed)).write(place)  # noqa: S311 - chance that can be repeated
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_a_file_replaced_the_careful_way_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    found = {_left(tmp_path, REPLACED, manner, seed)["slots"] for seed in range(20) for manner in (BARE, JOURNALLING)}
    assert found == {OLD, NEW}


def test_a_name_that_was_synced_stays(tmp_path: Path) -> None:
    events = [*REPLACED, Sync(ROOT)]
    assert all(_left(tmp_path, events, BARE, seed) == {"slots": NEW} for seed in range(20))


def test_a_file_replaced_without_waiting_for_its_bytes_is_seen_torn(tmp_path: Path) -> None:
    careless = [event for event in REPLACED if event != Sync(2)]
    found = {_left(tmp_path, [*careless, Sync(ROOT)], BARE, seed)["slots"] for seed in range(40)}
    assert any(data not in (OLD, NEW) for data in found)


def test_a_folder_whose_name_was_never_synced_may_be_gone_with_all_that_is_in_it(tmp_path: Path) -> None:
    events: list[Event] = [
        Link((ROOT, "office"), 1, folder=True),
        Link((1, "store"), 2, folder=False),
        Write(2, 0, NEW),
        Sync(2),
        Sync(1),
    ]
    assert {bool(_left(tmp_path, events, BARE, seed)) for seed in range(20)} == {True, False}
    assert all(_left(tmp_path, events, JOURNALLING, seed) for seed in range(20))


def test_a_disk_that_lies_forgets_the_last_things_though_they_were_synced(tmp_path: Path) -> None:
    events = [*REPLACED, Sync(ROOT)]
    assert OLD in {_left(tmp_path, events, Manner(journalling=True, late=5), seed).get("slots") for seed in range(20)}


def test_a_name_that_went_and_a_file_that_was_cut_come_back_only_while_nobody_waited(tmp_path: Path) -> None:
    events: list[Event] = [*REPLACED, Sync(ROOT), Resize(2, SECTOR), Unlink((ROOT, "slots"))]
    sizes = {len(_left(tmp_path, events, BARE, seed).get("slots", b"")) for seed in range(40)}
    assert sizes == {0, SECTOR, 4 * SECTOR}
    assert all(_left(tmp_path, [*events, Sync(ROOT)], BARE, seed) == {} for seed in range(10))
