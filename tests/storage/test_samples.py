"""A stored sample of every released version is opened by this program, whole."""

import shutil
from pathlib import Path

import pytest

from desktop_app.models.people import Person
from desktop_app.settings import VERSION
from desktop_app.storage.engine import Store
from desktop_app.storage.migrations.compare import differences
from desktop_app.storage.migrations.triggers import TRIGGERS
from desktop_app.storage.migrations.upgrade import REVISIONS, revision_of
from desktop_app.storage.opening import open_store
from desktop_app.storage.proof import prove
from desktop_app.storage.search import reader_of, search
from tests.storage.samples.make import Sample, rows_of, samples

SAMPLES = samples()


def test_this_version_and_every_one_before_it_left_a_sample() -> None:
    assert SAMPLES[-1].version == VERSION
    assert SAMPLES[0].version == "0.1.0"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.version)
def test_a_store_of_a_released_version_is_opened_whole(sample: Sample, tmp_path: Path) -> None:
    path, key = tmp_path / "store.db", bytes.fromhex(sample.key)
    shutil.copyfile(sample.store, path)
    copied: list[str | None] = []
    store = open_store(path, key, lambda old: copied.append(revision_of(old.engine)))
    try:
        assert copied == ([sample.revision] if sample.revision != REVISIONS[-1] else [])
        assert_up_to_date(store)
    finally:
        store.close()
    assert prove(path, key).head == sample.head
    rows, kept = rows_of(path, key), {table for table in sample.rows if not table.startswith("search_")}
    assert {table: rows[table] for table in kept} == {table: sample.rows[table] for table in kept}


def assert_up_to_date(store: Store) -> None:
    with store.engine.connect() as connection:
        assert differences(connection) == []
        kept = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
        assert set(kept) == set(TRIGGERS)
    with store.reading() as session:
        people = {person.id: person.full_name for person in session.query(Person)}
        assert people
        assert all(key in {hit.id for hit in search(reader_of(session), name)} for key, name in people.items())
