import hashlib

from desktop_app.models import Base
from desktop_app.storage.engine import Store
from desktop_app.storage.migrations.search_tables import SEARCH_TABLES
from desktop_app.storage.migrations.versions.v0001_first import SCHEMA

RELEASED = "4d2f29b2d55477674390aaa94733009f60432f85cf5ec9170d6073176047935d"


def test_the_first_schema_stands_still() -> None:
    """Stores of the first release are out there; whatever changes is a step of its own."""
    told = SCHEMA.read_text(encoding="utf-8") + "".join(SEARCH_TABLES)
    assert hashlib.sha256(told.encode()).hexdigest() == RELEASED


def test_the_first_step_makes_every_table_and_index(store: Store) -> None:
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT type, name FROM sqlite_master").fetchall()
    tables = {name for kind, name in rows if kind == "table"}
    indexes = {name for kind, name in rows if kind == "index"}
    assert set(Base.metadata.tables) <= tables
    assert {str(index.name) for table in Base.metadata.tables.values() for index in table.indexes} <= indexes
