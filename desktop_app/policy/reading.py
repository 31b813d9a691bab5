"""Reads a TOML text strictly into frozen values: an error names the file, the key, and what was expected there."""

import tomllib
from re import fullmatch
from typing import TypeVar

import msgspec

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
    except tomllib.TOMLDecodeError as error:
        words = {"source": ltr(source), "problem": ltr(error)}
        raise Refused(Fault(FaultCode.POLICY_NOT_TOML, params=words)) from None


def read_as(kind: type[T], tables: object, source: str) -> T:
    """Return the tables as a value of this kind, or refuse them."""
    try:
        return msgspec.convert(tables, kind)
    except msgspec.ValidationError as error:
        raise Refused(_fault(str(error), source)) from None


def key_fault(code: FaultCode, source: str, key: str, **words: str) -> Fault:
    """Name a key of a file and what is wrong with it."""
    shown = {name: ltr(word) for name, word in words.items()}
    return Fault(code, key, {"source": ltr(source), "key": ltr(key), **shown})


def _fault(problem: str, source: str) -> Fault:
    if found := fullmatch(_MISSING, problem):
        key = _path(found["at"], found["name"])
        return key_fault(FaultCode.POLICY_KEY_MISSING, source, key, expected=found["name"])
    if found := fullmatch(_UNKNOWN, problem):
        return key_fault(FaultCode.POLICY_KEY_UNKNOWN, source, _path(found["at"], found["name"]))
    found = fullmatch(_WRONG, problem)
    at, expected = (found["at"], found["problem"]) if found else (None, problem)
    return key_fault(FaultCode.POLICY_VALUE_WRONG, source, _path(at, ""), expected=expected.removeprefix("Expected "))


def _path(at: str | None, name: str) -> str:
    """Write ``$.a[1].x`` as ``a[1].x``, with the name of the field that the message gave apart."""
    inside = (at or "$").removeprefix("$").removeprefix(".")
    return ".".join(part for part in (inside, name) if part)
