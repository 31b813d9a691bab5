"""Names are found by the halves of their compounds, with the space between them and without it."""

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Change no table: the search index is made after every step, and of a name it now holds the halves as well."""
