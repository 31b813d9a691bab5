from desktop_app.storage.engine import Store
from desktop_app.storage.listing import LISTING


def test_the_table_has_the_columns_that_lists_are_read_by(store: Store) -> None:
    with store.engine.connect() as connection:
        columns = connection.exec_driver_sql("PRAGMA table_info(search_listing)").fetchall()
    assert [column.name for column in columns] == [column.name for column in LISTING.columns]


def test_every_order_of_the_list_is_read_by_an_index(store: Store) -> None:
    with store.engine.connect() as connection:
        for column in ("holder_key", "due_on"):
            after = f"SELECT file_id FROM search_listing WHERE ({column}, file_id) > ('a', 'b') "  # noqa: S608 - ours
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {after} ORDER BY {column}, file_id").fetchall()
            assert [f"ix_search_listing_{column}" in str(step) for step in plan] == [True]
