"""The furniture of a page leaves room for the text and says what paper it is."""

from dataclasses import replace

from desktop_app.printing.page import Page
from desktop_app.printing.press import print_paper
from tests.printing.material import (
    EVERYTHING,
    IDENTITY,
    LETTERHEAD,
    RECORD,
    UNSIGNED,
    codes_on,
    folded,
    new_bench,
    png,
    text_by_pdfium,
)


def test_a_longer_title_takes_its_room_from_the_text() -> None:
    usual = Page(new_bench(), LETTERHEAD, IDENTITY)
    longer = Page(new_bench(), LETTERHEAD, replace(IDENTITY, title="إقرار صحة البيانات المقدمة من المستفيد " * 4))
    assert longer.first_top < usual.first_top
    assert longer.next_top == usual.next_top > usual.first_top > usual.bottom


def test_the_first_page_carries_the_letterhead() -> None:
    first = folded(text_by_pdfium(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD))[0])
    for words in ("جمعية البر الخيرية بمحافظة الأحساء", "فرع الهفوف", "1234", "إقرار صحة البيانات", "الموافق"):
        assert words in first


def test_every_page_carries_hash_and_head_of_the_journal() -> None:
    for page in text_by_pdfium(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD)):
        assert "بصمة البيانات" in page
        assert "رأس السجل" in page


def test_a_logo_is_drawn_with_its_words() -> None:
    with_logo = print_paper(replace(LETTERHEAD, logo=png(40, 20)), IDENTITY, (), RECORD)
    assert with_logo.count(b"/Subtype /Image") == 1
    assert with_logo.count(b"/S /Figure") == 2


def test_a_draft_carries_no_code_and_says_what_it_is() -> None:
    draft = print_paper(LETTERHEAD, replace(UNSIGNED, draft=True), (), RECORD)
    assert codes_on(draft) == [[]]
    assert "مسودة" in folded(text_by_pdfium(draft)[0])


def test_a_sheet_without_a_record_behind_it_carries_no_code() -> None:
    assert not any(codes_on(print_paper(LETTERHEAD, UNSIGNED, EVERYTHING, RECORD)))
