from contextlib import closing
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, LargeBinary, Table, Text, Uuid

from desktop_app.models import Base
from desktop_app.models.base import Record
from desktop_app.models.bounds import bound_of
from desktop_app.settings import Places
from desktop_app.storage.engine import connect
from tests.storage.conftest import KEY

TEXTS = [column for table in Base.metadata.sorted_tables for column in table.columns if bound_of(column) is not None]
LARGE = 1_000_000
"""Texts at such bounds are only tried over them, to be quick."""


def test_every_text_of_the_store_has_a_bound(places: Places) -> None:
    """What the store itself calls text, name by name; keys are 32 letters by their type."""
    bounded = {(column.table.name, column.name) for column in TEXTS}
    with closing(connect(places.store, KEY)) as raw:
        named = raw.execute(
            "SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c "
            "WHERE t.type = 'table' AND t.name NOT LIKE 'search_%' AND t.name <> 'alembic_version'"
        ).fetchall()
    texts = {(table, name) for table, name, kind in named if kind.startswith(("VARCHAR", "TEXT", "JSON", "BLOB"))}
    assert texts == bounded
    assert len(texts) > 150


def test_one_letter_too_many_is_refused_by_the_store_in_every_text(places: Places) -> None:
    with closing(connect(places.store, KEY)) as raw:
        raw.execute("BEGIN")
        for column in TEXTS:
            bound = bound_of(column)
            assert bound is not None
            with pytest.raises(sqlcipher.IntegrityError, match=f"ck_{column.table.name}_{column.name}"):
                put(raw, column.table, {column.name: filled(column, bound + 1)})
            if bound < LARGE:
                put(raw, column.table, {column.name: filled(column, bound)})
                raw.execute("ROLLBACK")
                raw.execute("BEGIN")
        raw.execute("ROLLBACK")


def test_a_text_without_a_bound_cannot_even_be_declared() -> None:
    with pytest.raises(TypeError, match=r"diary\.page has no bound"):
        bound_of(Table("diary", type(Base.metadata)(), Column("page", Text)).columns["page"])


def test_a_record_that_is_only_shared_needs_no_table() -> None:
    assert not hasattr(Record, "__table__")


def put(raw: Any, table: Table, given: dict[str, object]) -> None:
    row = {column.name: filled(column, 1) for column in table.columns} | given
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    raw.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", tuple(row.values()))  # noqa: S608


def filled(column: Column[Any], length: int) -> object:
    """A value of so many letters or bytes, as the driver takes it; Arabic where it is text."""
    if isinstance(column.type, Uuid):
        return "0" * 32
    if bound_of(column) is None:
        return 1
    return b"x" * length if isinstance(column.type, LargeBinary) else "م" * length
