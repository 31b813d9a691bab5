"""Headings, paragraphs, lists and statements."""

from pathlib import Path

from desktop_app.printing.blocks import BulletList, Heading, NumberedList, Paragraph, Statement
from desktop_app.printing.setting.prose import (
    set_bullet_list,
    set_heading,
    set_numbered_list,
    set_paragraph,
    set_statement,
)
from tests.printing.material import PARAGRAPH, drawn, folded, new_bench, text_by_poppler
from tests.printing.reading import unpacked


def test_a_heading_stays_with_what_follows() -> None:
    assert all(strip.keep for strip in set_heading(new_bench(), Heading("عنوان")) if not strip.blank)


def test_no_single_line_of_a_paragraph_is_left_alone() -> None:
    strips = set_paragraph(new_bench(), Paragraph(PARAGRAPH * 3))[:-1]
    assert strips[0].keep
    assert strips[-2].keep
    assert not strips[1].keep


def test_a_short_paragraph_is_not_cut() -> None:
    strips = set_paragraph(new_bench(), Paragraph("سطر\nسطر\nسطر"))[:-1]
    assert [strip.keep for strip in strips] == [True, True, False]


def test_a_list_counts_from_where_it_is_told(tmp_path: Path) -> None:
    bench = new_bench()
    text = folded(text_by_poppler(drawn(bench, set_numbered_list(bench, NumberedList(("أولاً", "ثانياً"), 7))), tmp_path))
    assert text.index("7") < text.index("8")


def test_lists_are_tagged_as_lists() -> None:
    bench = new_bench()
    pdf = unpacked(drawn(bench, set_bullet_list(bench, BulletList(("أ", "ب")))))
    assert (pdf.count(b"/S /LI "), pdf.count(b"/S /Lbl "), pdf.count(b"/S /LBody ")) == (2, 2, 2)


def test_a_long_statement_may_run_over_a_page_and_a_short_one_not() -> None:
    long = set_statement(new_bench(), Statement(PARAGRAPH * 20, "عنوان"))
    short = set_statement(new_bench(), Statement("كلمة", "عنوان"))
    assert not all(strip.keep for strip in long[:-2])
    assert all(strip.keep for strip in short[:-2])
