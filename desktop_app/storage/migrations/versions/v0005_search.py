"""The search index of the first schema goes; the one of this program is made after every step, from the records."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Take the old tables away, with what kept them in step."""
    op.execute("DROP TABLE search_entry")
    op.execute("DROP TABLE search_index")
