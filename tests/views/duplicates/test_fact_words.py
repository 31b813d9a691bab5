"""Facts are written as everywhere else on screen."""

from datetime import date
from typing import Any

import pytest

from desktop_app.policy.terms import Gender, PersonFact
from desktop_app.views.duplicates.fact_words import fact_words


@pytest.mark.parametrize(
    ("fact", "value", "words"),
    [
        (PersonFact.GENDER, Gender.FEMALE, "أنثى"),
        (PersonFact.MOBILE, "+966501234567", "\u2066050 123 4567\u2069"),
        (PersonFact.IDENTITY, "1012345672", "\u20661012345672\u2069"),
        (PersonFact.DIED_ON, date(2026, 11, 20), "10 جمادى الآخرة 1448هـ"),
        (PersonFact.FULL_NAME, "نورة", "نورة"),
        (PersonFact.EMAIL, "", "—"),
        (PersonFact.DIED_ON, None, "—"),
    ],
)
def test_every_kind_of_fact_has_its_words(fact: PersonFact, value: Any, words: str) -> None:
    assert fact_words(fact, value) == words
