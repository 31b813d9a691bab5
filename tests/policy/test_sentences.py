"""Sentences for faults: none is missing, and both languages take the same words."""

import tomllib
from string import Formatter

import pytest

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.sentences import character_words, sentence, sentences, template
from desktop_app.resources import resource


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence_in_both_languages_with_the_same_places(code: FaultCode) -> None:
    assert _places(template(code)) == _places(template(code, "en"))
    assert template(code).endswith((".", "؟"))


def test_the_file_holds_no_fault_that_the_code_lacks() -> None:
    read = tomllib.loads(resource("faults.toml").read_text(encoding="utf-8"))
    assert set(read) == {code.value for code in FaultCode}


def test_a_sentence_takes_the_words_of_its_fault() -> None:
    fault = Fault(FaultCode.ID_NOT_TEN_DIGITS, "id", {"count": "9"})
    assert sentence(fault) == "رقم الهوية من عشر خانات، وعدد المكتوب 9. أكمله أو صححه."
    assert "has 9" in sentence(fault, "en")


def test_a_word_that_was_not_given_leaves_a_gap_and_no_error() -> None:
    assert "…" in sentence(Fault(FaultCode.ID_NOT_TEN_DIGITS))


def test_a_text_too_long_is_told_with_the_name_of_its_field_and_how_long_it_may_be() -> None:
    typed = Fault(FaultCode.TOO_LONG, "person.health_note", {"limit": "500"})
    assert sentence(typed) == "ما كُتب في «الشخص · ملاحظة صحية» أطول من المسموح، وأقصى عدد أحرفه 500. اختصره."
    assert "“health note” is longer than 500" in sentence(typed, "en")
    kept = Fault(FaultCode.TOO_LONG, "full_name", {"limit": "200", "written_in": "guardian.full_name"})
    assert "«الوصي · الاسم الكامل»" in sentence(kept)


def test_a_refusal_says_each_sentence_once() -> None:
    refusal = Refused(Fault(FaultCode.REQUIRED, "a"), Fault(FaultCode.REQUIRED, "b"), Fault(FaultCode.TOO_LONG, "c"))
    assert len(sentences(refusal)) == 2


def test_a_character_without_a_name_is_told_by_its_number() -> None:
    assert "قلب الاتجاه" in character_words("U+202E", "ar")
    assert "U+E0001" in character_words("U+E0001", "ar")
