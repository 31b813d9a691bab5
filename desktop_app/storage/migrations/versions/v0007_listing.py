"""Lists of files are read from a table of their own, by key, however many files there are."""

from alembic import op

from desktop_app.storage.migrations.listing_tables import FILL, LISTING_TABLES

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table, and fill it from the records."""
    table, *indexes = LISTING_TABLES
    for statement in (table, FILL, *indexes):
        op.get_bind().exec_driver_sql(statement)
