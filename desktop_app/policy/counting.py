"""Numbers in words: each agrees with its unit, and a statement leaves a place for every number that has a field."""

import tomllib
from collections.abc import Mapping
from functools import cache
from re import findall
from typing import TypedDict

from desktop_app.policy.labels import Language
from desktop_app.resources import resource

_TWO, _FEW, _HUNDRED = 2, 10, 100
_PLACE = r"\{[^{}]*\}"


class _Book(TypedDict):
    unit: dict[str, dict[Language, list[str]]]
    place: dict[str, str]


@cache
def _book() -> _Book:
    read = tomllib.loads(resource("reasons.toml").read_text(encoding="utf-8"))
    return _Book(unit=read["unit"], place=read["place"])


def counted(count: int, unit: str, language: Language = "ar") -> str:
    """Write a number with its unit (``working_days``, ``days``, ``weeks``, ``months``) as the language agrees them.

    Arabic has the form of a subject, so a sentence names the time ("its length is …") and never governs it.
    """
    forms = _book()["unit"][unit][language]
    if language == "en":
        return forms[count != 1].format(n=count)
    rest = count % _HUNDRED
    if count <= _TWO:
        form = forms[count - 1]
    elif _TWO < rest <= _FEW:
        form = forms[2]
    else:
        form = forms[3] if rest > _FEW else forms[4]
    return form.format(n=count)


def place_of(field: str) -> str:
    """Return the place that a statement leaves for the number of a field, such as ``{مدة التجميد}``."""
    return "{" + _book()["place"][field] + "}"


def places_in(text: str) -> frozenset[str]:
    """Return the places that a statement leaves."""
    return frozenset(findall(_PLACE, text))


def filled(text: str, counts: Mapping[str, str]) -> str:
    """Return a statement with the numbers of the fields in their places."""
    for field, words in counts.items():
        text = text.replace(place_of(field), words)
    return text
