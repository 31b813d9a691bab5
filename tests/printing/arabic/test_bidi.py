"""The order of a line is Unicode's, and python-bidi's."""

from pathlib import Path

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.order import DROPPED, UNICODE_FILE, agreement, unicode_cases
from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.bidi import CONTROLS, base_level, display, levels, visual_order
from desktop_app.printing.arabic.lines import Type, typesetter
from desktop_app.printing.arabic.shaping import Backend

LETTERS = "ابتثجحخدلمنهويةىabcXYZ0123456789٠١٢٣()[]«»<>  -/:.,،؛?!%+#@\"'ًّ"
UNPAIRED = "".join(letter for letter in LETTERS if letter not in "()[]<>«»")
ISOLATES = "\u2066\u2067\u2068"
SOME_CASES = Path(__file__).with_name("bidi_character_test.txt")


def python_bidi(text: str, base: str = "R") -> str:
    """Return python-bidi's order, controls left out."""
    return "".join(char for char in get_display(text, base_dir=base) if char not in CONTROLS)


@settings(max_examples=4000, deadline=None)
@given(st.text(LETTERS, min_size=1, max_size=60))
def test_a_line_stands_as_python_bidi_orders_it(text: str) -> None:
    assert display(text, mirror=False) == python_bidi(text)


@settings(max_examples=1500, deadline=None)
@given(st.text(UNPAIRED, max_size=20), st.sampled_from(ISOLATES), st.text(UNPAIRED, max_size=20), st.text(UNPAIRED))
def test_isolates_stand_as_python_bidi_orders_them(before: str, start: str, inside: str, after: str) -> None:
    """Brackets beside isolates are judged by Unicode's own cases: python-bidi's core errs there."""
    text = f"ا{before}{start}{inside}\u2069{after}ب"
    assert display(text, mirror=False) == python_bidi(text)


@settings(max_examples=1000, deadline=None)
@given(st.text(LETTERS + ISOLATES + "\u2069\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e", max_size=60))
def test_every_character_keeps_its_place_in_the_order(text: str) -> None:
    assert sorted(visual_order(levels(text))) == list(range(len(text)))


def test_lines_of_every_kind_stand_as_python_bidi_orders_them() -> None:
    compared = agreement(5_000, seed=3)
    assert (compared.lines, compared.otherwise) == (5_000, ())


def test_a_bracket_after_an_isolate_stands_as_unicode_says_where_python_bidi_errs() -> None:
    """Rule N0: an Arabic letter stands before the pair, so the brackets of a Latin word keep the line's direction."""
    text = "h؟\u2068>\u2069[b]"
    assert levels(text)[5:] == (1, 2, 1)
    assert display(text, mirror=False) != python_bidi(text)


def test_unicode_s_own_cases_pass() -> None:
    """All 91,707 cases are ordered as Unicode orders them, where the file of Debian's unicode-data is there.

    Of these the press never meets 81: they hold embeddings or overrides (U+202A to U+202E), which it takes out of every
    text. Paragraph separators stand in no case, and the level of each paragraph is the one that the case gives. Where
    the file is missing every 60th case is tried.
    """
    whole = UNICODE_FILE.exists()
    cases = unicode_cases(UNICODE_FILE if whole else SOME_CASES)
    assert cases.failed == ()
    assert (cases.tried, cases.never_set) == ((91_707, 81) if whole else (1_647, cases.never_set))


def test_what_is_never_set_is_taken_out_before_a_line_is_ordered() -> None:
    line = typesetter(Backend.HARFBUZZ).line("".join(DROPPED), Type(10))
    assert line.pieces == ()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("ترخيص (1234)", "(1234) صيخرت"),
        ('قال "hello (world)" ثم', 'مث "hello (world)" لاق'),
        (f"هاتف: {ltr('+966 50 123 4567')}", "+966 50 123 4567 :فتاه"),
        (f"({ltr('1981-05-16')}م)", "(م1981-05-16)"),
        ("3,450.75 ريال", "لاير 3,450.75"),
        ("٣٤٥٢ طريق", "قيرط ٣٤٥٢"),
        ("30/05/1448هـ", "ـه30/05/1448"),
    ],
)
def test_brackets_and_numbers_stand_as_they_are_read(text: str, seen: str) -> None:
    assert display(text) == seen


@pytest.mark.parametrize(("text", "level"), [("abu@example.com", 0), ("+966 50", 0), ("هـ 12", 1), ("...", 1), ("", 1)])
def test_a_text_without_arabic_letters_runs_from_left_to_right(text: str, level: int) -> None:
    assert base_level(text) == level
