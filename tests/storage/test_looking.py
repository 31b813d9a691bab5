"""Looking into a store leaves every byte of it and of what lies beside it as it was."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.storage.engine import connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.looking import INDEX, LOG_HEADER, WAL, beside, has_log, looking
from tests.storage.conftest import KEY
from tests.storage.unclosed import everything, unclosed


def test_a_closed_store_is_looked_into_without_a_trace(places: Places) -> None:
    before = everything(places.store)
    with looking(places.store, KEY) as connection:
        assert connection.execute("SELECT count(*) FROM journal_entry").fetchone() == (1,)
    assert everything(places.store) == before
    assert not has_log(places.store)


@pytest.mark.parametrize("with_index", [True, False])
def test_a_store_that_was_not_closed_is_read_with_its_log_and_left_so(places: Places, *, with_index: bool) -> None:
    unclosed(places.store, acts=3)
    if not with_index:
        beside(places.store, INDEX).unlink()
    before = everything(places.store)
    assert has_log(places.store)
    with looking(places.store, KEY) as connection:
        assert connection.execute("SELECT count(*) FROM area_place").fetchone() == (3,)
    assert everything(places.store) == before


def test_a_log_of_which_a_kill_left_the_header_alone_holds_nothing(places: Places) -> None:
    unclosed(places.store, acts=3)
    with closing(connect(places.store, KEY)) as working:
        working.execute("UPDATE area_place SET id = id + 3")
    unclosed(places.store, acts=1)
    log, index = beside(places.store, WAL), beside(places.store, INDEX)
    log.write_bytes(log.read_bytes()[: LOG_HEADER.size])
    index.write_bytes(bytes(index.stat().st_size))
    before = everything(places.store)
    assert not has_log(places.store)
    with looking(places.store, KEY) as connection:
        assert connection.execute("SELECT count(*) FROM area_place").fetchone() == (3,)
    assert everything(places.store) == before


def test_what_is_not_there_or_not_a_store_is_told(places: Places, tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as missing, looking(tmp_path / "none.db", KEY):
        pass
    assert missing.value.trouble is Trouble.MISSING
    places.store.write_bytes(b"x" * 8192)
    with pytest.raises(StoreTrouble) as unreadable, looking(places.store, KEY):
        pass
    assert unreadable.value.trouble is Trouble.UNREADABLE


def test_a_store_that_others_work_in_is_looked_into(places: Places) -> None:
    with closing(connect(places.store, KEY)) as working:
        working.execute("CREATE TABLE another(x)")
        with looking(places.store, KEY) as connection:
            assert connection.execute("SELECT count(*) FROM another").fetchone() == (0,)
    assert not beside(places.store, WAL).exists()
