"""How the records and a migrated store are compared, and how a difference is written into a new step."""

from typing import Any, Literal

from alembic.autogenerate import compare_metadata
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, inspect
from sqlalchemy.sql.schema import SchemaItem

from desktop_app.models import Base
from desktop_app.models.base import Moment, Term
from desktop_app.models.bounds import Fields

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
    if kind == "type" and isinstance(item, Fields):
        return "sa.JSON()"
    return False


def differences(connection: Connection) -> list[Any]:
    """Return what would have to change for the store to hold exactly the records."""
    options = {"include_object": ours, "compare_type": True, "render_as_batch": True}
    found = list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))
    return found + [("check", *missing) for missing in sorted(_checks_declared(connection) ^ _checks_kept(connection))]


def _checks_declared(connection: Connection) -> set[tuple[str, str, str]]:
    """Gather the checks of every record, for Alembic compares none."""
    written = connection.dialect.statement_compiler(connection.dialect, None)
    return {
        (table.name, str(check.name), written.process(check.sqltext, include_table=False, literal_binds=True))
        for table in Base.metadata.tables.values()
        for check in table.constraints
        if isinstance(check, CheckConstraint)
    }


def _checks_kept(connection: Connection) -> set[tuple[str, str, str]]:
    kept = inspect(connection)
    return {
        (name, str(check["name"]), str(check["sqltext"]))
        for name in kept.get_table_names()
        for check in kept.get_check_constraints(name)
    }
