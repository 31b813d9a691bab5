from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from desktop_app.storage.engine import Store, connect
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.migrations import upgrade as steps
from desktop_app.storage.migrations.upgrade import REVISIONS, needs_upgrade, revision_of, upgrade
from tests.storage.conftest import KEY


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with closing(connect(tmp_path / "store.db", KEY)):
        store = Store(tmp_path / "store.db", KEY)
    yield store
    store.close()


def test_the_steps_known_are_the_steps_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(steps.HERE))
    config.set_main_option("path_separator", "newline")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_an_empty_store_is_brought_up_and_a_second_time_left_alone(empty: Store) -> None:
    assert revision_of(empty.engine) is None
    assert needs_upgrade(empty.engine)
    upgrade(empty.engine)
    upgrade(empty.engine)
    assert revision_of(empty.engine) == REVISIONS[-1]
    assert not needs_upgrade(empty.engine)
    with empty.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_step_that_fails_leaves_the_store_as_it_was(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: object) -> None:
        raise OSError("power")

    with monkeypatch.context() as patched:
        patched.setattr(steps, "make_triggers", fail)
        with pytest.raises(OSError, match="power"):
            upgrade(empty.engine)
    with empty.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0
    upgrade(empty.engine)
    assert revision_of(empty.engine) == REVISIONS[-1]


def test_rows_that_point_at_nothing_stop_the_upgrade(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade(empty.engine)
    with closing(connect(empty.path, KEY)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        columns = "id, branch, paper_id, at, staff_id, target"
        raw.execute(f"INSERT INTO printing ({columns}) VALUES ('a', '', 'b', '', 'c', '')")  # noqa: S608 - our own
    with monkeypatch.context() as patched:
        patched.setattr(steps, "needs_upgrade", lambda _engine: True)
        with pytest.raises(StoreTrouble, match="printing"):
            upgrade(empty.engine)
