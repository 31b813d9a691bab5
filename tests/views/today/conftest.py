"""A real office for every test of these screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import BuiltOffice, build_office


@pytest.fixture
def built(tmp_path: Path) -> Iterator[BuiltOffice]:
    """An office under the fullest policy, closed after the test."""
    office = build_office(tmp_path)
    yield office
    office.close()
