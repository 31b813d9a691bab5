import os
import random
import shutil
from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import Cancelled, StoreTrouble, Trouble
from desktop_app.storage.proof import check_pages, prove
from desktop_app.storage.watch import Watch
from tests.storage.conftest import KEY, writing
from tests.storage.records import person


def test_a_whole_store_is_proven_with_what_it_holds(store: Store, places: Places) -> None:
    with writing(store) as session:
        session.add_all([person(), person("ثانية")])
    store.close()
    proof = prove(places.store, KEY)
    assert (proof.entries, proof.people, proof.files, proof.attachments) == (2, 2, 0, 0)


def test_a_head_that_is_missing_makes_the_copy_stale(places: Places) -> None:
    with pytest.raises(StoreTrouble) as refusal:
        prove(places.store, KEY, must_hold="f" * 64)
    assert refusal.value.trouble is Trouble.BACKUP_STALE


def test_every_damage_of_a_bit_a_sector_a_page_or_the_tail_is_found(places: Places, tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311 - the same every time
    whole = places.store.read_bytes()
    damaged = tmp_path / "damaged.db"
    for round_number in range(60):
        damaged.write_bytes(damage(whole, round_number % 4, chance))
        with pytest.raises(StoreTrouble) as refusal:
            check_pages(damaged, KEY)
        assert refusal.value.trouble in {Trouble.DAMAGED, Trouble.UNREADABLE}


def test_a_check_that_is_called_off_ends_where_it_is(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.storage.proof._PAGES_A_LOOK", 1)
    asked = iter(range(1_000_000))
    with pytest.raises(Cancelled):
        check_pages(places.store, KEY, Watch(cancelled=lambda: next(asked) >= 3))
    assert next(asked) <= 6
    whole = iter(range(1_000_000))
    check_pages(places.store, KEY, Watch(cancelled=lambda: next(whole) < 0))
    assert next(whole) > 20


def damage(whole: bytes, kind: int, chance: random.Random) -> bytes:
    data = bytearray(whole)
    place = chance.randrange(len(data))
    if kind == 0:
        data[place] ^= 1 << chance.randrange(8)
    elif kind == 1:
        start = place // 512 * 512
        data[start : start + 512] = bytes(512)
    elif kind == 2:
        start = place // 4096 * 4096
        data[start : start + 4096] = os.urandom(4096)
    else:
        del data[-chance.randrange(1, 8192) :]
    return bytes(data)


def test_a_wrong_key_proves_nothing(places: Places, tmp_path: Path) -> None:
    shutil.copyfile(places.store, tmp_path / "copy.db")
    with pytest.raises(StoreTrouble):
        prove(tmp_path / "copy.db", os.urandom(32))
