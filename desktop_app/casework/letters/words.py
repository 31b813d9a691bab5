"""Records in words: how papers write days, amounts, counts, and what is not there."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.policy.dates import PartialDate, dual, hijri_words
from desktop_app.policy.identity import show_phone
from desktop_app.policy.labels import label
from desktop_app.policy.money import riyals
from desktop_app.policy.terms import Gender
from desktop_app.printing.papers.parts import common


def or_none(text: str) -> str:
    """Write what is there, or that there is nothing: an empty place on a paper could be filled in later."""
    return text.strip() or common().text("none")


def day(when: date | None) -> str:
    """Write a day in both calendars, or that there is none."""
    return or_none(dual(when) if when else "")


def short_day(when: date | None) -> str:
    """Write a day in the Hijri calendar for a narrow column."""
    return or_none(hijri_words(when) if when else "")


def moment(when: datetime) -> str:
    """Write a day in both calendars with the hour."""
    local = when.astimezone(SAUDI_TIME)
    return common().text("moment", day=dual(local.date()), time=f"{local:%H:%M}")


def partial(stored: str) -> str:
    """Write a date as it was given, with its precision."""
    return or_none(PartialDate.parse(stored).words() if stored else "")


def phone(number: str) -> str:
    """Write a telephone number as people dial it."""
    return or_none(show_phone(number) if number else "")


def amount(halalas: int) -> str:
    """Write an amount in riyals."""
    return common().text("amount", amount=riyals(halalas))


def named(term: StrEnum | None, gender: Gender | None = None) -> str:
    """Write the name of a term, of a man or a woman where that is known, or that there is none."""
    return or_none(label(term, gender=gender) if term else "")


def yes_or_no(truth: bool) -> str:
    """Write yes or no."""
    return common().text("yes" if truth else "no")


def honorific(gender: Gender | None) -> str:
    """Return what stands before a name."""
    return common().text(f"honorific_{gender.value if gender else 'unknown'}")


def joined(parts: Sequence[str]) -> str:
    """Write the parts that are there one after another."""
    return "، ".join(part.strip() for part in parts if part.strip())
