"""The rows on the start bring their figures: the program really starts, over an office, beside a bare window."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.speed import starting
from benchmarks.speed.population import Population, opened
from tests.benchmarks.few import FEW


@pytest.fixture(scope="module")
def population(peopled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Population]:
    with opened(FEW, copytree(peopled, tmp_path_factory.mktemp("starting"), dirs_exist_ok=True)) as found:
        yield found


def test_the_program_comes_to_its_sign_in_window(population: Population) -> None:
    (figure,) = starting.first_paint(population, runs=1)
    assert figure.id in starting.FIRST_PAINT.ids


def test_the_program_comes_to_its_list_of_files(population: Population) -> None:
    (figure,) = starting.list_painted(population, runs=1)
    assert figure.id in starting.LIST_PAINTED.ids


def test_what_is_read_in_later_takes_room(population: Population) -> None:
    figures = list(starting.memory(population, runs=1))
    assert [figure.id for figure in figures] == list(starting.HELD.ids)
    values = [figure.value or 0 for figure in figures]
    assert values == sorted(values)


def test_a_program_that_shows_no_window_is_not_timed(population: Population, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ended with"):
        starting.told(("-c", "print('something else')"), tmp_path)
