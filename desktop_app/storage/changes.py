"""Changes of rows as plain values: what was gathered, told as `[table, key, field, old, new]`."""

import enum
import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Date, DateTime, TypeDecorator, Uuid
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

SQLITE = sqlite.dialect()
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


class Change(NamedTuple):
    """One field of one row, before and after."""

    table: str
    key: str
    field: str
    old: Plain
    new: Plain


@dataclass(frozen=True)
class Touched:
    """A row that a transaction wrote or removed."""

    table: str
    key: str


def plain(value: object) -> Plain:
    """Return a column's value as JSON can carry it; bytes are told by size and digest, never by content."""
    if isinstance(value, enum.Enum):
        return plain(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, bytes):
        return {"size": len(value), "sha256": hashlib.sha256(value).hexdigest()}
    return _plain_collection(value)


def restored(kind: TypeEngine[Any], value: Plain) -> object:
    """Return a value of the journal as a column of its kind takes it; keys, days, times, terms and plain values."""
    inner = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    if value is None or not isinstance(value, str):
        return value
    if isinstance(inner, Uuid):
        return uuid.UUID(value)
    if isinstance(inner, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(inner, Date):
        return date.fromisoformat(value)
    return kind.process_result_value(value, SQLITE) if isinstance(kind, TypeDecorator) else value


def merged(gathered: Iterable[Change]) -> list[Change]:
    """Return each field once, from its first value to its last; what ended as it began is left out."""
    first: dict[tuple[str, str, str], Change] = {}
    for change in gathered:
        place = change[:3]
        old = first[place].old if place in first else change.old
        first[place] = change._replace(old=old)
    return [change for change in first.values() if change.old != change.new]


def _plain_collection(value: object) -> Plain:
    if isinstance(value, dict):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    raise TypeError(f"the journal has no form for {type(value).__name__}")
