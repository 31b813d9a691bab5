"""How a row is written without making a record of it: as the engine takes it, and as the journal tells of it.

Many rows go to the engine as one text of JSON, which it takes apart by itself: work without a stop, during which
another thread makes the next rows ready. Handed over one by one, each row would wait for the other thread.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Boolean, Column, Date, LargeBinary, Table, Uuid
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from desktop_app.models import Base
from desktop_app.models.base import Moment, Term
from desktop_app.storage.changes import plain
from desktop_app.storage.recorder import EXEMPT, UNTOLD

Values = Mapping[str, object]
Told = tuple[str, uuid.UUID, str, None, object]
"""``[table, key, field, old, new]`` of a row that is new."""
_Form = Callable[[Any], object]
_AS_JSON = (Term, Date, Boolean)
"""Kinds of columns whose values JSON writes just as the store keeps them."""
_COUNTER = "version"


class Layout:
    """The columns of one table, with the form in which the engine and the journal take their values."""

    def __init__(self, table: Table) -> None:
        columns = list(table.columns)
        self.table = str(table.name)
        self.insert = insert_of(table.name, [(column.name, isinstance(column.type, LargeBinary)) for column in columns])
        self._defaults = {str(column.name): _default(column) for column in columns}
        self._stored = [(str(column.name), form) for column in columns if (form := _stored_form(column))]
        told = (column for column in columns if isinstance(column.type, Moment | LargeBinary))
        self._told: list[tuple[str, _Form]] = [(str(column.name), plain) for column in told]
        self._hidden = frozenset(field for name, field in UNTOLD if name == table.name)

    def whole(self, values: Values) -> dict[str, Any]:
        """Return a row with every column, in their order; refuses a column that is not there."""
        row = {**self._defaults, **values}
        if len(row) != len(self._defaults):
            raise KeyError(f"{self.table}: {', '.join(sorted(row.keys() - self._defaults.keys()))}")
        return row

    def stored(self, row: dict[str, Any]) -> tuple[object, ...]:
        """Return a whole row as JSON brings it to the engine."""
        return tuple(_in_form(row, self._stored).values())

    def told(self, row: dict[str, Any]) -> list[Told]:
        """Return what the journal tells of a whole row that is new."""
        key, table, hidden = row["id"], self.table, self._hidden
        values = _in_form(row, self._told) if self._told else row
        told = [(table, key, field, None, new) for field, new in values.items() if new is not None]
        return [change for change in told if change[2] not in hidden] if hidden else told


def layout_of(table: str) -> Layout:
    """Return the layout of a table; refuses one that the journal does not tell of: nobody fills it from outside."""
    return _layouts()[table]


def insert_of(table: str, columns: Iterable[tuple[str, bool]]) -> str:
    """Return the statement that writes the rows of one text of JSON.

    Each column comes with whether it holds bytes, which stand in JSON as hexadecimal digits.
    """
    names, taken = [], []
    for place, (name, is_bytes) in enumerate(columns):
        names.append(f'"{name}"')
        taken.append(f"unhex(value ->> {place})" if is_bytes else f"value ->> {place}")
    return f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(taken)} FROM json_each(?)"  # noqa: S608 - ours


def stored_moment(value: datetime) -> str:
    """Return a time as the store keeps it."""
    return str(_moment()(value))


@cache
def _layouts() -> Mapping[str, Layout]:
    exempt = {str(kind.__tablename__) for kind in EXEMPT}
    return MappingProxyType({name: Layout(table) for name, table in Base.metadata.tables.items() if name not in exempt})


@cache
def _moment() -> _Form:
    form = _bound(Moment())
    if form is None:
        raise TypeError("a time has a form of its own")
    return form


def _default(column: Column[Any]) -> object:
    if column.name == _COUNTER:
        return 1
    return column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None


def _stored_form(column: Column[Any]) -> _Form | None:
    if isinstance(column.type, _AS_JSON):
        return None
    if isinstance(column.type, LargeBinary):
        return bytes.hex
    return _hex if isinstance(column.type, Uuid) else _bound(column.type)


def _hex(value: uuid.UUID) -> str:
    return value.hex


def _bound(kind: Any) -> _Form | None:
    dialect = sqlite.dialect()
    form: _Form | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return form


def _in_form(row: dict[str, Any], forms: Iterable[tuple[str, _Form]]) -> dict[str, Any]:
    found = row.copy()
    for field, form in forms:
        if (value := found[field]) is not None:
            found[field] = form(value)
    return found
