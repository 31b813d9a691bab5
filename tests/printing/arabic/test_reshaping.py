"""The second back end: python-bidi orders, arabic-reshaper joins."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.printing.arabic.bidi import display
from desktop_app.printing.arabic.fonts import REGULAR_FILE, face
from desktop_app.printing.arabic.reshaping import ReshaperShaper, visual_text

SHAPER = ReshaperShaper(face(REGULAR_FILE))


@settings(max_examples=1000, deadline=None)
@given(st.text("ابتabc012()[]«»<> -/:.،ً", min_size=1, max_size=40))
def test_python_bidi_and_our_own_order_agree_with_brackets_mirrored(text: str) -> None:
    assert visual_text(text) == display(text)


def test_vowel_marks_are_kept() -> None:
    (run,) = SHAPER.items("عليٍّ", 1)
    assert run is not None
    assert sorted(code.letters for code in run.codes) == sorted("عليٍّ")


def test_god_s_name_inside_a_name_stays_letters() -> None:
    (run,) = SHAPER.items("عبدالله", 1)
    assert run is not None
    assert "".join(code.letters for code in run.codes)[::-1] == "عبدالله"


def test_presentation_forms_never_reach_the_text() -> None:
    letters = [code.letters for run in SHAPER.items("لا إلى الأحساء", 1) if run for code in run.codes]
    assert not any("\ufb50" <= char <= "\ufeff" for char in "".join(letters))
