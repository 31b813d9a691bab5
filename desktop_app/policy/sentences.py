"""Turns a fault into the sentence that a screen shows, from ``resources/faults.toml``."""

import tomllib
from functools import cache

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.labels import Language
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


def sentence(fault: Fault, language: Language = "ar") -> str:
    """Say what is wrong and what to do about it."""
    return template(fault.code, language).format_map(_Words(fault.params))


def sentences(refusal: Refused, language: Language = "ar") -> list[str]:
    """Say everything that is wrong, each sentence once."""
    return list(dict.fromkeys(sentence(fault, language) for fault in refusal.faults))
