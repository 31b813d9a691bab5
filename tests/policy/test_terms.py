"""The vocabularies: plain values, the figures of the domain."""

import inspect
from enum import StrEnum
from re import fullmatch

import pytest

from desktop_app.policy import terms

_VOCABULARIES: list[type[StrEnum]] = [
    kind for _, kind in inspect.getmembers(terms, inspect.isclass) if issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("vocabulary", _VOCABULARIES)
def test_a_terms_value_is_its_name_in_small_letters(vocabulary: type[StrEnum]) -> None:
    for name, term in vocabulary.__members__.items():
        assert term.value == name.lower()
        assert fullmatch(r"[a-z][a-z_]*", term.value)


def test_there_are_ten_roles_eight_categories_and_nine_means() -> None:
    assert (len(terms.Role), len(terms.Category), len(terms.VerificationMeans)) == (10, 8, 9)


def test_the_control_table_has_twelve_situations_the_seventh_in_three_ways() -> None:
    assert len(terms.Situation) == 14
