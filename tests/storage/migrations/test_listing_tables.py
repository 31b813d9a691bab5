from desktop_app.storage.engine import Store
from desktop_app.storage.listing import LISTING
from desktop_app.storage.migrations.listing_tables import FOUND


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


def test_a_row_is_made_of_what_is_about_its_file_alone(store: Store) -> None:
    with store.engine.connect() as connection:
        plan = [str(step[-1]) for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {FOUND} WHERE f.id = ''")]
    assert [step for step in plan if " v " in step] == ["SEARCH v USING INDEX ix_visit_file_id (file_id=?)"]
    assert not [step for step in plan if step.startswith("SCAN")]


def test_what_a_researcher_has_is_counted_by_its_own_index_and_listed_in_order(store: Store) -> None:
    own = "FROM search_listing WHERE researcher_id = ?"
    with store.engine.connect() as connection:
        counted, listed = (
            [str(step[-1]) for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", ("a",))]
            for asked in (
                f"SELECT count(*) {own} AND request_state IN ('study', 'complete')",
                f"SELECT file_id {own} ORDER BY file_id DESC",
            )
        )
    assert "COVERING INDEX ix_search_listing_own (researcher_id=? AND request_state=?)" in counted[0]
    assert len(listed) == 1
