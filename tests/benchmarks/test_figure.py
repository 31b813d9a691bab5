"""A figure says whether its target was met, and says nothing where there is no number."""

import pytest

from benchmarks.figure import Figure, as_row, table


@pytest.mark.parametrize(
    ("op", "value", "met"),
    [("<=", 1.0, True), ("<=", 1.1, False), (">=", 1.0, True), (">=", 0.9, False), (">", 1.0, False), (">", 1.1, True)],
)
def test_a_target_is_met_or_not(op: str, value: float, met: bool) -> None:
    assert Figure("a", "b", value, "x", op, 1.0).met is met


def test_without_a_target_or_without_a_number_nothing_is_met() -> None:
    assert Figure("a", "b", 1.0, "x").met is None
    assert Figure("a", "b", None, "x", "<=", 1.0, note="nobody is there").met is None


def test_a_row_names_everything_about_a_figure() -> None:
    row = as_row(Figure("a", "b", None, "x", "<=", 1.0, note="nobody is there"))
    assert set(row) == {"id", "what", "value", "unit", "op", "target", "met", "runs", "note"}
    assert (row["value"], row["met"], row["note"]) == (None, None, "nobody is there")


def test_a_table_has_a_line_a_figure_and_shows_what_is_not_met() -> None:
    lines = table([Figure("one", "b", 2.0, "x", "<=", 1.0), Figure("two", "b", None, "x", "<=", 1.0)]).splitlines()
    assert [("NOT MET" in line) for line in lines] == [True, False]
