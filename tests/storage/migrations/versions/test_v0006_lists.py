from desktop_app.storage.engine import Store


def columns_of(store: Store, index: str) -> list[str]:
    with store.engine.connect() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM pragma_index_info(?)", (index,)).scalars())


def test_an_index_that_a_longer_one_takes_the_place_of_is_gone(store: Store) -> None:
    assert columns_of(store, "ix_journal_entry_subject") == ["subject", "at"]
    assert columns_of(store, "ix_decision_state") == ["state", "told_on", "id"]
    assert columns_of(store, "ix_paper_state") == ["state", "needs_signature", "id"]


def test_columns_that_are_mostly_empty_are_indexed_where_they_hold_something(store: Store) -> None:
    with store.engine.connect() as connection:
        partial = connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master t JOIN pragma_index_list(t.name) i WHERE t.name = 'paper' AND i.partial"
        ).scalar_one()
    assert partial == 3
