"""Reads a TOML text strictly into frozen values: an error names the file, the key, and what was expected there."""

import tomllib
from re import findall, fullmatch
from typing import TypeVar

import msgspec
from msgspec import inspect

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr

T = TypeVar("T")
_MISSING = r"Object missing required field `(?P<name>[^`]+)`(?: - at `(?P<at>[^`]+)`)?"
_UNKNOWN = r"Object contains unknown field `(?P<name>[^`]+)`(?: - at `(?P<at>[^`]+)`)?"
_WRONG = r"(?P<problem>.+?)(?: - at `(?P<at>[^`]+)`)?"


def read_toml(text: str, source: str) -> dict[str, object]:
    """Return the tables of a text, or refuse it with the line where it is no TOML."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers without end are no error of TOML's own, nor are nests
        words = {"source": ltr(source), "problem": ltr(error)}
        raise Refused(Fault(FaultCode.POLICY_NOT_TOML, params=words)) from None


def read_as(kind: type[T], tables: object, source: str) -> T:
    """Return the tables as a value of this kind, or refuse them."""
    try:
        return msgspec.convert(tables, kind)
    except msgspec.ValidationError as error:
        raise Refused(_fault(str(error), kind, source)) from None


def key_fault(code: FaultCode, source: str, key: str, **words: str) -> Fault:
    """Name a key of a file and what is wrong with it."""
    shown = {name: ltr(word) for name, word in words.items()}
    return Fault(code, key, {"source": ltr(source), "key": ltr(key), **shown})


def _fault(problem: str, kind: type, source: str) -> Fault:
    if found := fullmatch(_MISSING, problem):
        key = _path(found["at"], found["name"])
        return key_fault(FaultCode.POLICY_KEY_MISSING, source, key, expected=_expected(kind, key))
    if found := fullmatch(_UNKNOWN, problem):
        return key_fault(FaultCode.POLICY_KEY_UNKNOWN, source, _path(found["at"], found["name"]))
    found = fullmatch(_WRONG, problem)
    key = _path(found["at"] if found else None, "")
    return key_fault(FaultCode.POLICY_VALUE_WRONG, source, key, expected=_expected(kind, key))


def _path(at: str | None, name: str) -> str:
    """Write ``$.a[1].x`` as ``a[1].x``, with the name of the field that the message gave apart."""
    inside = (at or "$").removeprefix("$").removeprefix(".")
    return ".".join(part for part in (inside, name) if part)


def _expected(kind: type, key: str) -> str:
    """Say what a key takes, by following its path through the kind."""
    here = inspect.type_info(kind)
    for step in findall(r"[^.\[\]]+", key):
        here = _inside(here, step)
    return _describe(here)


def _inside(here: inspect.Type, step: str) -> inspect.Type:
    match here:
        case inspect.Metadata():
            return _inside(here.type, step)
        case inspect.UnionType():
            return _inside(next(one for one in here.types if not isinstance(one, inspect.NoneType)), step)
        case inspect.StructType():
            return next(field.type for field in here.fields if field.encode_name == step)
        case inspect.DictType():
            return here.value_type
        case inspect.VarTupleType() | inspect.FrozenSetType():
            return here.item_type
    return here


def _describe(here: inspect.Type) -> str:
    match here:
        case inspect.Metadata():
            return _describe(here.type)
        case inspect.UnionType():
            return " | ".join(_describe(one) for one in here.types if not isinstance(one, inspect.NoneType))
        case inspect.EnumType():
            return " | ".join(term.value for term in here.cls)
        case inspect.LiteralType():
            return " | ".join(str(value) for value in here.values)
        case inspect.StructType():
            return f"[{', '.join(field.encode_name for field in here.fields if field.required)}]"
        case inspect.VarTupleType() | inspect.FrozenSetType():
            return f"[ {_describe(here.item_type)}, … ]"
        case inspect.DictType():
            return f"{_describe(here.key_type)} = {_describe(here.value_type)}"
        case inspect.IntType():
            return f"{here.ge}–{here.le}" if here.ge is not None else "0, 1, 2, …"
        case inspect.BoolType():
            return "true | false"
        case inspect.DateType():
            return "YYYY-MM-DD"
    return f'"…" {here.pattern}' if isinstance(here, inspect.StrType) and here.pattern else '"…"'
