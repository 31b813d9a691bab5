"""The names of terms, as screens and papers write them, from ``resources/terms.toml``."""

import tomllib
from enum import StrEnum
from functools import cache
from re import sub
from typing import Literal

from desktop_app.policy.terms import Gender
from desktop_app.resources import resource

Language = Literal["ar", "en"]
"""The languages of screens; papers are Arabic."""


@cache
def names_of_terms() -> dict[str, dict[str, dict[str, str]]]:
    """Return the names of every vocabulary by heading, term, and language or gender; read once."""
    return tomllib.loads(resource("terms.toml").read_text(encoding="utf-8"))


def vocabulary_key(vocabulary: type[StrEnum]) -> str:
    """Return the heading of a vocabulary in the file: its class name in snake case."""
    return sub(r"(?<!^)(?=[A-Z])", "_", vocabulary.__name__).lower()


def label(term: StrEnum, language: Language = "ar", gender: Gender | None = None) -> str:
    """Return the name of a term, in the gender of the person it is said of where Arabic has one.

    ``KeyError`` names a term without a name (a test sees that none is missing).
    """
    names = names_of_terms()[vocabulary_key(type(term))][term.value]
    return names.get(f"{language}_{gender.value}", names[language]) if gender else names[language]


def choices(vocabulary: type[StrEnum], language: Language = "ar") -> list[tuple[str, str]]:
    """Return ``(value, name)`` for every term of a vocabulary, in its own order."""
    return [(term.value, label(term, language)) for term in vocabulary]
