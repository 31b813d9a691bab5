"""Migrations are killed in earnest, and a migration without its one transaction is caught."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.vault.effort import Effort
from benchmarks.vault.migration_kills import HUNT, bring_up, derived_whole, kill_migrations, prepared
from desktop_app.settings import Places
from desktop_app.storage.engine import Store, connect
from tests.storage.samples.make import samples


def test_no_migration_is_half_done_and_a_copy_stands_before_it() -> None:
    assert [(figure.id, figure.met) for figure in HUNT.figures(Effort.TEST)] == [
        ("migration-kills", True),
        ("migration-copy", True),
    ]


def test_a_migration_without_its_one_transaction_is_caught() -> None:
    killed = kill_migrations(samples()[0], 6, seed=1, bring=in_pieces)
    assert any("half done" in one.half for one in killed)
    assert any(one.no_copy for one in killed)


def test_a_list_that_a_migration_left_apart_from_the_records_is_caught(tmp_path: Path) -> None:
    sample = samples()[0]
    key = bytes.fromhex(sample.key)
    places = prepared(sample, tmp_path)
    bring_up(places, key, lambda: None)
    assert derived_whole(places.store, key)
    with closing(connect(places.store, key)) as raw:
        raw.execute("DELETE FROM search_listing")
    assert not derived_whole(places.store, key)


def in_pieces(places: Places, key: bytes, begun: Callable[[], object]) -> None:
    """A migration that commits after every table, and makes no copy before."""
    store = Store(places.store, key)
    begun()
    for number in range(20):
        with store.engine.connect() as connection, connection.begin():
            connection.exec_driver_sql(f"CREATE TABLE piece_{number} (id INTEGER)")
        time.sleep(0.01)
    store.close()
