"""The rows on the list of files bring their figures: pages are read, and both lists shown and jumped about in."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.speed import listing
from benchmarks.speed.population import Population, opened
from desktop_app.casework.files.query import PAGE, FileOrder

SOME = 400


@pytest.fixture(scope="module")
def population(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Population]:
    with opened(SOME, copytree(founded, tmp_path_factory.mktemp("listing"), dirs_exist_ok=True)) as found:
        yield found


def test_the_deepest_page_is_read_in_every_order(population: Population) -> None:
    (figure,) = listing.PAGES(population)
    assert [order for order in FileOrder if order.value not in figure.note] == []


def test_both_lists_are_as_long_and_jumped_about_in(population: Population, qtbot: QtBot) -> None:
    with listing.both(population) as (ours, constant):
        ours.show()
        ours.settle()
        constant.show()
        assert ours.rows.model.rowCount() == constant.rows.model.rowCount() > PAGE
        last = ours.rows.model.rowCount() - 1
        for one in (ours, constant):
            one.jump_to(last)
            assert one.rows.model.row(last) is not None
