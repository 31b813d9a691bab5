"""An office of its own for every test of a use case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import BuiltOffice, build_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BuiltOffice]:
    """A real office under the fullest policy."""
    built = build_office(tmp_path)
    yield built
    built.close()
