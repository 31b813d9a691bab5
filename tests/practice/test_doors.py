import pytest

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.opening import SignedIn
from desktop_app.casework.staff import list_staff
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.office import PracticeOffice
from desktop_app.practice.staff import SECOND_RESEARCHER


@pytest.fixture
def doors(practice: PracticeOffice, manager_in: SignedIn) -> Doors:
    return Doors(manager_in.opened, PracticeClock(practice.present.date(), practice.present))


def test_an_act_is_done_by_whoever_does_the_work_of_its_role(doors: Doors) -> None:
    assert doors.ask(Role.ADMINISTRATOR, list_staff)
    with pytest.raises(Refused):
        doors.ask(Role.RECEPTION, list_staff)


def test_somebody_may_be_named_instead_of_a_role(doors: Doors) -> None:
    files = doors.ask(SECOND_RESEARCHER.user_name, find_files, FileQuery())
    assert {row.researcher for row in files} == {SECOND_RESEARCHER.full_name}
