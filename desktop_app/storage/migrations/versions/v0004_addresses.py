"""Households are found by their national address, to see that one of them is not written down twice."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Index the national addresses."""
    op.create_index("ix_dwelling_national_address", "dwelling", ["national_address"])
