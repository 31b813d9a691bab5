from desktop_app.storage.engine import Store


def test_every_step_runs_inside_the_transaction_it_was_handed(store: Store) -> None:
    """The environment adds no transaction and no connection of its own: the version is there, once."""
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar() == 1
