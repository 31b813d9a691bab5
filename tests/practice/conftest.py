"""One practice office for all tests of it: its stories take a while."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.policy.terms import Role
from desktop_app.practice.office import PracticeOffice, build_practice
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.settings import Places
from tests.builders import DAY


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> PracticeOffice:
    folder: Path = tmp_path_factory.mktemp("practice")
    return build_practice(Places(folder / "practice"), DAY)


@pytest.fixture(scope="session")
def manager_in(practice: PracticeOffice) -> Iterator[SignedIn]:
    found = sign_in(practice.places, colleague(Role.SERVICES_MANAGER).user_name, PASSPHRASE, lambda: practice.present)
    yield found
    found.close()


@pytest.fixture
def manager(manager_in: SignedIn) -> Door:
    return manager_in.door
