"""Faces: measures, an empty glyph, outlines, subsets."""

import pytest
import uharfbuzz as hb

from desktop_app.printing.arabic.fonts import BOLD_FILE, REGULAR_FILE, face

FILES = (REGULAR_FILE, BOLD_FILE)


@pytest.mark.parametrize("name", FILES)
def test_the_empty_glyph_takes_no_room_and_paints_nothing(name: str) -> None:
    assert face(name).advance(face(name).empty) == 0
    assert face(name).outline(face(name).empty) == ""


@pytest.mark.parametrize("name", FILES)
def test_a_subset_holds_what_was_asked_and_is_smaller(name: str) -> None:
    one = face(name)
    wanted = {0, one.glyph("ب"), one.glyph("A")}
    data, places = one.subset(wanted)
    assert wanted <= set(places)
    assert hb.Face(data).glyph_count == len(places)
    assert len(data) < 20_000


def test_a_subset_is_always_the_same() -> None:
    glyphs = [5, 9, 200, 31]
    assert face(REGULAR_FILE).subset(glyphs) == face(REGULAR_FILE).subset(reversed(glyphs))


def test_a_character_that_the_face_lacks_is_glyph_zero() -> None:
    assert face(REGULAR_FILE).glyph("漢") == 0


def test_arabic_rises_above_and_falls_below_its_line() -> None:
    assert face(REGULAR_FILE).ascent > 900
    assert face(REGULAR_FILE).descent < -300
