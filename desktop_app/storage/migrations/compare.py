"""How the records and a migrated store are compared, and how a difference is written into a new step."""

from typing import Any, Literal

from alembic.autogenerate import compare_metadata
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.sql.schema import SchemaItem

from desktop_app.models import Base
from desktop_app.models.base import Moment, Term

SEARCH_TABLES = "search_"
"""The tables of the search index, which are made by hand in SQL."""


def ours(item: SchemaItem, name: str | None, kind: str, _reflected: bool, _other: SchemaItem | None) -> bool:
    """Leave the search index, which has no records, out of the comparison."""
    return not (kind == "table" and str(name).startswith(SEARCH_TABLES))


def rendered(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Write our own column types as the plain ones they are stored as, so that a step never changes with the code."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Term):
        return "sa.String(64)"
    return False


def differences(connection: Connection) -> list[Any]:
    """Return what would have to change for the store to hold exactly the records."""
    options = {"include_object": ours, "compare_type": True, "render_as_batch": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))
