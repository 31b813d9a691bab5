from contextlib import closing

from alembic import command
from alembic.config import Config

from desktop_app.settings import Places
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.migrations import upgrade as steps
from desktop_app.storage.search_check import check_search
from desktop_app.storage.search_index import TABLES
from tests.storage.conftest import KEY


def test_the_old_index_is_gone_and_the_one_of_this_program_is_there(store: Store) -> None:
    with store.engine.connect() as connection:
        made = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE name IN ('search_entry', 'search_index', 'search_number')"
        ).fetchall()
        assert {str(one.name): str(one.sql) for one in made} == {
            name: f"CREATE {what}" for name, what in TABLES.items()
        }
        assert check_search(connection).whole


def test_the_step_takes_the_old_tables_away_with_what_kept_them(places: Places) -> None:
    with closing(connect(places.store.with_name("older.db"), KEY)):
        older = Store(places.store.with_name("older.db"), KEY)
    with older.engine.connect() as connection, connection.begin():
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(steps.HERE))
        config.set_main_option("path_separator", "newline")
        for revision, expected in (("0004", {"search_entry", "search_index"}), ("0005", set())):
            command.upgrade(config, revision)
            there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name LIKE 'search%'").scalars()
            assert {name for name in there if name in TABLES} == expected
    older.close()
