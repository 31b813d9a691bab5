from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.storage.engine import Store, connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.migrations.checks import add_checks, require_within
from tests.storage.conftest import KEY

BOUNDS = {"letter": {"line": 5, "body": 20}}
TABLE = "CREATE TABLE letter (\n    line VARCHAR(5),\n    body JSON,\n    PRIMARY KEY (line)\n)"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Store]:
    with closing(connect(tmp_path / "store.db", KEY)) as raw:
        raw.execute(TABLE)
        raw.execute("""INSERT INTO letter VALUES ('سلام', '{"a": 1}')""")
    store = Store(tmp_path / "store.db", KEY)
    yield store
    store.close()


def schema(store: Store) -> str:
    with store.engine.connect() as connection:
        return str(connection.exec_driver_sql("SELECT sql FROM sqlite_master").scalar())


@pytest.mark.parametrize("row", [("سلامات", None), ("a", "[1, 2, 3, 4, 5, 6, 7, 8]")])
def test_the_store_refuses_one_letter_too_many(plain: Store, row: tuple[str, str | None]) -> None:
    with plain.engine.connect() as connection, connection.begin():
        add_checks(connection, BOUNDS)
    with closing(connect(plain.path, KEY)) as raw:
        with pytest.raises(Exception, match="CHECK constraint failed: ck_letter_"):
            raw.execute("INSERT INTO letter VALUES (?, ?)", row)
        assert raw.execute("SELECT * FROM letter").fetchall() == [("سلام", '{"a": 1}')]
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_text_that_is_too_long_already_is_named_and_left_as_it_is(plain: Store) -> None:
    with closing(connect(plain.path, KEY)) as raw:
        raw.execute("INSERT INTO letter VALUES ('سلامات', NULL)")
    with plain.engine.connect() as connection, pytest.raises(StoreTrouble) as refusal:
        require_within(connection, BOUNDS)
    assert (refusal.value.trouble, refusal.value.detail) == (Trouble.TEXT_TOO_LONG, "letter.line: 6 > 5")
    assert schema(plain) == TABLE


def test_what_is_rolled_back_never_was(plain: Store) -> None:
    with plain.engine.connect() as connection, connection.begin() as transaction:
        add_checks(connection, BOUNDS)
        transaction.rollback()
    assert schema(plain) == TABLE


def test_a_schema_that_is_not_as_it_was_made_is_not_touched(plain: Store) -> None:
    with (
        plain.engine.connect() as connection,
        connection.begin(),
        pytest.raises(StoreTrouble, match="the schema of nothing"),
    ):
        add_checks(connection, {"nothing": {"line": 5}})
    assert schema(plain) == TABLE
