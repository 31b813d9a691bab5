"""Offices that the benches are tried over: founding one derives a key for each of its staff, so it is done once."""

from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.populate.fates import FIRST_DAY
from benchmarks.populate.making import PRESENT
from benchmarks.populate.office import found
from benchmarks.speed.population import opened
from desktop_app.settings import Places
from tests.benchmarks.few import FEW


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an office that nobody has come to yet; what is made of it is made in a copy."""
    folder = tmp_path_factory.mktemp("founded")
    found(Places(folder / "office"), FIRST_DAY, PRESENT)
    return folder


@pytest.fixture(scope="session")
def peopled(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a population of a few people; what writes into it writes into a copy."""
    folder = copytree(founded, tmp_path_factory.mktemp("peopled"), dirs_exist_ok=True)
    with opened(FEW, folder) as population:
        assert population.people == FEW
    return folder
