"""An office with a widow's file in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import BuiltOffice, build_office
from tests.casework.letters.office import with_widow
from tests.casework.letters.widow import Widow


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BuiltOffice]:
    built = build_office(tmp_path)
    yield built
    built.close()


@pytest.fixture
def widow(office: BuiltOffice) -> Widow:
    return with_widow(office)
