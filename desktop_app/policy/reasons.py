"""Tells the reckoning of a reply window in words, from ``resources/reasons.toml``."""

import tomllib
from functools import cache

from desktop_app.policy.counting import counted
from desktop_app.policy.dates import dual
from desktop_app.policy.deadlines import Reason, ReplyWindow
from desktop_app.policy.labels import Language
from desktop_app.resources import resource


@cache
def _steps() -> dict[str, dict[Language, str]]:
    steps: dict[str, dict[Language, str]] = tomllib.loads(resource("reasons.toml").read_text(encoding="utf-8"))["step"]
    return steps


def explain(window: ReplyWindow, language: Language = "ar") -> list[str]:
    """Return the reckoning of a window, one sentence a step."""
    return [_sentence(reason, language) for reason in window.reasons]


def _sentence(reason: Reason, language: Language) -> str:
    return _steps()[reason.step.value][language].format(
        count=counted(reason.count, reason.unit.value, language) if reason.unit else "",
        day=dual(reason.day, language) if reason.day else "",
        until=dual(reason.until, language) if reason.until else "",
        name=f" ({reason.name})" if reason.name else "",
    )
