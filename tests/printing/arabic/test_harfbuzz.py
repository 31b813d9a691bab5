"""HarfBuzz shapes the runs that our levels cut."""

import pytest

from desktop_app.printing.arabic.fonts import REGULAR_FILE, face
from desktop_app.printing.arabic.harfbuzz import HarfBuzzShaper

SHAPER = HarfBuzzShaper(face(REGULAR_FILE))


def test_a_word_is_shaped_once_and_kept() -> None:
    assert SHAPER.items("جمعية", 1)[0] is SHAPER.items("في جمعية", 1)[0]


@pytest.mark.parametrize("text", ["محمّدٌ", "لا إله إلا الله", "abc fi", "٣٤٥٢", "الأحساء (العيون)"])
def test_the_text_layer_ends_where_the_run_ends(text: str) -> None:
    for run in filter(None, SHAPER.items(text, 1)):
        end = sum(code.advance - code.shift for code in run.codes) - run.end_shift
        assert end == pytest.approx(run.width, abs=1)


def test_every_code_stands_for_one_letter_at_most() -> None:
    for run in filter(None, SHAPER.items("الإسلام لله لأجل الآن في عبدالله", 1)):
        assert all(len(code.letters) <= 1 for code in run.codes)


def test_an_isolate_parts_two_numbers() -> None:
    runs = SHAPER.items("ا\u20661\u20692", 1)
    seen = [code.letters for run in runs if run for code in run.codes if code.letters != "\u200f"]
    assert seen == ["2", "1", "ا"]
