"""A log that lost what was kept is refused; one that was cut while it was written is told."""

import pytest

from desktop_app.settings import Places
from desktop_app.storage.engine import connect
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.looking import INDEX, WAL, beside
from desktop_app.storage.tail import require_whole_log
from tests.storage.conftest import KEY
from tests.storage.unclosed import unclosed

HEADER, FRAME = 32, 24 + 4096


@pytest.fixture
def log(places: Places) -> bytearray:
    unclosed(places.store, acts=4)
    return bytearray(beside(places.store, WAL).read_bytes())


def test_a_store_that_was_closed_has_nothing_to_lose(places: Places) -> None:
    assert not require_whole_log(places.store, KEY)


def test_a_whole_log_is_let_pass(places: Places, log: bytearray) -> None:
    assert not require_whole_log(places.store, KEY)
    connect(places.store, KEY).close()
    assert not beside(places.store, WAL).exists()


def test_a_frame_that_breaks_under_kept_transactions_is_damage(places: Places, log: bytearray) -> None:
    log[HEADER + 100] ^= 1
    beside(places.store, WAL).write_bytes(log)
    beside(places.store, INDEX).unlink()
    with pytest.raises(StoreTrouble, match="the log breaks after 0 frames"):
        require_whole_log(places.store, KEY)


@pytest.mark.parametrize("damage", ["bit", "tail"])
def test_the_index_knows_of_the_last_transaction_that_was_kept(places: Places, log: bytearray, damage: str) -> None:
    if damage == "bit":
        log[-100] ^= 1
    else:
        del log[-FRAME:]
    beside(places.store, WAL).write_bytes(log)
    with pytest.raises(StoreTrouble, match="the log breaks"):
        require_whole_log(places.store, KEY)


def test_what_was_being_written_when_the_power_went_is_told_and_not_damage(places: Places, log: bytearray) -> None:
    log[-100] ^= 1
    beside(places.store, WAL).write_bytes(log)
    beside(places.store, INDEX).unlink()
    assert require_whole_log(places.store, KEY)


def test_a_log_whose_beginning_is_gone_is_damage_and_one_of_nothing_is_not(places: Places, log: bytearray) -> None:
    beside(places.store, WAL).write_bytes(bytes(512) + log[512:])
    with pytest.raises(StoreTrouble, match="does not begin as one"):
        require_whole_log(places.store, KEY)
    beside(places.store, WAL).write_bytes(bytes(len(log)))
    assert not require_whole_log(places.store, KEY)
