import os
import threading
from pathlib import Path

import pytest
from sqlalchemy import select, text

from desktop_app.models.people import Person
from desktop_app.storage import engine
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.faults import ReadOnly, StoreTrouble, Trouble
from tests.storage.conftest import KEY, writing
from tests.storage.records import person


def test_every_connection_has_the_settings_that_survive_a_power_cut(store: Store) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "cache_size": -65536,
    }
    with store.engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    assert found == expected


def test_nothing_in_the_files_can_be_read_without_the_key(store: Store) -> None:
    with writing(store) as session:
        session.add(person("سارة العتيبي", "1098765432"))
    for file in store.path.parent.glob("store.db*"):
        data = file.read_bytes()
        assert b"1098765432" not in data
        assert "العتيبي".encode() not in data
        assert b"SQLite format" not in data


def test_a_wrong_key_opens_nothing_and_says_nothing_on_the_terminal(
    store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(StoreTrouble) as refusal:
        Store(store.path, os.urandom(32))
    assert refusal.value.trouble is Trouble.UNREADABLE
    assert capfd.readouterr().err == ""


def test_a_key_has_32_bytes(store: Store) -> None:
    with pytest.raises(ValueError, match="32"):
        connect(store.path, b"short")


def test_a_missing_store_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as refusal:
        Store(tmp_path / "store.db", KEY)
    assert refusal.value.trouble is Trouble.MISSING
    assert not (tmp_path / "store.db").exists()


def test_a_store_on_a_network_share_is_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "on_network_share", lambda _path: True)
    with pytest.raises(StoreTrouble) as refusal:
        Store(store.path, KEY)
    assert refusal.value.trouble is Trouble.NETWORK_SHARE


def test_a_reader_sees_one_moment_and_never_waits_for_the_writer(store: Store) -> None:
    with store.writing() as busy, store.reading() as session:
        busy.connection()
        assert session.scalars(select(Person)).all() == []
        with store.reading() as another:
            assert another.scalar(text("SELECT count(*) FROM person")) == 0


def test_what_goes_through_much_of_the_store_keeps_little_of_it(store: Store) -> None:
    with store.reading(sweeping=True) as session:
        assert session.scalar(text("PRAGMA cache_size")) == -512
        session.add(person("سارة العتيبي", "1098765432"))
        with pytest.raises(ReadOnly):
            session.flush()
    with store.reading() as session:
        assert session.scalar(text("PRAGMA cache_size")) == -65536


def test_whoever_reads_again_comes_over_the_connection_that_was_used_last(store: Store) -> None:
    with store.reading() as session, store.reading() as another:
        session.connection()
        another.connection()
    seen = set()
    for _ in range(3):
        with store.reading() as session:
            seen.add(id(session.connection().connection.driver_connection))
    assert len(seen) == 1


def test_two_writers_follow_one_another(store: Store) -> None:
    def write(number: int) -> None:
        with writing(store) as session:
            session.add(person(number=str(number)))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as session:
        assert len(session.scalars(select(Person)).all()) == 6


def test_a_store_takes_on_a_new_key_and_forgets_the_old(store: Store) -> None:
    new = os.urandom(32)
    with writing(store) as session:
        session.add(person())
    store.change_key(new)
    with store.session(write=False) as session:
        assert session.scalars(select(Person.full_name)).all() == ["نورة بنت عبد الله القحطاني"]
    store.close()
    with pytest.raises(StoreTrouble):
        Store(store.path, KEY)
    Store(store.path, new).close()


def test_a_closed_store_forgets_its_key(store: Store) -> None:
    store.close()
    assert store.key == bytes(32)


def test_a_change_of_key_that_finds_the_disk_full_leaves_the_key_as_it_was(store: Store) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 * 1024, hard))
    try:
        with pytest.raises(StoreTrouble) as refusal:
            store.change_key(os.urandom(32))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refusal.value.trouble is Trouble.DISK_FULL
    assert store.key == KEY
    with store.reading() as session:
        assert session.scalars(select(Person)).all() == []
    Store(store.path, KEY).close()
