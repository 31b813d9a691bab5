"""The page of the vault tells of every figure, and its table is written from what was measured."""

import json
from pathlib import Path

import pytest

from benchmarks.figure import Figure, as_row
from benchmarks.vault.measure import HUNTS
from benchmarks.vault.page import BEGIN, END, ids_in, main, with_figures

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reliability.md"
IDS = [name for hunt in HUNTS for name in hunt.ids]
EMPTY = f"# A page\n\n{BEGIN}\nbefore\n{END}\n\nwords\n"


def test_the_page_names_the_figures_that_the_hunts_bring_and_no_other() -> None:
    told = ids_in(PAGE.read_text(encoding="utf-8"))
    assert told == IDS, "python -m benchmarks.vault.page FIGURES.json docs/reliability.md writes them"


def test_a_figure_is_a_line_and_what_was_not_measured_says_so() -> None:
    row = as_row(Figure(IDS[0], "lost | acts", 0, "", "<=", 0, 1000, "killed"))
    page = with_figures(EMPTY, [row])
    how = f"`python -m benchmarks vault --only {IDS[0]}`; killed"
    assert f"| `{IDS[0]}` | lost / acts | 0 | <= 0 | ✓ | 1,000 | {how} |" in page
    assert page.count("not measured yet") == len(IDS) - 1
    assert "before" not in page
    assert page.endswith(f"{END}\n\nwords\n")


def test_a_figure_that_missed_its_target_shows() -> None:
    missed = as_row(Figure(IDS[0], "seconds", 1.25, "s", "<=", 1))
    nothing = as_row(Figure(IDS[0], "seconds", None, "s", "<=", 1))
    assert "| 1.25 s | <= 1 | ✗ |" in with_figures(EMPTY, [missed])
    assert "| – | <= 1 |  |" in with_figures(EMPTY, [nothing])


def test_the_table_is_written_into_the_page(tmp_path: Path) -> None:
    figures, page = tmp_path / "figures.json", tmp_path / "page.md"
    figures.write_text(json.dumps([as_row(Figure(IDS[0], "kills", 7, ""))]), "utf-8")
    page.write_text(EMPTY, "utf-8")
    assert main([str(figures), str(page)]) == 0
    assert "| kills | 7 |" in page.read_text("utf-8")
    assert main([]) == 2


def test_a_page_without_marks_is_left_alone() -> None:
    with pytest.raises(ValueError, match="substring"):
        with_figures("# A page\n", [])
