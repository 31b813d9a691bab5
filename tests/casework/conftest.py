"""An office of its own for every test of a use case, and where it is asked for a widow's file with a paper."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.policy.terms import PaperKind, Role
from tests.builders import BuiltOffice, build_office
from tests.casework.letters.office import with_widow
from tests.casework.letters.widow import Widow


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BuiltOffice]:
    """A real office under the fullest policy."""
    built = build_office(tmp_path)
    yield built
    built.close()


@pytest.fixture
def widow(office: BuiltOffice) -> Widow:
    """A widow's file in it."""
    return with_widow(office)


@pytest.fixture
def paper(office: BuiltOffice, widow: Widow) -> UUID:
    """A declaration of hers that waits for the printer."""
    return office.door(Role.RECEPTION).run(issue_intake_paper, widow.file_id, PaperKind.DATA_ACCURACY_DECLARATION)
