"""The seal is seen at the foot of the first page: whose, when, and by which key."""

from dataclasses import replace
from pathlib import Path

from desktop_app.printing.press import print_paper
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD, folded, text_by_pdfium, text_by_poppler
from tests.printing.reading import unpacked

TO_BE_SEALED = replace(IDENTITY, seal="9F86 D081 884C 7D65")


def test_the_mark_says_whose_seal_it_is_and_which_key(tmp_path: Path) -> None:
    paper = print_paper(LETTERHEAD, TO_BE_SEALED, EVERYTHING, RECORD)
    first, *others = map(folded, text_by_pdfium(paper))
    assert "ختم رقمي" in first
    assert "9F86 D081 884C 7D65" in folded(text_by_poppler(paper, tmp_path))
    assert not any("ختم رقمي" in page for page in others)


def test_a_practice_seal_is_named_one() -> None:
    practice = replace(LETTERHEAD, practice=True)
    assert "ختم رقمي للتدريب" in folded(text_by_pdfium(print_paper(practice, TO_BE_SEALED, (), RECORD))[0])


def test_a_paper_that_is_not_going_to_be_sealed_keeps_no_place_for_a_seal() -> None:
    assert b"/AcroForm" in unpacked(print_paper(LETTERHEAD, TO_BE_SEALED, (), RECORD))
    assert b"/AcroForm" not in unpacked(print_paper(LETTERHEAD, IDENTITY, (), RECORD))


def test_the_longest_name_stays_inside_the_frame() -> None:
    long = replace(LETTERHEAD, association="جمعية البر الخيرية " * 10)
    text = folded(text_by_pdfium(print_paper(long, TO_BE_SEALED, (), RECORD))[0])
    assert "بصمة المفتاح" in text
