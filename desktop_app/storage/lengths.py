"""The net under every form: a text too long for its column is refused by name before the store has to."""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Mapper

from desktop_app.models.bounds import bound_of
from desktop_app.storage.faults import TextTooLong


def require_short(mapper: Mapper[Any], _connection: object, target: object) -> None:
    """Refuse a record, or what is written as one, with a text over its bound."""
    for field, limit in _bounds(mapper).items():
        value = getattr(target, field)
        if value is not None and _length(value) > limit:
            raise TextTooLong(str(mapper.local_table), field, limit)


@cache
def _bounds(mapper: Mapper[Any]) -> Mapping[str, int]:
    found = ((attribute.key, bound_of(attribute.columns[0])) for attribute in mapper.column_attrs)
    return MappingProxyType({field: limit for field, limit in found if limit is not None})


def _length(value: object) -> int:
    return len(value if isinstance(value, str | bytes) else json.dumps(value))
