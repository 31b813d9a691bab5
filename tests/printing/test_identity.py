"""Letterhead and identity are values."""

from dataclasses import replace

from desktop_app.printing.press import print_paper
from tests.printing.material import IDENTITY, LETTERHEAD, text_by_pdfium


def test_a_letterhead_without_extras_still_prints() -> None:
    bare = replace(LETTERHEAD, licence="", branch="", contact=(), lines=())
    assert bare.association.split()[0] in text_by_pdfium(print_paper(bare, IDENTITY, (), {}))[0]


def test_a_long_name_and_many_lines_make_room_for_themselves() -> None:
    long = replace(LETTERHEAD, association="جمعية البر الخيرية " * 5, lines=("سطر",) * 6)
    assert len(text_by_pdfium(print_paper(long, IDENTITY, (), {}))) == 1
