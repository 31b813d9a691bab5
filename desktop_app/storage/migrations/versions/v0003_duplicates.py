"""Names are kept under keys that find those alike; records of one person can be merged, or set apart."""

from pathlib import Path

from alembic import op

from desktop_app.storage.alike import rebuild
from desktop_app.storage.migrations.checks import add_constraints
from desktop_app.storage.pairs import make_missing

revision = "0003"
down_revision = "0002"

SCHEMA = Path(__file__).parent.parent / "schema" / "0003.sqlite.sql"

MERGED_INTO = (
    "CONSTRAINT fk_person_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES person (id) "
    "DEFERRABLE INITIALLY DEFERRED"
)


def upgrade() -> None:
    """Make the tables, and the keys of everybody who is in the store; whoever changes the keys makes them anew."""
    connection = op.get_bind()
    for statement in SCHEMA.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    add_constraints(connection, {"person": [MERGED_INTO]})
    rebuild(connection)
    make_missing(connection)
