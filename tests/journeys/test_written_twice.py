"""A woman comes again under a name spelled otherwise; at the real windows her records become one, and two again."""

from desktop_app.casework.finding import find as find_files
from desktop_app.casework.intake.steps import Step
from desktop_app.policy.terms import PersonFact, Role
from desktop_app.views.duplicates.screen import DuplicatesScreen
from desktop_app.views.intake.compare_sheet import CompareSheet
from tests.casework.intake.forms import submit, widow_form
from tests.casework.merging import REASON, SECOND_ID, person, written_twice
from tests.journeys.branch import Branch
from tests.journeys.ways import reception_begins_a_form
from tests.robots.duplicates import DuplicatesRobot
from tests.robots.typing import click, find

AGAIN = "نوره سعد محمد العتيبى"
MOST = 20


def files_found(branch: Branch, words: str) -> int:
    return len(branch.door().ask(find_files, words, MOST))


def manager_sorts(branch: Branch) -> DuplicatesRobot:
    robot = branch.sits_down(Role.SERVICES_MANAGER)
    robot.shell.go("duplicates")
    assert isinstance(robot.page, DuplicatesScreen)
    return DuplicatesRobot(robot.page)


def test_reception_is_warned_and_sees_both_side_by_side(branch: Branch) -> None:
    submit(branch.door(Role.RECEPTION), widow_form())
    desk = reception_begins_a_form(branch)
    desk.identity(AGAIN, SECOND_ID)
    wizard = desk.screen.wizard
    assert wizard is not None
    alike = wizard.pages[Step.IDENTITY].alike
    branch.qtbot.waitUntil(alike.isVisible)
    assert branch.file().number in alike.text()
    wizard.compare()
    sheet = find(wizard.window(), "compare", CompareSheet)
    click(sheet, "compare_apart")
    assert not alike.isVisible()


def test_the_manager_makes_one_record_of_two_and_two_of_one_again(branch: Branch) -> None:
    twice = written_twice(branch.built)
    assert files_found(branch, AGAIN) == 2
    sorting = manager_sorts(branch)
    sorting.look()
    branch.qtbot.waitUntil(lambda: len(sorting.screen.pairs.rows()) == 1)
    sorting.open()
    sorting.take(PersonFact.MOBILE)
    sorting.merge(REASON)
    branch.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    assert person(branch.built, twice.first_id).mobile == "+966559999999"
    assert files_found(branch, SECOND_ID) == 0
    sorting = manager_sorts(branch)
    sorting.turn_to(1)
    branch.qtbot.waitUntil(lambda: sorting.offers("pair_undo"))
    sorting.undo("أختان لا واحدة")
    branch.qtbot.waitUntil(lambda: not sorting.offers("pair_undo"))
    assert person(branch.built, twice.first_id).mobile == "+966501234567"
    assert files_found(branch, SECOND_ID) == 1
