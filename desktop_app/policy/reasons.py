"""Tells the reckoning of a reply window in words, from ``resources/reasons.toml``."""

import tomllib
from functools import cache
from typing import TypedDict

from desktop_app.policy.dates import dual
from desktop_app.policy.deadlines import Reason, ReplyWindow
from desktop_app.policy.labels import Language
from desktop_app.resources import resource

_TWO, _FEW, _HUNDRED = 2, 10, 100


class _Book(TypedDict):
    step: dict[str, dict[Language, str]]
    unit: dict[str, dict[Language, list[str]]]


@cache
def _book() -> _Book:
    read = tomllib.loads(resource("reasons.toml").read_text(encoding="utf-8"))
    return _Book(step=read["step"], unit=read["unit"])


def counted(count: int, unit: str, language: Language = "ar") -> str:
    """Write a number with its unit (``working_days``, ``days``, ``weeks``, ``months``) as the language agrees them."""
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


def explain(window: ReplyWindow, language: Language = "ar") -> list[str]:
    """Return the reckoning of a window, one sentence a step."""
    return [_sentence(reason, language) for reason in window.reasons]


def _sentence(reason: Reason, language: Language) -> str:
    return _book()["step"][reason.step.value][language].format(
        count=counted(reason.count, reason.unit.value, language) if reason.unit else "",
        day=dual(reason.day, language) if reason.day else "",
        until=dual(reason.until, language) if reason.until else "",
        name=f" ({reason.name})" if reason.name else "",
    )
