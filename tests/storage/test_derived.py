from desktop_app.storage.derived import are_there, make_anew
from desktop_app.storage.engine import Store

_TABLES = {"search_tried": "TABLE search_tried (id INTEGER PRIMARY KEY)"}


def test_a_store_lacks_tables_and_indexes_until_they_are_made(store: Store) -> None:
    with store.engine.begin() as connection:
        assert not are_there(connection, _TABLES)
        make_anew(connection, _TABLES)
        assert are_there(connection, (*_TABLES, "search_entry", "search_index"))
        assert not are_there(connection, ("search_tried_by_id",))
        connection.exec_driver_sql("CREATE INDEX search_tried_by_id ON search_tried (id)")
        assert are_there(connection, (*_TABLES, "search_tried_by_id"))


def test_what_is_made_anew_is_empty(store: Store) -> None:
    with store.engine.begin() as connection:
        for _ in range(2):
            make_anew(connection, _TABLES)
            assert connection.exec_driver_sql("SELECT count(*) FROM search_tried").scalar() == 0
            connection.exec_driver_sql("INSERT INTO search_tried VALUES (1)")
