"""Writes the first schema down from the records: `python -m desktop_app.storage.migrations.compose`.

Only until the first release: from then on the first schema stands still, and every change is a step of its own.
"""

from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop_app.models import Base

FIRST = Path(__file__).parent / "schema" / "0001.sqlite.sql"
END = ";\n"
"""Ends every statement of the schema."""


def first_schema() -> str:
    """Return the statements that make every table and index of the records."""
    statements: list[str] = []
    for _, table in sorted(Base.metadata.tables.items()):
        statements.append(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=sqlite.dialect())) for index in indexes)
    return "\n".join(_tidy(statement) + END for statement in statements)


def _tidy(statement: str) -> str:
    lines = (line.strip().replace("\t", " ") for line in statement.strip().splitlines())
    return "\n".join(line if line.startswith(("CREATE", ")")) else "    " + line for line in lines if line)


if __name__ == "__main__":
    FIRST.write_text(first_schema(), encoding="utf-8")
