"""Writes nested values as TOML text; the standard library reads TOML and does not write it."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from re import fullmatch


def write_toml(table: Mapping[str, object]) -> str:
    """Return the TOML text of a table; what stands alone comes first, then the tables under it."""
    return "\n".join(_table((), table)).strip() + "\n"


def _table(path: tuple[str, ...], table: Mapping[str, object]) -> list[str]:
    lines = [f"{_key(key)} = {_value(value)}" for key, value in table.items() if not _stands_apart(value)]
    for key, value in table.items():
        name = ".".join(_key(part) for part in (*path, key))
        if isinstance(value, Mapping):
            lines += ["", f"[{name}]", *_table((*path, key), value)]
        elif isinstance(value, Sequence) and _stands_apart(value):
            for entry in value:
                lines += ["", f"[[{name}]]", *_table((*path, key), entry)]
    return lines


def _stands_apart(value: object) -> bool:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return isinstance(value, Mapping)
    return bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _key(key: str) -> str:
    return key if fullmatch(r"[A-Za-z0-9_-]+", key) else _value(key)


def _value(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case str():
            # A JSON string is a TOML basic string, but for the delete character, which TOML wants escaped.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case Sequence():
            return f"[{', '.join(_value(entry) for entry in value)}]"
    raise TypeError(f"TOML has no way to write {type(value).__name__}")
