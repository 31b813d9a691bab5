"""A printed paper: whole, tagged, the same every time, and readable by machines."""

import re
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.blocks import Block, FieldsTable, PageBreak, Paragraph, Spacer, Table
from desktop_app.printing.options import PressOptions
from desktop_app.printing.press import print_paper
from tests.printing.material import (
    EVERYTHING,
    FAMILY,
    FIELDS,
    IDENTITY,
    LETTERHEAD,
    PARAGRAPH,
    RECORD,
    SIGNATURES,
    arabic_words,
    folded,
    text_by_pdfium,
    text_by_poppler,
)
from tests.printing.reading import unpacked

BOTH = [PressOptions(backend=backend) for backend in Backend]


def printed(blocks: Sequence[Block] = EVERYTHING, options: PressOptions = BOTH[0]) -> bytes:
    """Print blocks with the tests' letterhead and identity."""
    return print_paper(LETTERHEAD, IDENTITY, blocks, RECORD, options)


def test_the_same_words_give_the_same_bytes() -> None:
    assert printed() == printed()


def test_another_paper_printed_in_between_changes_no_byte() -> None:
    first = printed()
    printed((Paragraph("كلمات أخرى بحروف أخرى ظضغث"),))
    assert printed() == first


@pytest.mark.parametrize("options", BOTH)
def test_the_arabic_words_come_back_whole(options: PressOptions, tmp_path: Path) -> None:
    seen = arabic_words(text_by_poppler(printed(options=options), tmp_path))
    said = arabic_words(
        " ".join([PARAGRAPH, *(text for pair in FIELDS for text in pair), *(t for row in FAMILY.rows for t in row)])
    )
    found = sum(min(count, seen[word]) for word, count in said.items())
    assert found / said.total() >= 0.99


@pytest.mark.parametrize("options", BOTH)
def test_identifiers_and_dates_come_back_all(options: PressOptions, tmp_path: Path) -> None:
    text = folded(text_by_poppler(printed(options=options), tmp_path))
    wanted = [RECORD["الهوية"], RECORD["الجوال"], RECORD["الميلاد"], RECORD["الآيبان"], "12/07/1401", IDENTITY.serial]
    wanted += [row[2] for row in FAMILY.rows]
    assert [value for value in wanted if value not in text] == []


@pytest.mark.parametrize("options", BOTH)
def test_words_come_back_between_their_spaces(options: PressOptions, tmp_path: Path) -> None:
    said = Counter(word.strip("،.:()") for word in folded(PARAGRAPH).split())
    text = folded(text_by_poppler(printed((Paragraph(PARAGRAPH),), options), tmp_path))
    seen = Counter(word.strip("،.:()") for word in text.split())
    assert sum(min(count, seen[word]) for word, count in said.items()) / said.total() >= 0.97


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    pages = text_by_pdfium(printed((FAMILY,)))
    assert len(pages) > 1
    assert all("الصلة" in page for page in pages)
    assert sum(page.count("القحطاني") for page in pages) == 60


def test_every_page_tells_its_number_and_their_count(tmp_path: Path) -> None:
    pages = folded(text_by_poppler(printed(), tmp_path)).split("\f")[:-1]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert {"صفحة", "من", str(number), str(len(pages)), IDENTITY.serial} <= set(re.findall(r"[^\s:]+", page))


def test_signatures_are_never_parted_by_a_page_s_end() -> None:
    for height in range(300, 640, 40):
        pages = text_by_pdfium(printed((Spacer(1), Paragraph("فاتحة"), Spacer(height), SIGNATURES)))
        roles = [sum(role in page for role in ("الموظف المختص", "بصمة من لا يوقع")) for page in map(folded, pages)]
        assert sorted(roles, reverse=True)[0] == 2


def test_signatures_alone_on_a_last_page_are_drawn_in() -> None:
    nearly = (Paragraph(PARAGRAPH), *(FieldsTable(FIELDS),) * 2, Paragraph(PARAGRAPH), SIGNATURES)
    counts = [len(text_by_pdfium(printed((*nearly, *(Paragraph("سطر"),) * more)))) for more in range(8)]
    tight = [more for more in range(8) if counts[more] == 1]
    assert tight == list(range(len(tight)))
    assert counts == sorted(counts)


def test_a_page_break_begins_a_new_page_and_no_empty_one() -> None:
    assert len(text_by_pdfium(printed((Paragraph("أولى"), PageBreak(), Paragraph("ثانية"), PageBreak())))) == 2


def test_a_row_taller_than_a_page_runs_on() -> None:
    endless = Table(("البند", "الشرح"), (("طويل", "كلمة " * 3000),))
    pages = text_by_pdfium(printed((endless,)))
    assert sum(page.count("كلمة") for page in pages) == 3000


def test_practice_stands_on_every_page_and_only_there(tmp_path: Path) -> None:
    exercise = print_paper(replace(LETTERHEAD, practice=True), IDENTITY, EVERYTHING, RECORD)
    pages = folded(text_by_poppler(exercise, tmp_path)).split("\f")[:-1]
    assert all("تدريب" in page for page in pages)
    assert "تدريب" not in folded(text_by_poppler(printed(), tmp_path))


def test_the_practice_mark_disturbs_no_word(tmp_path: Path) -> None:
    exercise = print_paper(replace(LETTERHEAD, practice=True), IDENTITY, EVERYTHING, RECORD)
    missing = arabic_words(text_by_poppler(printed(), tmp_path)) - arabic_words(text_by_poppler(exercise, tmp_path))
    assert not missing


def test_large_print_is_larger() -> None:
    large = printed(options=PressOptions(large_print=True))
    assert len(text_by_pdfium(large)) > len(text_by_pdfium(printed()))


def test_the_file_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(printed())
    checked = subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True, text=True)  # noqa: S607
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_file_says_what_it_is_and_claims_nothing_more() -> None:
    pdf = unpacked(printed())
    for said in (b"/StructTreeRoot", b"/Marked true", b"/Direction /R2L", b"/DisplayDocTitle true", b"(ar-SA)"):
        assert said in pdf
    for said in (b"/OutputIntents", b"/AFRelationship /Source", b"record.json", b"/ID"):
        assert said in pdf
    for unsaid in (b"Helvetica", b"pdfaid", b"pdfuaid"):
        assert unsaid not in pdf


def test_two_papers_have_two_ids() -> None:
    other = print_paper(LETTERHEAD, replace(IDENTITY, data_hash="0" * 64), EVERYTHING, RECORD)
    ids = [re.findall(rb"/ID\s*\[(<[0-9a-f]+>)", pdf) for pdf in (printed(), other)]
    assert ids[0]
    assert ids[0] != ids[1]


def test_an_empty_value_leaves_room_for_the_pen() -> None:
    filled = printed((FieldsTable((("الاسم", "ا"),) * 30),))
    empty = printed((FieldsTable((("الاسم", ""),) * 30),))
    assert len(text_by_pdfium(empty)) >= len(text_by_pdfium(filled))
