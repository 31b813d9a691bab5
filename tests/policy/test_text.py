"""Small mercies for text."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.text import (
    account_end,
    clean,
    code_point,
    invisible_characters,
    is_invisible,
    latin_digits,
    ltr,
    one_line,
    quoted,
    storable,
    visible,
)


def test_every_kind_of_digit_becomes_a_latin_one() -> None:
    assert latin_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 5٫5") == "0123456789 0123456789 5.5"


def test_an_identifier_is_isolated() -> None:
    assert ltr("R-1448-0123") == "\u2066R-1448-0123\u2069"


@given(st.text())
def test_what_a_person_wrote_cannot_turn_the_sentence_around_it(text: str) -> None:
    inside = quoted(text)[1:-1]
    assert quoted(text) == f"\u2068{inside}\u2069"
    assert not set(inside) & set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert visible(inside) == visible(text)


def test_hidden_direction_marks_are_named() -> None:
    assert invisible_characters("نورة\u202e") == ("RIGHT-TO-LEFT OVERRIDE",)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_a_line_keeps_what_is_seen_and_a_text_what_can_be_stored() -> None:
    assert one_line(" نو\u202eرة \u200b سعد\u3164 ") == "نورة سعد"
    assert storable("a\0b\ud800\nc") == "a\ufffdb\ufffd\nc"
    assert code_point("\u202e") == "U+202E"
    assert not is_invisible("م")


def test_of_an_account_the_end_is_shown() -> None:
    assert (account_end("SA0380000000608010167519"), account_end("")) == ("…7519", "")
