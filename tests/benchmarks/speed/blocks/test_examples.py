"""Every use case of a screen has an example, so that the bench can do it."""

import inspect
import uuid
from pathlib import Path

import pytest

from benchmarks.speed.blocks.callers import called_in_the_window, use_cases
from benchmarks.speed.blocks.examples import MOST, STATES, Examples, needed_by, unknown_to
from benchmarks.speed.blocks.prepared import PREPARED
from desktop_app.casework.desk import Desk
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.today import today
from desktop_app.policy.terms import Role
from tests.builders import DAY, build_office
from tests.casework.intake.forms import submit, widow_form

IN_THE_WINDOW = called_in_the_window()
BY_ROWS = sorted(IN_THE_WINDOW.keys() - PREPARED.keys())


@pytest.mark.parametrize("name", BY_ROWS)
def test_every_use_case_of_a_screen_has_an_example(name: str) -> None:
    """Whoever adds one with a parameter that nobody knows yet adds what it may hold."""
    assert unknown_to(use_cases()[name]) == []


def test_nothing_is_prepared_that_no_screen_calls_in_the_window() -> None:
    assert {*PREPARED, *STATES} <= IN_THE_WINDOW.keys()


@pytest.mark.parametrize("name", sorted(STATES))
def test_a_state_is_told_of_a_parameter_that_there_is(name: str) -> None:
    assert STATES[name][0] in {one.name for one in needed_by(use_cases()[name])}


def test_a_parameter_that_nobody_knows_is_named() -> None:
    def unknown(desk: Desk, file_id: uuid.UUID, moon: str, sun: str = "") -> None:
        """Shine."""

    assert unknown_to(unknown) == ["moon"]
    assert list(inspect.signature(unknown).parameters)[3] == "sun"


def test_keys_are_of_rows_that_are_there(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    examples = Examples(office.opened, DAY)
    assert list(examples.ways(file_overview)) == []
    file_id = submit(office.door(Role.RECEPTION), widow_form()).file_id
    assert list(examples.ways(file_overview)) == [{"file_id": file_id}]
    assert list(examples.ways(today)) == [{}]
    assert all(len(list(examples.ways(use_cases()[name]))) <= MOST for name in BY_ROWS)
    office.close()
