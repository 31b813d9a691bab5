"""Every page of every paper looks as it was approved; ``python -m tests.printing.golden`` renews the pictures."""

from pathlib import Path

import pytest

from desktop_app.printing.blocks import FieldsTable, Paragraph
from desktop_app.printing.press import print_paper
from tests.printing.golden.pictures import PAGES, complaints, renew
from tests.printing.material import IDENTITY, LETTERHEAD, PARAGRAPH, RECORD
from tests.printing.papers.sheets import SHEETS, sheet


def paper(number: str) -> bytes:
    """Print a paper with a number in it."""
    blocks = (Paragraph(PARAGRAPH), FieldsTable((("الرقم", number),)))
    return print_paper(LETTERHEAD, IDENTITY, blocks, RECORD)


@pytest.mark.parametrize("name", SHEETS)
def test_every_page_looks_as_it_was_approved(name: str) -> None:
    assert complaints(name, sheet(name)) == []


def test_no_picture_is_kept_of_a_paper_that_is_gone() -> None:
    assert {file.stem.rpartition("-")[0] for file in PAGES.glob("*.png") if ".new" not in file.name} <= set(SHEETS)


def test_one_digit_is_noticed_and_the_new_page_left_beside(tmp_path: Path) -> None:
    renew({"paper": paper("1012345678")}, tmp_path)
    assert complaints("paper", paper("1012345678"), tmp_path) == []
    (said,) = complaints("paper", paper("1012345670"), tmp_path)
    assert "paper-1.png differs" in said
    assert (tmp_path / "paper-1.new.png").exists()


def test_a_page_more_or_less_is_noticed(tmp_path: Path) -> None:
    long = print_paper(LETTERHEAD, IDENTITY, (Paragraph("سطر\n" * 90),), RECORD)
    renew({"paper": long}, tmp_path)
    assert any("paper-2.png has no page" in said for said in complaints("paper", paper("1"), tmp_path))
    renew({"paper": paper("1")}, tmp_path)
    assert any("paper-2.png was never drawn" in said for said in complaints("paper", long, tmp_path))


def test_renewing_touches_only_what_changed(tmp_path: Path) -> None:
    assert renew({"a": paper("1"), "b": paper("2")}, tmp_path) == ["a-1.png", "b-1.png"]
    assert renew({"a": paper("1"), "b": paper("3333")}, tmp_path) == ["b-1.png"]
    assert renew({"a": paper("1")}, tmp_path) == ["b-1.png"]


def test_a_picture_is_small() -> None:
    assert sum(file.stat().st_size for file in PAGES.glob("*.png")) < 2_500_000
