"""Tables that hold nothing but what the records tell: whether they are there, and making them anew."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection


def are_there(connection: Connection, parts: Iterable[str]) -> bool:
    """Say whether a store has all of these tables and indexes."""
    there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'index')")
    return set(parts) <= set(there.scalars())


def make_anew(connection: Connection, tables: Mapping[str, str]) -> None:
    """Make these tables, empty, in the place of whatever was there; each name comes with what it is."""
    for name, what in tables.items():
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE {what}")
