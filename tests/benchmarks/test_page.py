"""The table of a page is written from what was measured, between its two marks."""

import json
from pathlib import Path

import pytest

from benchmarks.figure import Figure, as_row
from benchmarks.page import END, FiguresPage

PAGE = FiguresPage("benchmarks.somewhere", "bench", ("one", "two"))
EMPTY = f"# A page\n\n{PAGE.begin}\nbefore\n{END}\n\nwords\n"


def test_a_figure_is_a_line_and_what_was_not_measured_says_so() -> None:
    page = PAGE.with_figures(EMPTY, [as_row(Figure("one", "lost | acts", 0, "", "<=", 0, 1000, "killed"))])
    assert "| `one` | lost / acts | 0 | <= 0 | ✓ | 1,000 | `python -m benchmarks bench --only one`; killed |" in page
    assert "| `two` | | not measured yet |" in page
    assert "before" not in page
    assert page.endswith(f"{END}\n\nwords\n")
    assert PAGE.ids_in(page) == ["one", "two"]


def test_a_figure_that_missed_its_target_shows() -> None:
    missed = as_row(Figure("one", "seconds", 1.25, "s", "<=", 1))
    nothing = as_row(Figure("one", "seconds", None, "s", "<=", 1))
    assert "| 1.25 s | <= 1 | ✗ |" in PAGE.with_figures(EMPTY, [missed])
    assert "| – | <= 1 |  |" in PAGE.with_figures(EMPTY, [nothing])


def test_a_figure_that_was_not_measured_again_keeps_its_result_and_one_of_no_bench_goes() -> None:
    both = [as_row(Figure(name, "kills", 7, "")) for name in ("one", "gone")]
    page = PAGE.with_figures(FiguresPage(PAGE.tool, PAGE.bench, ("one", "gone")).with_figures(EMPTY, both), [])
    assert PAGE.ids_in(page) == ["one", "two"]
    assert "| kills | 7 |" in page


def test_the_table_is_written_into_the_page_after_a_word(tmp_path: Path) -> None:
    figures, page = tmp_path / "figures.json", tmp_path / "page.md"
    figures.write_text(json.dumps([as_row(Figure("two", "kills", 7, ""))]), "utf-8")
    page.write_text(EMPTY, "utf-8")
    PAGE.write(figures, page, "On a day.")
    assert f"{PAGE.begin}\n\nOn a day.\n\n| figure |" in page.read_text("utf-8")
    assert "| kills | 7 |" in page.read_text("utf-8")


def test_a_page_without_marks_is_left_alone() -> None:
    with pytest.raises(ValueError, match="substring"):
        PAGE.with_figures("# A page\n", [])
