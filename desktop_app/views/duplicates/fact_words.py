"""How the facts of a person are written where two records stand side by side."""

from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.policy.identity import show_phone
from desktop_app.policy.terms import PersonFact
from desktop_app.policy.text import ltr
from desktop_app.views.labels import short_day, term

_PHONES = {PersonFact.MOBILE, PersonFact.OTHER_PHONE}
_CODES = {PersonFact.IDENTITY, PersonFact.IBAN, PersonFact.EMAIL}


def fact_words(fact: PersonFact, value: Any) -> str:
    """Write one fact; a dash where it is not known."""
    if not value:
        return "—"
    if isinstance(value, StrEnum):
        return term(value)
    if isinstance(value, date):
        return short_day(value)
    if fact in _PHONES:
        return show_phone(str(value))
    return ltr(str(value)) if fact in _CODES else str(value)
