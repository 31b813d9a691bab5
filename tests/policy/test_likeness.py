"""Likeness: spellings and slips of one name stay close and share a key, other names are far."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.likeness import (
    Words,
    compared,
    keys_asked,
    keys_of,
    letters_apart,
    letters_of,
    likeness,
    may_be_one,
    words_alike,
)
from desktop_app.policy.names import name_words

_MEN = ["محمد", "عبدالله", "أحمد", "خالد", "سعد", "إبراهيم", "عبدالعزيز", "مؤيد", "فهد", "يوسف"]
_FAMILIES = ["العتيبي", "القحطاني", "الغامدي", "آل سعود", "أبو زيد", "فلاتة"]
FULL_NAMES = st.tuples(*(st.sampled_from(_MEN) for _ in range(3)), st.sampled_from(_FAMILIES)).map(" ".join)
NAMES = st.one_of(FULL_NAMES, st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىئؤة ", max_size=40))


def shared(first: str, second: str) -> frozenset[int]:
    return keys_asked(compared(name_words(first))) & keys_of(compared(name_words(second)))


def test_a_name_that_leaves_out_a_grandfather_stays_close() -> None:
    whole, short = "نورة محمد سعد فهد العتيبي", "نورة محمد العتيبي"
    assert 0.8 < likeness(whole, short) < 1


def test_particles_and_the_article_do_not_tell_names_apart() -> None:
    assert likeness("خالد بن فهد آل سعود", "خالد فهد سعود") == 1


@pytest.mark.parametrize(
    ("spaced", "glued"),
    [
        ("علاء الدين سالم القرني", "علاءالدين سالم القرني"),
        ("هبة الله فهد الشهري", "هبةالله فهد الشهري"),
        ("نور الهدى سعد الحربي", "نورالهدى سعد الحربي"),
        ("عز الدين سالم القرني", "عزالدين سالم القرني"),
        ("سعد محمد جار الله", "سعد محمد جارالله"),
        ("عبيد الله سعد الحربي", "عبيدالله سعد الحربي"),
        ("أمين الدين سعد الحربي", "أمينالدين سعد الحربي"),
    ],
)
def test_a_name_of_two_words_is_the_same_written_as_one(spaced: str, glued: str) -> None:
    assert likeness(spaced, glued) == 1
    assert keys_of(compared(name_words(spaced))) == keys_of(compared(name_words(glued)))


@pytest.mark.parametrize("word", ["خالد", "سالم", "جمال", "عبدالله", "عبداللطيف", "ابوالخير", "امالخير", "طرابلسي"])
def test_a_word_that_was_not_glued_of_two_stays_one(word: str) -> None:
    assert compared([word]) == (word,)


def test_another_persons_name_is_far() -> None:
    assert likeness("نورة محمد العتيبي", "سارة خالد القحطاني") < 0.3
    assert likeness("محمد سعد", "سعد محمد") < 0.7


def test_a_slip_of_one_letter_stays_close() -> None:
    assert likeness("عبدالعزيز محمد الغامدي", "عبدالعزيز محمد الغامذي") > 0.9
    assert likeness("سعد محمد الغامدي", "سعيد محمد الغامدي") > 0.9


def test_a_family_written_first_is_taken_for_what_it_is() -> None:
    assert likeness("العتيبي نورة سعد محمد", "نورة سعد محمد العتيبي") > 0.9
    assert likeness("محمد سعد خالد العتيبي", "سعد محمد خالد العتيبي") < 0.8


@given(NAMES, NAMES)
def test_likeness_is_a_share_and_asks_in_both_directions_alike(first: str, second: str) -> None:
    assert 0 <= likeness(first, second) <= 1
    assert likeness(first, second) == pytest.approx(likeness(second, first))


@given(NAMES)
def test_a_name_is_like_itself_and_nobody_is_like_nothing(name: str) -> None:
    assert likeness(name, name) == (1 if name_words(name) else 0)
    assert likeness(name, "") == 0


@given(FULL_NAMES, st.integers(0, 3))
def test_one_word_spoilt_or_left_out_leaves_a_key(name: str, place: int) -> None:
    words = name_words(name)
    spoilt = (*words[:place], "ضغظث", *words[place + 1 :])
    short = (*words[:place], *words[place + 1 :])
    assert keys_asked(spoilt) & keys_of(words)
    assert keys_asked(short) & keys_of(words)


@given(FULL_NAMES)
def test_a_name_turned_round_shares_every_key(name: str) -> None:
    words = name_words(name)
    assert keys_of(words) <= keys_asked((words[-1], *words[:-1]))


@pytest.mark.parametrize(
    ("heard", "meant"),
    [("ضافر سعد الحربي", "ظافر سعد الحربي"), ("نوره بنت سعد", "نورا سعد"), ("محمد القحطاني", "محمّد قحطاني")],
)
def test_what_sounds_alike_lies_under_one_key(heard: str, meant: str) -> None:
    assert shared(heard, meant)


def test_a_word_alone_has_no_key() -> None:
    assert keys_of(("نوره",)) == frozenset()
    assert keys_of(()) == frozenset()


@given(NAMES)
def test_keys_fit_a_column_of_four_bytes_and_are_few(name: str) -> None:
    keys = keys_of(name_words(name))
    assert all(-(1 << 31) <= key < 1 << 31 for key in keys)
    assert len(keys) <= 8


@given(NAMES, NAMES)
def test_letters_are_apart_only_where_one_name_has_what_the_other_lacks(first: str, second: str) -> None:
    here, there = letters_of(name_words(first)), letters_of(name_words(second))
    assert 0 <= here < 1 << 56
    assert letters_apart(here, there) == letters_apart(there, here)
    assert letters_apart(here, here) == 0


def test_a_shorter_name_has_no_letter_that_the_whole_one_lacks() -> None:
    whole: Words = name_words("نورة محمد سعد العتيبي")
    assert letters_apart(letters_of(whole), letters_of((whole[0], whole[-1]))) == 0
    assert words_alike(whole, (whole[0], whole[-1])) > 0.8


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("خالد عبدالله سعد العتيبي", "خالد العتيبي", True),
        ("نورة سعد محمد العتيبي", "نوره سعد محمد العتيبى", True),
        ("الدوسري أمل فهد سالم", "أمل فهد سالم الدوسري", True),
        ("ماجد بدر محسن الرشيدي", "أمل فهد سالم الدوسري", False),
        ("خالد عبدالله سعد محمد علي العتيبي", "ريم عبدالله سعد محمد علي العتيبي", False),
    ],
)
def test_brothers_share_all_names_but_their_own(one: str, other: str, same: bool) -> None:
    assert may_be_one(name_words(one), name_words(other)) == may_be_one(name_words(other), name_words(one)) == same
