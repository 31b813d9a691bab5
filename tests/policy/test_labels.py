"""Names of terms: none is missing, none is left over, and those that are chosen among can be told apart."""

import inspect
import tomllib
from enum import StrEnum

import pytest

from desktop_app.policy import household_terms, paper_terms, rule_terms, terms, visit_terms
from desktop_app.policy.labels import Language, choices, label, vocabulary_key
from desktop_app.policy.permissions import Act, Scope
from desktop_app.policy.terms import Category, Gender, MaritalStatus
from desktop_app.resources import resource

_VOCABULARIES: list[type[StrEnum]] = [
    *(
        kind
        for module in (terms, household_terms, paper_terms, rule_terms, visit_terms)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, StrEnum) and kind is not StrEnum
    ),
    Act,
    Scope,
]
_ARABIC = range(0x0600, 0x0700)


@pytest.mark.parametrize("vocabulary", _VOCABULARIES)
def test_every_term_has_a_name_in_both_languages(vocabulary: type[StrEnum]) -> None:
    for term in vocabulary:
        assert any(ord(char) in _ARABIC for char in label(term))
        assert label(term, "en").isascii()


@pytest.mark.parametrize("vocabulary", _VOCABULARIES)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_two_terms_of_a_vocabulary_share_a_name(vocabulary: type[StrEnum], language: Language) -> None:
    names = [name for _, name in choices(vocabulary, language)]
    assert len(set(names)) == len(names)


def test_the_file_holds_no_term_that_the_code_lacks() -> None:
    read = tomllib.loads(resource("terms.toml").read_text(encoding="utf-8"))
    expected = {vocabulary_key(kind): [term.value for term in kind] for kind in _VOCABULARIES}
    assert {key: sorted(names) for key, names in read.items()} == {key: sorted(v) for key, v in expected.items()}


def test_choices_keep_the_order_of_the_vocabulary() -> None:
    assert choices(Category)[1] == ("widow", "أرملة")
    assert vocabulary_key(MaritalStatus) == "marital_status"


def test_a_term_is_said_of_a_man_or_a_woman_where_arabic_tells_them_apart() -> None:
    assert label(MaritalStatus.WIDOWED, gender=Gender.FEMALE) == "أرملة"
    assert label(MaritalStatus.WIDOWED, gender=Gender.MALE) == "أرمل"
    assert label(MaritalStatus.WIDOWED, "en", Gender.FEMALE) == "Widowed"
    assert label(MaritalStatus.DESERTED, gender=Gender.FEMALE) == label(MaritalStatus.DESERTED)
