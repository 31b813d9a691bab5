"""A copied store goes from one key to another, and what lies locked inside with it."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from desktop_app.storage.backup import copy_store
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.other_lock import OtherLock, put_under
from desktop_app.storage.proof import prove
from tests.storage.conftest import KEY

OTHER = bytes(reversed(range(32)))


def _rename_the_device(connection: Connection) -> None:
    connection.execute(text("UPDATE device SET name = 'locked anew'"))


def test_the_copy_opens_under_the_other_key_alone_and_holds_the_same(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy_store(store, copy)
    before = prove(copy, KEY)
    lock = OtherLock(OTHER, b"slots", _rename_the_device)
    put_under(copy, KEY, lock)
    assert prove(copy, OTHER) == before
    with pytest.raises(StoreTrouble) as refusal:
        connect(copy, KEY, COPY_PRAGMAS)
    assert refusal.value.trouble is Trouble.UNREADABLE
    opened = Store(copy, OTHER, COPY_PRAGMAS)
    with opened.engine.begin() as connection:
        assert connection.scalar(text("SELECT name FROM device")) == "locked anew"
    opened.close()
    assert OTHER.hex() not in repr(lock)
