"""Freezes that run are found in the order in which they end, and files by how long they wait for a visit."""

from alembic import op

from desktop_app.storage.migrations.listing_tables import FILL, LISTING_TABLES

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Put a longer index in the place of one, and make the table of lists anew."""
    op.drop_index("ix_freeze_lifted_on", "freeze")
    op.create_index("ix_freeze_lifted_on", "freeze", ["lifted_on", "ends_on", "id"])
    table, *indexes = LISTING_TABLES
    for statement in ("DROP TABLE search_listing", table, FILL, *indexes):
        op.get_bind().exec_driver_sql(statement)
