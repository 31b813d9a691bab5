"""The order of a line is Unicode's, and python-bidi's."""

from pathlib import Path

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.bidi import CONTROLS, base_level, display, levels, visual_order

LETTERS = "ابتثجحخدلمنهويةىabcXYZ0123456789٠١٢٣()[]«»<>  -/:.,،؛?!%+#@\"'ًّ"
ISOLATES = "\u2066\u2067\u2068"
CASES = Path(__file__).with_name("bidi_character_test.txt")


def python_bidi(text: str, base: str = "R") -> str:
    """Return python-bidi's order, controls left out."""
    return "".join(char for char in get_display(text, base_dir=base) if char not in CONTROLS)


@settings(max_examples=4000, deadline=None)
@given(st.text(LETTERS, min_size=1, max_size=60))
def test_a_line_stands_as_python_bidi_orders_it(text: str) -> None:
    assert display(text, mirror=False) == python_bidi(text)


@settings(max_examples=1500, deadline=None)
@given(st.text(LETTERS, max_size=20), st.sampled_from(ISOLATES), st.text(LETTERS, max_size=20), st.text(LETTERS))
def test_isolates_stand_as_python_bidi_orders_them(before: str, start: str, inside: str, after: str) -> None:
    text = f"ا{before}{start}{inside}\u2069{after}ب"
    assert display(text, mirror=False) == python_bidi(text)


@settings(max_examples=1000, deadline=None)
@given(st.text(LETTERS + ISOLATES + "\u2069\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e", max_size=60))
def test_every_character_keeps_its_place_in_the_order(text: str) -> None:
    assert sorted(visual_order(levels(text))) == list(range(len(text)))


def test_unicode_s_own_cases_pass() -> None:
    failed: list[str] = []
    for case in CASES.read_text(encoding="utf-8").splitlines():
        if case.startswith("#"):
            continue
        codes, _, base, wanted, order = case.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = levels(text, int(base))
        kept = [index for index, level in enumerate(wanted.split()) if level != "x"]
        seen = [index for index in visual_order(found) if index in kept]
        right = all(int(wanted.split()[index]) == found[index] for index in kept)
        if not right or seen != [int(index) for index in order.split()]:
            failed.append(case)
    assert failed == []


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
