"""The fields of a paper as plain values: for the store, for the record inside the PDF, and back again."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from desktop_app.printing.arabic.bidi import CONTROLS

Fields = TypeVar("Fields")


def as_stored(fields: object) -> dict[str, Any]:
    """Return the fields as the store keeps them: texts, and lists of them."""
    if not dataclasses.is_dataclass(fields) or isinstance(fields, type):
        raise TypeError(f"{fields!r} are not the fields of a paper")
    return {field.name: _listed(getattr(fields, field.name)) for field in dataclasses.fields(fields)}


def from_stored(kind: type[Fields], stored: Mapping[str, Any]) -> Fields:
    """Build the fields again from what the store kept."""
    return kind(**{name: _frozen(value) for name, value in stored.items()})


def in_words(stored: Mapping[str, Any]) -> dict[str, str]:
    """Return every field as one text without control characters, a line an item; empty ones are left out."""
    texts = {name: "\n".join(_lines(value)) for name, value in stored.items()}
    return {name: text for name, text in texts.items() if text}


def _listed(value: object) -> object:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


def _frozen(value: object) -> object:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield "".join(char for char in value if char not in CONTROLS)
        return
    if isinstance(value, list | tuple):
        for item in value:
            yield from _lines(item)
