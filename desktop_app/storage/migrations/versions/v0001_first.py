"""The first schema: every record of the first release, and the search index."""

from pathlib import Path

from alembic import op

from desktop_app.storage.migrations.search_tables import SEARCH_TABLES

revision = "0001"
down_revision = None

SCHEMA = Path(__file__).parent.parent / "schema" / "0001.sqlite.sql"


def upgrade() -> None:
    """Make the tables as they were written down then, whatever the records have become since."""
    connection = op.get_bind()
    for statement in SCHEMA.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    for statement in SEARCH_TABLES:
        connection.exec_driver_sql(statement)
