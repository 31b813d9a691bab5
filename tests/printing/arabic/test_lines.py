"""Lines are broken in the order of reading, fit their width, and stretch to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.lines import Line, Type, Weight, carry_isolates, typesetter
from desktop_app.printing.arabic.shaping import Backend

PARAGRAPH = (
    "أُقِرُّ أنا الموقّع أدناه بأنّ جميع البيانات صحيحةٌ وكاملة، وألتزم بإبلاغ الفرع خلال 15 يومًا (مثل: الزواج، الوفاة) "
    "عبر منصة Nafath أو غيرها وفق المادة (12/3) من اللائحة."
)
BODY = Type(10.5)


def read(line: Line) -> str:
    """Return a line's letters from left to right."""
    seen = "".join("".join(code.letters for code in piece.codes) if piece else " " for piece in line.pieces)
    return seen.replace("\u200f", "")


@pytest.mark.parametrize("backend", Backend)
def test_the_beginning_of_a_paragraph_stands_on_its_first_line(backend: Backend) -> None:
    lines = typesetter(backend).wrap(PARAGRAPH, BODY, 200)
    assert read(lines[0])[::-1].startswith("أُقِرُّ أنا")
    assert read(lines[-1]).startswith(".")


@pytest.mark.parametrize("backend", Backend)
@pytest.mark.parametrize("width", [60, 137, 300])
def test_no_line_is_wider_than_its_column(backend: Backend, width: float) -> None:
    assert all(line.width <= width + 0.01 for line in typesetter(backend).wrap(PARAGRAPH, BODY, width))


def test_a_justified_line_fills_its_column_and_the_last_does_not() -> None:
    *full, last = typesetter(Backend.HARFBUZZ).wrap(PARAGRAPH, BODY, 220, justify=True)
    assert [round(line.width, 6) for line in full] == [220] * len(full)
    assert all(line.stretch > 0 for line in full)
    assert last.stretch == 0


def test_a_newline_begins_a_new_line() -> None:
    assert len(typesetter(Backend.HARFBUZZ).wrap("سطر\n\nسطر", BODY, 400)) == 3


def test_a_word_wider_than_the_column_is_cut() -> None:
    word = "a" * 90
    lines = typesetter(Backend.HARFBUZZ).wrap(word, BODY, 100)
    assert "".join(read(line) for line in lines) == word
    assert all(line.width <= 100 for line in lines)


@settings(max_examples=200, deadline=None)
@given(st.text("ابجد abc123 ()-", min_size=1, max_size=80), st.integers(40, 300))
def test_breaking_loses_no_letter(text: str, width: int) -> None:
    lines = typesetter(Backend.HARFBUZZ).wrap(text, BODY, width)
    assert sorted("".join(read(line) for line in lines).replace(" ", "")) == sorted(text.replace(" ", ""))


def test_an_isolated_value_keeps_its_order_over_two_lines() -> None:
    lines = typesetter(Backend.HARFBUZZ).wrap("رقم الحساب " + ltr("SA03 8000 0000 6080 1016 7519"), BODY, 100)
    assert len(lines) > 1
    assert read(lines[-1]).split()[-1] == "7519"


def test_an_isolate_is_closed_and_opened_again() -> None:
    assert carry_isolates(["ا \u2066ab", "cd\u2069 ب"]) == ["ا \u2066ab\u2069", "\u2066cd\u2069 ب"]


def test_overrides_in_a_value_cannot_turn_a_line() -> None:
    setter = typesetter(Backend.HARFBUZZ)
    assert read(setter.line("اسم \u202eabc", BODY)) == read(setter.line("اسم abc", BODY))


def test_bold_is_wider_than_regular() -> None:
    setter = typesetter(Backend.HARFBUZZ)
    assert setter.line("جمعية", Type(10, Weight.BOLD)).width > setter.line("جمعية", Type(10)).width


@pytest.mark.parametrize("width", [90, 110, 130, 150, 170])
def test_a_telephone_number_is_not_parted(width: float) -> None:
    text = f"للاستفسار يُرجى الاتصال بالفرع على {ltr('050 000 0102')}."
    lines = [read(line) for line in typesetter(Backend.HARFBUZZ).wrap(text, BODY, width)]
    assert any("050 000 0102" in line for line in lines)


def test_a_number_wider_than_its_column_is_parted_at_its_spaces() -> None:
    lines = [read(line) for line in typesetter(Backend.HARFBUZZ).wrap(ltr("050 000 0102"), BODY, 30)]
    assert lines == ["050", "000", "0102"]


@pytest.mark.parametrize("backend", Backend)
@pytest.mark.parametrize("value", ["24-45-8", "1981-05-16", "013-580-1234", "+966501234567", "12-HF-0031"])
def test_a_number_typed_into_a_sentence_keeps_its_order(backend: Backend, value: str) -> None:
    assert value in read(typesetter(backend).line(f"اجتماع المجلس رقم {value}.", BODY))


def test_a_range_is_read_from_the_right() -> None:
    assert "10-5" in read(typesetter(Backend.HARFBUZZ).line("خلال 5-10 أيام", BODY))
