"""Both back ends give the same letters in the same order, each glyph with its own letter."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.fonts import BOLD_FILE, REGULAR_FILE, face
from desktop_app.printing.arabic.shaping import Backend, Item, is_mark, make_shaper

SHAPERS = {backend: make_shaper(backend, face(REGULAR_FILE)) for backend in Backend}
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئءabcXYZ0123456789٠١٢٣()[]«»   -/:.,،؛?%"


def letters(items: list[Item]) -> str:
    """Return the letters of a line from left to right, without the marks that only steer readers."""
    seen = "".join("".join(code.letters for code in item.codes) if item else " " for item in items)
    return seen.replace("\u200f", "")


@settings(max_examples=600, deadline=None)
@given(st.text(LETTERS, min_size=1, max_size=50))
def test_the_two_back_ends_agree_on_a_line(text: str) -> None:
    text = "ا" + " ".join(text.split())
    assert letters(SHAPERS[Backend.HARFBUZZ].items(text, 1)) == letters(SHAPERS[Backend.RESHAPER].items(text, 1))


@pytest.mark.parametrize("backend", Backend)
def test_every_letter_is_kept(backend: Backend) -> None:
    text = f"أُقِرُّ أنا (الموقّع) لا إله «عبدالله» {ltr('RHAA2929')}"
    seen = letters(SHAPERS[backend].items(text, 1))
    assert sorted(seen) == sorted(text.replace("\u2066", "").replace("\u2069", ""))


@pytest.mark.parametrize("backend", Backend)
def test_lam_alef_is_one_shape_and_two_letters(backend: Backend) -> None:
    (run,) = SHAPERS[backend].items("لا", 1)
    assert run is not None
    assert [code.letters for code in run.codes] == ["ا", "ل"]
    assert run.codes[0].glyph == face(REGULAR_FILE).empty
    assert run.codes[0].advance <= 1


@pytest.mark.parametrize("backend", Backend)
def test_marks_are_painted_at_their_letters_and_read_from_the_text(backend: Backend) -> None:
    (run,) = SHAPERS[backend].items("بٌَ", 1)
    assert run is not None
    assert sum(is_mark(code.letters) for code in run.codes) == 2
    assert len(run.painted) == 2
    assert all(x + 400 >= 0 and x < run.width for x, _, _ in run.painted)


@pytest.mark.parametrize("backend", Backend)
def test_a_bracket_is_read_as_it_was_typed(backend: Backend) -> None:
    (run,) = SHAPERS[backend].items("(ب)", 1)
    assert run is not None
    assert [code.letters for code in run.codes] == [")", "ب", "("]
    plex = face(REGULAR_FILE)
    assert [code.glyph for code in run.codes][::2] == [plex.glyph("("), plex.glyph(")")]


@pytest.mark.parametrize("backend", Backend)
def test_letters_join(backend: Backend) -> None:
    shaper = SHAPERS[backend]
    assert shaper.width("بيت") < sum(shaper.width(letter) for letter in "بيت")


@pytest.mark.parametrize("backend", Backend)
def test_a_number_in_arabic_stands_between_marks_that_keep_its_spaces(backend: Backend) -> None:
    items = SHAPERS[backend].items("صفحة 12 من", 1)
    assert ["".join(code.letters for code in item.codes) if item else " " for item in items] == [
        *("نم", " ", "\u200f", "12", "\u200f", " ", "ةحفص")
    ]
    assert sum(item.width for item in items if item) == sum(
        SHAPERS[backend].width(word) for word in ("صفحة", "12", "من")
    )


def test_joiners_steer_the_shape_and_leave_no_letter() -> None:
    assert letters(SHAPERS[Backend.HARFBUZZ].items("ه\u200d", 1)) == "ه"


def test_both_weights_have_every_letter_of_the_papers() -> None:
    signs = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟٪0123456789٠١٢٣٤٥٦٧٨٩()[]«»–—•·…/:.,-+%@#"
    for name in (REGULAR_FILE, BOLD_FILE):
        assert [sign for sign in signs if not face(name).glyph(sign)] == []


@pytest.mark.parametrize("word", ["الضرر", "مقررة", "ملاا", "تبرر"])
def test_the_same_letter_twice_stands_far_enough_apart_to_be_read_twice(word: str) -> None:
    for backend in Backend:
        (run,) = SHAPERS[backend].items(word, 1)
        assert run is not None
        origins, at = [], 0.0
        for code in run.codes:
            at -= code.shift
            origins.append((code.letters, at))
            at += code.advance
        assert all(abs(b - a) > 250 for (one, a), (other, b) in pairwise(origins) if one == other)
