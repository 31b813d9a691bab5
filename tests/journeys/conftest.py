"""A branch for every journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.branch import Branch


@pytest.fixture
def branch(qtbot: QtBot, tmp_path: Path) -> Iterator[Branch]:
    found = Branch(qtbot, tmp_path)
    yield found
    found.closes()
