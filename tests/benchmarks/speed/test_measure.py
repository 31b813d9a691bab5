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
from tests.benchmarks.few import FEW


def two_figures(population: Population) -> Iterator[Figure]:
    yield Figure("0-a-people", "people", population.people, "")
    yield Figure("0-a-again", "people", population.people, "")


A_ROW = {"0-a": Row(("0-a-people", "0-a-again"), two_figures)}


def test_a_row_is_measured_over_the_population_that_lies_there(peopled: Path) -> None:
    assert [figure.value for figure in measure(FEW, store=peopled, rows=A_ROW)] == [FEW, FEW]


@pytest.mark.parametrize(("only", "ids"), [("0-a", ["0-a-people", "0-a-again"]), ("0-a-again", ["0-a-again"])])
def test_a_row_or_one_figure_of_it_may_be_asked_for(peopled: Path, only: str, ids: list[str]) -> None:
    assert [figure.id for figure in measure(FEW, only, peopled, A_ROW)] == ids


def test_what_no_row_brings_is_refused(peopled: Path) -> None:
    with pytest.raises(KeyError):
        list(measure(FEW, "0-b", peopled, A_ROW))


def test_a_population_of_another_size_is_not_measured_instead(peopled: Path) -> None:
    with pytest.raises(ValueError, match="not 13"), opened(FEW + 1, peopled):
        pass


def test_a_row_brings_what_it_promised_and_nothing_else(peopled: Path) -> None:
    with opened(FEW, peopled) as population, pytest.raises(ValueError, match="promised"):
        Row(("0-a-people",), two_figures)(population)


def test_everybody_works_in_the_populated_office(peopled: Path) -> None:
    with opened(FEW, peopled) as population:
        assert population.door(Role.RESEARCH_OFFICER).ask(today).day == population.clock().date()


def test_no_two_rows_bring_a_figure_of_one_name() -> None:
    ids = [name for row in ROWS.values() for name in row.ids]
    assert len(ids) == len(set(ids))
