"""The rows of the search bring their figures from a population of a few people too; their times are nobody's test."""

from pathlib import Path

import pytest

from benchmarks.speed.measure import measure
from tests.benchmarks.few import FEW


@pytest.mark.parametrize(
    ("row", "ids"),
    [
        ("4-search", ["4-search-sum", "4-search-added"]),
        ("5-two-words", ["5-two-words-faster", "5-two-words-p95"]),
        ("6-phone-end", ["6-phone-end-faster"]),
    ],
)
def test_a_row_brings_its_figures(peopled: Path, row: str, ids: list[str]) -> None:
    figures = list(measure(FEW, row, peopled))
    assert [figure.id for figure in figures] == ids
    assert all(figure.value is not None and figure.value > 0 for figure in figures if figure.op)
