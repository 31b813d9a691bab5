"""Every figure's way is gone once, on two papers and few rounds; how fast this machine is, is not asked."""

import json
from pathlib import Path

import pytest
from PIL import ImageFile

from benchmarks import __main__ as command
from benchmarks.figure import Figure
from benchmarks.papers import engines, text
from benchmarks.papers.measure import measure
from benchmarks.papers.plan import SHORT
from benchmarks.papers.reading import in_reading_order


@pytest.fixture(scope="module")
def figures() -> dict[str, Figure]:
    found = measure(SHORT)
    by_id = {figure.id: figure for figure in found}
    assert len(by_id) == len(found)
    return by_id


def test_what_is_not_measured_says_why(figures: dict[str, Figure]) -> None:
    assert [figure.id for figure in figures.values() if figure.value is None and not figure.note] == []


def test_every_figure_asked_for_is_there(figures: dict[str, Figure]) -> None:
    wanted = {"speed-weasyprint", "speed-typst", "first-paper", "memory", "bytes", "record", "qpdf", "batch-memory"}
    wanted |= {f"words-{reader}" for reader in text.TARGETS} | {"seal", "seal-valid", "code", "order", "order-unicode"}
    assert wanted | {"scan-lost", "scan-misfiled"} <= set(figures)
    assert all(figures[name].target is not None for name in wanted)


def test_what_does_not_depend_on_the_machine_is_met(figures: dict[str, Figure]) -> None:
    steady = ("words-poppler", "words-pdfium", "words-mupdf", "record", "qpdf", "seal-valid", "code", "order")
    assert [name for name in steady if figures[name].met is False] == []


def test_another_engine_leaves_the_reading_of_pictures_as_it_was(figures: dict[str, Figure]) -> None:
    """A picture that is cut short is still refused in the process in which everything was measured."""
    assert figures
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


def test_where_no_competitor_is_installed_the_rest_is_measured(tmp_path: Path) -> None:
    found = text.measure({engines.OURS: engines.engine(engines.OURS)}, SHORT, tmp_path)
    compared = [figure for figure in found if figure.id.startswith(("lead-", "bytes"))]
    assert {(figure.value, figure.met) for figure in compared} == {(None, None)}
    assert {figure.met for figure in found if figure.id in ("words-poppler", "record")} == {True}


def test_lines_as_they_are_seen_are_put_into_reading_order() -> None:
    assert in_reading_order("م2026 ربمفون 10").splitlines() == ["10 نوفمبر 2026م"]


def test_the_figures_are_written_to_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Figure("slow", "too slow", 9.0, "s", "<=", 1.0)
    monkeypatch.setattr("benchmarks.papers.measure.measure", lambda: [slow])
    file = tmp_path / "figures.json"
    assert command.main(["papers", "--json", str(file)]) == 0
    assert [(row["id"], row["met"]) for row in json.loads(file.read_text(encoding="utf-8"))] == [("slow", False)]
