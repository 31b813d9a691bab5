"""The furniture of a page leaves room for the text and says what paper it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.policy.paper_terms import PaperStock
from desktop_app.printing.document import HEIGHT
from desktop_app.printing.identity import Stock
from desktop_app.printing.page import CODE_TOP, Page, code_top
from desktop_app.printing.press import print_paper
from desktop_app.printing.style import LEFT, MILLIMETRE
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
from tests.printing.reading import placed_words, unpacked


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
    assert unpacked(with_logo).count(b"/S /Figure") == 2


def test_a_draft_carries_no_code_and_says_what_it_is() -> None:
    draft = print_paper(LETTERHEAD, replace(UNSIGNED, draft=True), (), RECORD)
    assert codes_on(draft) == [[]]
    assert "مسودة" in folded(text_by_pdfium(draft)[0])


def test_a_sheet_without_a_record_behind_it_carries_no_code() -> None:
    assert not any(codes_on(print_paper(LETTERHEAD, UNSIGNED, EVERYTHING, RECORD)))


FOOTER = "ص.ب 1234 الأحساء – حساب التبرعات SA03 8000 0000 6080 1016 7519"
PREPRINTED = Stock(PaperStock.PREPRINTED, head_space=45, foot_space=30)


def test_the_association_s_own_footer_stands_on_every_page_under_ours(tmp_path: Path) -> None:
    for words in placed_words(print_paper(replace(LETTERHEAD, footer=FOOTER), IDENTITY, EVERYTHING, RECORD), tmp_path):
        (footer,) = (box for word, box in words if word == "7519")
        (number,) = (box for word, box in words if word == "صفحة")
        assert number[3] < footer[3] < HEIGHT - 12.7 * MILLIMETRE


def test_pre_printed_stock_keeps_its_head_and_foot_free(tmp_path: Path) -> None:
    head = replace(LETTERHEAD, footer=FOOTER, logo=png(40, 20), stock=PREPRINTED)
    pdf = print_paper(head, IDENTITY, EVERYTHING, RECORD)
    for words in placed_words(pdf, tmp_path):
        assert min(box[1] for _, box in words) > 44 * MILLIMETRE
        assert max(box[3] for _, box in words) < HEIGHT - 30 * MILLIMETRE
        assert {"صفحة", IDENTITY.serial} <= {word for word, _ in words}
    assert b"/Subtype /Image" not in pdf
    assert LETTERHEAD.contact[0].split()[0] not in folded(text_by_pdfium(pdf)[0])


def test_pre_printed_stock_lifts_the_code_with_the_foot() -> None:
    plain, lifted = (
        print_paper(replace(LETTERHEAD, stock=stock), IDENTITY, (), RECORD) for stock in (Stock(), PREPRINTED)
    )
    assert codes_on(lifted) == codes_on(plain) != [[]]
    assert code_top(PREPRINTED) == pytest.approx((30 + 23) * MILLIMETRE)
    assert code_top(Stock()) == CODE_TOP


def test_a_shallow_pre_printed_foot_is_still_out_of_the_printer_s_reach() -> None:
    assert code_top(Stock(PaperStock.PREPRINTED, 0, 0)) == CODE_TOP


def test_the_mark_of_the_seal_leaves_the_words_of_the_foot_whole(tmp_path: Path) -> None:
    sealed = replace(IDENTITY, seal="AB12 CD34")
    (words,) = placed_words(print_paper(replace(LETTERHEAD, footer=f"{FOOTER} " * 4), sealed, (), RECORD), tmp_path)
    left, right = LEFT + 23 * MILLIMETRE + 12, LEFT + 79 * MILLIMETRE + 12
    foot = HEIGHT - code_top(Stock()) - 40
    inside = {word for word, (a, upper, b, _) in words if a > left and b < right and upper > foot}
    assert {"ختم", "رقمي"} <= inside
    assert not inside & {"صفحة", "الملف", "السجل"}
    assert [word for word, _ in words].count("7519") == 4
