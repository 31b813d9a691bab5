"""What waits, the pages of the journal and the use of a scan are found through indexes, however much there is."""

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"

SCHEMA = Path(__file__).parent.parent / "schema" / "0006.sqlite.sql"


def upgrade() -> None:
    """Make the indexes; those that a longer one takes the place of go."""
    connection = op.get_bind()
    for statement in SCHEMA.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
