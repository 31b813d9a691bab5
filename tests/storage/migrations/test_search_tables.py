from desktop_app.storage.engine import Store


def test_search_content_has_a_number_of_its_own(store: Store) -> None:
    with store.engine.connect() as connection:
        columns = connection.exec_driver_sql("PRAGMA table_info(search_entry)").fetchall()
    assert [(column.name, column.type) for column in columns if column.pk] == [("id", "INTEGER")]
