"""A word counts as found only as it stands on the page, as often as it stands there."""

import pytest

from benchmarks.papers.words import CODE, found


@pytest.mark.parametrize("read", ["المدينة", "إلى المدينة.", "«المدينة»", "\u2067المدينة\u2069"])
def test_a_whole_word_is_found_between_whatever_is_no_letter(read: str) -> None:
    assert found(["المدينة"], read) == 100


@pytest.mark.parametrize("read", ["المدين ة", "المدينةإلى", "ةنيدملا", "المَدينة", ""])
def test_a_cut_joined_reversed_or_otherwise_marked_word_is_lost(read: str) -> None:
    assert found(["المدينة"], read) == 0


def test_a_word_that_stands_twice_must_come_back_twice() -> None:
    assert found(["نعم لا نعم"], "لا نعم") == pytest.approx(200 / 3)


def test_marks_may_come_in_either_order() -> None:
    assert found(["حقٌّ"], "حق\u0651\u064c") == found(["حق\u0651\u064c"], "حقٌّ") == 100


def test_codes_are_whole_with_the_signs_inside_them() -> None:
    assert found(["P-HF-1448-000007 رقم 3,450.75"], "3,450.75 (P-HF-1448-000007).", CODE) == 100
    assert found(["P-HF-1448-000007"], "000007-1448-HF-P", CODE) == 0
