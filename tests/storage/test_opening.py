from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.storage import engine
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.history import Wanted, entries
from desktop_app.storage.migrations.triggers import missing_triggers
from desktop_app.storage.opening import GUARDS_RESTORED, create_store, open_store
from tests.storage.conftest import KEY


def test_a_new_store_opens_with_every_table(tmp_path: Path) -> None:
    create_store(tmp_path / "new" / "store.db", KEY).close()
    store = open_store(tmp_path / "new" / "store.db", KEY)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM journal_entry").scalar() == 0
    store.close()


def test_an_existing_store_is_never_made_again(places: Places) -> None:
    with pytest.raises(FileExistsError):
        create_store(places.store, KEY)


def test_a_store_is_not_made_on_a_network_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "on_network_share", lambda _path: True)
    with pytest.raises(StoreTrouble) as refusal:
        create_store(tmp_path / "new" / "store.db", KEY)
    assert refusal.value.trouble is Trouble.NETWORK_SHARE
    assert list(tmp_path.iterdir()) == []


def test_a_store_newer_than_the_program_is_refused_and_left_untouched(places: Places) -> None:
    with closing(connect(places.store, KEY)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = places.store.read_bytes()
    with pytest.raises(StoreTrouble) as refusal:
        open_store(places.store, KEY)
    assert (refusal.value.trouble, refusal.value.detail) == (Trouble.NEWER_THAN_PROGRAM, "9999")
    assert places.store.read_bytes() == before


def test_guards_of_the_journal_that_were_taken_away_are_put_back_and_the_journal_says_so(places: Places) -> None:
    with closing(connect(places.store, KEY)) as raw:
        raw.execute("DROP TRIGGER journal_entry_never_changed")
        raw.execute("DROP TRIGGER journal_entry_never_deleted")
        raw.execute("CREATE TRIGGER journal_entry_never_deleted BEFORE DELETE ON journal_entry BEGIN SELECT 1; END")
    store = open_store(places.store, KEY)
    with store.reading() as session:
        assert missing_triggers(session.connection()) == []
        told = entries(session, Wanted(act=GUARDS_RESTORED))
    store.close()
    assert [entry.reason for entry in told] == ["journal_entry_never_changed, journal_entry_never_deleted"]
    reopened = open_store(places.store, KEY)
    with reopened.reading() as session:
        assert len(entries(session, Wanted(act=GUARDS_RESTORED))) == 1
    reopened.close()


def test_a_store_of_today_is_not_copied_before_opening(places: Places) -> None:
    asked: list[Store] = []
    open_store(places.store, KEY, before_upgrade=asked.append).close()
    assert asked == []
