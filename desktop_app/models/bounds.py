"""How long a text may be: declared once with the type of its column, and from there a check in the store."""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, LargeBinary, String, Table, Text, Uuid, cast, func
from sqlalchemy.sql.elements import NamedColumn

NAME_LENGTH = 200
LINE_LENGTH = 500
TEXT_LENGTH = 20_000
"""Bounds of typed text, in letters: a name, a line, a page of notes."""

BODY_LENGTH = 1_000_000
"""A whole policy or wording as TOML, and the sealed reason of an entry."""
FIELDS_LENGTH = 4_000_000
"""The values of a paper, as JSON that writes an Arabic letter in six."""
DRAFT_LENGTH = 16_000_000
"""Everything that one unfinished form holds, as such JSON."""
CHANGES_LENGTH = 64_000_000
"""What one transaction changed, sealed: a whole import fits."""
BYTES_LENGTH = 64_000
"""Keys and certificates, in bytes."""

_TEXTS = (String, LargeBinary, JSON)


class Fields(JSON):
    """Named values as JSON of a bounded length."""

    cache_ok = True

    def __init__(self, length: int = FIELDS_LENGTH) -> None:
        """Remember how many letters of JSON there may be."""
        super().__init__()
        self.length = length


def bound_of(column: NamedColumn[Any]) -> int | None:
    """Return the most letters or bytes that a column may hold; None for what is no text. A text must have a bound."""
    kind = getattr(column.type, "impl_instance", column.type)
    if not isinstance(kind, _TEXTS) or isinstance(kind, Uuid):
        return None
    length: int | None = getattr(kind, "length", None)
    if length is None:
        raise TypeError(f"{column} has no bound")
    return length


def bind(table: Table) -> None:
    """Give every text of a table a check in the store, named for its column."""
    for column in table.columns:
        longest = bound_of(column)
        if longest is not None:
            told = cast(column, Text) if isinstance(column.type, JSON) else column
            table.append_constraint(CheckConstraint(func.length(told) <= longest, name=column.name))
