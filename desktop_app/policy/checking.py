"""What the check of a paper says: a title, what was compared, what it means, what it does not prove, and what to do."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Literal

from desktop_app.policy.labels import Language
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.resources import resource

CheckCaption = Literal[
    "compared",
    "meaning",
    "limits",
    "todo",
    "must_show",
    "says_itself",
    "kind",
    "number",
    "day",
    "name",
    "last_four",
    "branch",
    "association",
    "association_says",
    "fingerprint",
    "sealed_at",
    "standing",
    "signed_on",
    "void_reason",
    "replaced_by",
]
"""What the facts and the sentences of a check stand under."""
Part = Literal["title", "compared", "meaning", "limits", "todo"]
_PROVES_SOMETHING = frozenset({CheckVerdict.GENUINE, CheckVerdict.VOID})


class Caution(StrEnum):
    """What else is to be known before a paper is accepted."""

    LOST_LATER = "lost_later"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The sentences of one check; ``limits`` is empty where nothing was proved."""

    title: str
    compared: str
    meaning: str
    limits: str
    todo: str


def check_words(verdict: CheckVerdict, means: CheckMeans, language: Language = "ar") -> CheckWords:
    """Return what is said of a verdict that was reached by a means."""

    def said(part: Part) -> str:
        table = _sentences()[part]
        key = next(key for key in (f"{verdict}_{means}", verdict.value, means.value) if key in table)
        return table[key][language]

    limits = said("limits") if verdict in _PROVES_SOMETHING else ""
    return CheckWords(said("title"), said("compared"), said("meaning"), limits, said("todo"))


def caution_words(caution: Caution, language: Language = "ar", **places: str) -> str:
    """Return what else is to be known."""
    return _sentences()["caution"][caution.value][language].format(**places)


def caption(of: CheckCaption, language: Language = "ar") -> str:
    """Return what a fact or a sentence stands under."""
    return _sentences()["caption"][of][language]


@cache
def _sentences() -> dict[str, dict[str, dict[Language, str]]]:
    return tomllib.loads(resource("checking.toml").read_text(encoding="utf-8"))
