"""What is expected of a page is what stands on it, and the competitors are given all of it."""

import html
import re
from pathlib import Path

import pytest

from benchmarks.papers.as_html import html_page
from benchmarks.papers.as_typst import typst_page
from benchmarks.papers.engines import OURS, engine
from benchmarks.papers.prepared import prepared
from benchmarks.papers.reading import by_pdfium
from benchmarks.papers.said import texts
from benchmarks.papers.sheets import LETTERHEAD, Sheet, sheet
from benchmarks.papers.words import WORD, counted, found
from desktop_app.printing.blocks import Block, DateBoxes, FieldsTable, LetterBoxes, PageBreak, Picture, Spacer
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.record import read_record
from desktop_app.printing.wording import wording
from tests.printing.material import EVERYTHING, IDENTITY, RECORD, png

ROOM_FOR_THE_PEN = FieldsTable((("رقم الهوية", LetterBoxes((4, 6), "10")), ("يوم الميلاد", DateBoxes())))
EVERY_BLOCK = Sheet(
    LETTERHEAD,
    IDENTITY,
    (*EVERYTHING, ROOM_FOR_THE_PEN, Spacer(), Picture(png(), "مخطط"), PageBreak()),
    RECORD,
)


def every_sheet() -> list[Sheet]:
    blank = [Sheet(LETTERHEAD, IDENTITY, blocks, {}) for blocks in map(blank_blocks, PAPERS) if blocks]
    return [EVERY_BLOCK, *blank, *(sheet(kind, 1) for kind in PAPERS)]


def blank_blocks(kind: str) -> tuple[Block, ...]:
    form, words = PAPERS[kind], wording(kind)
    return form.compose(form.blank(words), words) if form.blank else ()


def lost(one: Sheet, given: str) -> set[str]:
    return set(counted("\n".join(texts(one)), WORD)) - set(counted(given, WORD))


def test_everything_is_given_to_weasyprint() -> None:
    for one in every_sheet():
        assert lost(one, html.unescape(re.sub("<[^>]+>", " ", html_page(one)))) == set()


def test_everything_is_given_to_typst() -> None:
    for one in every_sheet():
        assert lost(one, typst_page(one)) == set()


def test_what_could_be_taken_for_markup_is_given_as_words() -> None:
    strange = Sheet(LETTERHEAD, IDENTITY, (FieldsTable((("<b>", 'a"b\\n'),)),), {})
    assert "&lt;b&gt;" in html_page(strange)
    assert '"a\\"b\\\\n"' in typst_page(strange)


@pytest.mark.parametrize("kind", ["closure_certificate", "consent"])
def test_every_sheet_is_about_another_person_and_has_its_own_code(kind: str) -> None:
    first, second = sheet(kind, 1), sheet(kind, 2)
    assert first.identity.code != second.identity.code
    assert first.record["name"] != second.record["name"]
    assert sheet(kind, 1) == first


def test_our_press_prints_what_is_expected(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    one = sheet("closure_certificate", 1)
    file.write_bytes(engine(OURS).set(prepared(OURS, one)))
    assert found(texts(one), by_pdfium([file])[0]) > 97
    assert read_record(file.read_bytes()) == one.record
