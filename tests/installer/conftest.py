"""A checkout for each test, and one that was set up once and is copied."""

import shutil
from pathlib import Path

import pytest

from tests.installer.checkout import Checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A fresh checkout on which nothing was ever set up."""
    (tmp_path / "wheels").mkdir()
    (tmp_path / "house").mkdir()
    fresh = Checkout(tmp_path / "house", tmp_path / "wheels")
    fresh.lay_out()
    return fresh


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout whose set-up ran to its end, for copying."""
    place = tmp_path_factory.mktemp("finished")
    (place / "wheels").mkdir()
    (place / "house").mkdir()
    made = Checkout(place / "house", place / "wheels")
    made.lay_out()
    outcome = made.start("tour", str(place / "out"))
    assert outcome.returncode == 0, outcome.stdout
    return made


@pytest.fixture
def ready(finished: Checkout, tmp_path: Path) -> Checkout:
    """A checkout of one's own that is set up already."""
    shutil.copytree(finished.root, tmp_path / "house", symlinks=True)
    shutil.copytree(finished.wheels, tmp_path / "wheels")
    return Checkout(tmp_path / "house", tmp_path / "wheels")
