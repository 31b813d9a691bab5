from contextlib import closing
from pathlib import Path

import pytest
from alembic import command

from desktop_app.policy.names import name_words
from desktop_app.storage.alike import apart, people_alike
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.migrations import upgrade as steps
from desktop_app.storage.migrations.compare import differences
from tests.storage.conftest import KEY


def test_whoever_was_in_the_store_before_has_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store.db"
    with closing(connect(path, KEY)):
        store = Store(path, KEY)
    whole = command.upgrade
    with monkeypatch.context() as patched:
        patched.setattr(command, "upgrade", lambda config, _to: whole(config, "0002"))
        patched.setattr(steps, "rebuild", lambda _connection: 0)  # the index is that of the newest step
        steps.upgrade(store.engine)
    with store.engine.begin() as connection:
        columns = [row.name for row in connection.exec_driver_sql("PRAGMA table_info(person)")]
        given = {"id": "a" * 32, "full_name": "سعد الحربي", "name_key": "سعد حربي"}
        values = [given.get(name, 1 if name == "version" else "") for name in columns]
        marks = ", ".join("?" for _ in columns)
        connection.exec_driver_sql(f"INSERT INTO person VALUES ({marks})", tuple(values))  # noqa: S608 - our own names
    steps.upgrade(store.engine)
    with store.reading() as session:
        assert apart(session.connection()) == 0
        assert people_alike(session, name_words("سعد الحربي"), 0.9)
    with store.engine.connect() as connection:
        assert differences(connection) == []
    store.close()
