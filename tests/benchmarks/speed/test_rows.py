"""The rows on encryption, a file, the door and the day bring their figures; what they measure is done for real."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.speed import day, encryption, opening, passing
from benchmarks.speed.population import Population, opened
from desktop_app.casework.files.history import PAGE, history_of
from desktop_app.models.cases import CaseFile
from desktop_app.policy.terms import Role
from tests.benchmarks.few import FEW


@pytest.fixture(scope="module")
def folder(peopled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copytree(peopled, tmp_path_factory.mktemp("rows"), dirs_exist_ok=True)


@pytest.fixture(scope="module")
def population(folder: Path) -> Iterator[Population]:
    with opened(FEW, folder) as found:
        yield found


def test_both_stores_are_asked_the_same(population: Population) -> None:
    figures = encryption.ROW(population)
    assert [figure.value is not None and figure.value > 0 for figure in figures] == [True, True]


def test_a_file_is_given_ten_years_before_it_is_opened(population: Population) -> None:
    assert len(opening.ROW(population)) == 2
    with population.opened.store.reading() as session:
        oldest = min(session.query(CaseFile.id))[0]
    assert len(population.door(Role.SERVICES_MANAGER).ask(history_of, oldest)) == PAGE


def test_the_door_is_measured_with_few_entries_and_with_many(population: Population) -> None:
    figures = list(passing.measure(population, many=passing.FEW + 10))
    assert [figure.id for figure in figures] == list(passing.ROW.ids)


def test_the_worst_day_of_three_people_counts(population: Population, folder: Path) -> None:
    (figure,) = day.measure(population, FEW, folder)
    assert figure.id in day.ROW.ids
    assert "open clocks" in figure.note
