"""Turns a fault into the sentence that a screen shows, from ``resources/faults.toml``."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache

from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.labels import Language, label
from desktop_app.policy.record_words import named_place
from desktop_app.policy.terms import CalendarKind, PersonFact
from desktop_app.policy.text import ltr
from desktop_app.resources import resource


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


@cache
def _sentences() -> dict[str, dict[Language, str]]:
    return tomllib.loads(resource("faults.toml").read_text(encoding="utf-8"))


def template(code: FaultCode, language: Language = "ar") -> str:
    """Return the sentence of a fault with its places still open; ``KeyError`` names a fault without one."""
    return _sentences()[code.value][language]


@cache
def _characters() -> dict[str, dict[Language, str]]:
    return tomllib.loads(resource("characters.toml").read_text(encoding="utf-8"))


def character_words(code_point: str, language: Language) -> str:
    """Say what a character is that nobody sees, with its number."""
    known = _characters().get(code_point)
    return f"{known[language]} {ltr(code_point)}" if known else ltr(code_point)


_COMMA: Mapping[Language, str] = {"ar": "، ", "en": ", "}
_SPOKEN: Mapping[str, Callable[[str, Language], str]] = {
    "character": character_words,
    "month_of": lambda text, language: PartialDate.parse(text).words(language),
    "written_in": named_place,
    "calendar": lambda text, language: label(CalendarKind(text), language),
    "facts": lambda text, language: _COMMA[language].join(
        label(PersonFact(fact), language) for fact in text.split(",")
    ),
}
"""Words of a fault that each language says in its own way."""


def sentence(fault: Fault, language: Language = "ar") -> str:
    """Say what is wrong and what to do about it."""
    params = {"written_in": fault.field, **fault.params}
    words = {name: _SPOKEN[name](text, language) if name in _SPOKEN else text for name, text in params.items()}
    return template(fault.code, language).format_map(_Words(words))


def sentences(refusal: Refused, language: Language = "ar") -> list[str]:
    """Say everything that is wrong, each sentence once."""
    return list(dict.fromkeys(sentence(fault, language) for fault in refusal.faults))
