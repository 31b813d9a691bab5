"""The speed bench measures each row over one population, and a row brings what it promised."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.figure import Figure
from benchmarks.speed.measure import ROWS, measure
from benchmarks.speed.population import Population, opened
from benchmarks.speed.row import Row
from desktop_app.casework.today import today
from desktop_app.policy.terms import Role

FEW = 12


def two_figures(population: Population) -> Iterator[Figure]:
    yield Figure("0-a-people", "people", population.people, "")
    yield Figure("0-a-again", "people", population.people, "")


A_ROW = {"0-a": Row(("0-a-people", "0-a-again"), two_figures)}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A population of a few people, made once."""
    folder = tmp_path_factory.mktemp("population")
    with opened(FEW, folder) as population:
        assert population.people == FEW
    return folder


def test_a_row_is_measured_over_the_population_that_lies_there(store: Path) -> None:
    assert [figure.value for figure in measure(FEW, store=store, rows=A_ROW)] == [FEW, FEW]


@pytest.mark.parametrize(("only", "ids"), [("0-a", ["0-a-people", "0-a-again"]), ("0-a-again", ["0-a-again"])])
def test_a_row_or_one_figure_of_it_may_be_asked_for(store: Path, only: str, ids: list[str]) -> None:
    assert [figure.id for figure in measure(FEW, only, store, A_ROW)] == ids


def test_what_no_row_brings_is_refused(store: Path) -> None:
    with pytest.raises(KeyError):
        list(measure(FEW, "0-b", store, A_ROW))


def test_a_population_of_another_size_is_not_measured_instead(store: Path) -> None:
    with pytest.raises(ValueError, match="not 13"), opened(FEW + 1, store):
        pass


def test_a_row_brings_what_it_promised_and_nothing_else(store: Path) -> None:
    with opened(FEW, store) as population, pytest.raises(ValueError, match="promised"):
        Row(("0-a-people",), two_figures)(population)


def test_everybody_works_in_the_populated_office(store: Path) -> None:
    with opened(FEW, store) as population:
        assert population.door(Role.RESEARCH_OFFICER).ask(today).day == population.clock().date()


def test_no_two_rows_bring_a_figure_of_one_name() -> None:
    ids = [name for row in ROWS.values() for name in row.ids]
    assert len(ids) == len(set(ids))
