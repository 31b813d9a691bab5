from desktop_app.storage.engine import Store
from desktop_app.storage.migrations.triggers import TRIGGERS, drop_triggers, make_triggers


def present(store: Store) -> set[str]:
    with store.engine.connect() as connection:
        return set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars())


def test_every_guard_is_in_place(store: Store) -> None:
    assert present(store) == set(TRIGGERS)


def test_guards_put_aside_can_be_put_back(store: Store) -> None:
    with store.engine.connect() as connection, connection.begin():
        drop_triggers(connection)
    assert present(store) == set()
    with store.engine.connect() as connection, connection.begin():
        make_triggers(connection)
    assert present(store) == set(TRIGGERS)
