from desktop_app.models import Base
from desktop_app.storage.engine import Store


def test_the_first_step_makes_every_table_and_index(store: Store) -> None:
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT type, name FROM sqlite_master").fetchall()
    tables = {name for kind, name in rows if kind == "table"}
    indexes = {name for kind, name in rows if kind == "index"}
    assert set(Base.metadata.tables) <= tables
    assert {str(index.name) for table in Base.metadata.tables.values() for index in table.indexes} <= indexes
