"""Rows of cells, from right to left."""

import itertools
from pathlib import Path

from desktop_app.printing.setting.grid import Cell, Grid, columns, text_height
from desktop_app.printing.style import LEFT, RIGHT
from tests.printing.material import drawn, new_bench, text_by_poppler
from tests.printing.reading import unpacked


def test_columns_fill_the_width_from_the_right() -> None:
    places = columns(new_bench(), (1, 2, 1))
    assert (places[0].right, round(places[-1].left, 6)) == (RIGHT, LEFT)
    assert all(first.left == second.right for first, second in itertools.pairwise(places))


def test_the_first_cell_stands_at_the_right(tmp_path: Path) -> None:
    bench = new_bench()
    grid = Grid(bench, columns(bench, (1, 1)))
    strips = grid.row([Cell("يمين", bench.style.body), Cell("يسار", bench.style.body)])
    text = text_by_poppler(drawn(bench, strips), tmp_path)
    assert text.index("يسار") < text.index("يمين")


def test_a_row_is_as_high_as_its_longest_cell_or_as_told() -> None:
    bench = new_bench()
    grid = Grid(bench, columns(bench, (1, 1)))
    (short,) = grid.row([Cell("ا", bench.style.body), Cell("", bench.style.body)])
    (tall,) = grid.row([Cell("ا\nب\nج", bench.style.body), Cell("", bench.style.body)])
    (told,) = grid.row([Cell("ا", bench.style.body), Cell("", bench.style.body)], least=90)
    assert short.height == text_height(bench, bench.style.body) < tall.height < told.height == 90


def test_a_very_tall_row_can_be_cut() -> None:
    bench = new_bench()
    assert len(Grid(bench, columns(bench, (1,))).row([Cell("ا\n" * 100, bench.style.body)])) > 3


def test_the_last_cell_takes_the_room_of_missing_ones() -> None:
    bench = new_bench()
    grid = Grid(bench, columns(bench, (1, 1, 1)))
    words = "كلمة " * 30
    (narrow,) = grid.row([Cell("", bench.style.body), Cell(words, bench.style.body), Cell("", bench.style.body)])
    (wide,) = grid.row([Cell("", bench.style.body), Cell(words, bench.style.body)])
    assert wide.height < narrow.height


def test_heads_are_tagged_with_their_scope() -> None:
    bench = new_bench()
    grid = Grid(bench, columns(bench, (1,)))
    pdf = unpacked(drawn(bench, grid.set_head([Cell("رأس", bench.style.label, scope="Column")])))
    assert b"/S /TH" in pdf
    assert b"/Scope /Column" in pdf
