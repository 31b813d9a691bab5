"""A file whose data are updated."""

import pytest

from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import enter, widow_form
from tests.casework.intake.updates import Update


@pytest.fixture
def update(office: BuiltOffice) -> Update:
    """The widow's file, entered from before the program."""
    return Update(office, enter(office.door(Role.RECEPTION), widow_form(file__opened_on="H1443-02-01")).file_id)
