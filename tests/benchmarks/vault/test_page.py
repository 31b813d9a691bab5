"""The page of the vault tells of every figure that its hunts bring."""

from pathlib import Path

from benchmarks.vault.page import PAGE, main

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "reliability.md"


def test_the_page_names_the_figures_that_the_hunts_bring_and_no_other() -> None:
    told = PAGE.ids_in(DOCUMENT.read_text(encoding="utf-8"))
    assert told == list(PAGE.ids), "python -m benchmarks.vault.page FIGURES.json docs/reliability.md writes them"


def test_without_its_two_files_nothing_is_written() -> None:
    assert main([]) == 2
