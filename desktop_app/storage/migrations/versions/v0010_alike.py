"""Names of two words written as one lie under the keys of the two; a second telephone is looked up like the first."""

from alembic import op

from desktop_app.storage.alike import rebuild

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Index the second telephones, and make the keys of everybody anew."""
    op.create_index("ix_person_other_phone", "person", ["other_phone"])
    rebuild(op.get_bind())
