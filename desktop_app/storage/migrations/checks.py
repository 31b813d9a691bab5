"""Giving the texts of a store their bounds: looked through first, then written into the schema without moving a row.

A check changes nothing of how rows lie on the disk, so the table's own words are changed in place, as SQLite's manual
allows; rebuilding every table would take minutes in a large office and renumber its rows.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from desktop_app.storage.faults import StoreTrouble, Trouble

Bounds = Mapping[str, Mapping[str, int]]
"""Table to column to the most letters (or bytes) that it may hold."""


def require_within(connection: Connection, bounds: Bounds) -> None:
    """Refuse a store that holds a longer text than it may, naming the first place; nothing is cut short."""
    for table, columns in bounds.items():
        longest = ", ".join(f"max({_length(connection, table, column)})" for column in columns)
        found = connection.exec_driver_sql(f"SELECT {longest} FROM {table}").one()  # noqa: S608 - our own names
        for (column, limit), length in zip(columns.items(), found, strict=True):
            if (length or 0) > limit:
                raise StoreTrouble(Trouble.TEXT_TOO_LONG, f"{table}.{column}: {length} > {limit}")


def add_checks(connection: Connection, bounds: Bounds) -> None:
    """Write a check for every bound into the schema, within the transaction that runs."""
    add_constraints(connection, {table: list(_checks(connection, table, columns)) for table, columns in bounds.items()})


def add_constraints(connection: Connection, constraints: Mapping[str, Sequence[str]]) -> None:
    """Write constraints of tables into the schema word for word, within the transaction that runs."""
    connection.exec_driver_sql("PRAGMA writable_schema=ON")
    try:
        for table, words in constraints.items():
            told = ",\n    ".join(words)
            found = connection.exec_driver_sql(
                "UPDATE sqlite_master SET sql = rtrim(rtrim(sql, ')'), char(10)) || ? "
                "WHERE type = 'table' AND name = ? AND sql LIKE '%' || char(10) || ')'",
                (f",\n    {told}\n)", table),
            )
            if found.rowcount != 1:
                raise StoreTrouble(Trouble.DAMAGED, f"the schema of {table} is not as it was made")
        seen = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
        connection.exec_driver_sql(f"PRAGMA schema_version={seen + 1}")
    finally:
        connection.exec_driver_sql("PRAGMA writable_schema=OFF")


def _checks(connection: Connection, table: str, columns: Mapping[str, int]) -> Iterator[str]:
    for column, limit in columns.items():
        yield f"CONSTRAINT ck_{table}_{column} CHECK ({_length(connection, table, column)} <= {limit})"


def _length(connection: Connection, table: str, column: str) -> str:
    kind = connection.exec_driver_sql("SELECT type FROM pragma_table_info(?) WHERE name = ?", (table, column)).scalar()
    return f"length(CAST({column} AS TEXT))" if kind == "JSON" else f"length({column})"
