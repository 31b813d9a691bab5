"""The page of speed tells of every figure that the rows bring, of the machine, and of what limits each row."""

import json
from pathlib import Path

from benchmarks.figure import Figure, as_row
from benchmarks.page import END
from benchmarks.speed.measure import ROWS
from benchmarks.speed.page import PAGE, machine, main

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "performance.md"
WRITES = "python -m benchmarks.speed.page FIGURES.json docs/performance.md writes them"


def test_the_page_names_the_figures_that_the_rows_bring_and_no_other() -> None:
    assert PAGE.ids_in(DOCUMENT.read_text(encoding="utf-8")) == list(PAGE.ids), WRITES


def test_what_limits_a_row_is_told_of_each() -> None:
    told = DOCUMENT.read_text(encoding="utf-8")
    assert [name for name in ROWS if f"### `{name}`" not in told] == []


def test_the_table_is_written_with_its_machine(tmp_path: Path) -> None:
    figures, page = tmp_path / "figures.json", tmp_path / "page.md"
    figures.write_text(json.dumps([as_row(Figure(PAGE.ids[0], "ratio", 1.5, "x", "<=", 1.5, 7))]), "utf-8")
    page.write_text(f"# A page\n\n{PAGE.begin}\n{END}\n", "utf-8")
    assert main([str(figures), str(page)]) == 0
    text = page.read_text("utf-8")
    assert "| ratio | 1.5 x | <= 1.5 | ✓ | 7 |" in text
    assert f": {machine()}." in text
    assert main([]) == 2
