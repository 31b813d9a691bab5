"""A face inside a document: one code a glyph and letter."""

import re

from desktop_app.printing.arabic.fonts import REGULAR_FILE, face
from desktop_app.printing.arabic.harfbuzz import HarfBuzzShaper
from desktop_app.printing.embedding import EmbeddedFont

SHAPER = HarfBuzzShaper(face(REGULAR_FILE))


def codes(font: EmbeddedFont, word: str) -> list[str]:
    """Return the codes of a word."""
    (run,) = SHAPER.items(word, 1)
    assert run is not None
    return re.findall("[0-9A-F]{4}", font.string(run))


def test_codes_count_from_first_use_in_each_document() -> None:
    first, second = EmbeddedFont(face(REGULAR_FILE), "A0"), EmbeddedFont(face(REGULAR_FILE), "A0")
    codes(first, "ظضغ")
    assert codes(second, "بب") == ["0002", "0003"]


def test_one_glyph_with_two_letters_is_two_codes() -> None:
    font = EmbeddedFont(face(REGULAR_FILE), "A0")
    kasra, damma = codes(font, "بِ"), codes(font, "بُ")
    assert kasra[1] == damma[1]
    assert kasra[0] != damma[0]


def test_a_word_keeps_its_codes() -> None:
    font = EmbeddedFont(face(REGULAR_FILE), "A0")
    assert codes(font, "جمعية") == codes(font, "جمعية")
