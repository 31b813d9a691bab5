"""The store itself refuses a text that is longer than its column may hold."""

import tomllib
from pathlib import Path

from alembic import op

from desktop_app.storage.migrations.checks import add_checks, require_within

revision = "0002"
down_revision = "0001"

BOUNDS = Path(__file__).parent.parent / "schema" / "0002.bounds.toml"


def upgrade() -> None:
    """Check what is there, then bound every text of the first schema."""
    bounds = tomllib.loads(BOUNDS.read_text(encoding="utf-8"))
    require_within(op.get_bind(), bounds)
    add_checks(op.get_bind(), bounds)
