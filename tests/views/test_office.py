"""The one door of the screens: what is done is told, and long work ends in the window's own thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from tests.views.offices import office_of
from tests.views.tasks import outcome


@performs(Act.SEE_TODAY)
def thread_name(desk: Desk, greeting: str) -> str:
    """Say where one works."""
    return f"{greeting} {threading.current_thread() is threading.main_thread()} {desk.actor.name}"


@performs(Act.SEE_TODAY)
def refuse(desk: Desk) -> None:
    """Refuse, whatever is asked."""
    raise Refused(Fault(FaultCode.NOT_FOUND))


def _not_expected(outcome: object) -> None:
    pytest.fail(f"this was not to happen: {outcome!r}")


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    built, office = office_of(tmp_path)
    yield office
    office.finish()
    built.close()


def test_what_is_done_is_told(qtbot: QtBot, office: Office) -> None:
    with qtbot.waitSignal(office.changed):
        assert office.run(thread_name, "here").startswith("here True")


def test_asking_changes_nothing(qtbot: QtBot, office: Office) -> None:
    with qtbot.assertNotEmitted(office.changed):
        assert office.ask(thread_name, "here").endswith(office.actor.name)


def test_a_refusal_reaches_the_screen(qtbot: QtBot, office: Office) -> None:
    with pytest.raises(Refused):
        office.run(refuse)


def test_long_work_is_done_beside_the_window_and_told_inside_it(qtbot: QtBot, office: Office) -> None:
    told: list[tuple[str, bool]] = []

    def done(result: str) -> None:
        told.append((result, threading.current_thread() is threading.main_thread()))

    with qtbot.waitSignal(office.changed):
        office.run_in_background(thread_name, "there", done=done, failed=_not_expected)
    assert told[0][0].startswith("there False")
    assert told[0][1]


def test_a_refusal_of_long_work_is_told_too(qtbot: QtBot, office: Office) -> None:
    told: list[Exception] = []
    office.ask_in_background(refuse, done=_not_expected, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Refused)


def test_what_one_may_not_do_is_known_beforehand(office: Office) -> None:
    assert office.may(Act.SUBMIT_REQUEST)
    assert not office.may(Act.MANAGE_STAFF)
    assert Role.RECEPTION in office.actor.roles


def test_an_act_that_takes_a_moment_is_done_beside_the_window_and_its_change_told_after_it(
    qtbot: QtBot, office: Office
) -> None:
    order: list[str] = []
    office.changed.connect(lambda: order.append("changed"))
    office.task(thread_name, "there").begin(order.append, _not_expected)
    qtbot.waitUntil(lambda: order[1:] == ["changed"])
    assert order[0].startswith("there False")


def test_reading_beside_the_window_changes_nothing(qtbot: QtBot, office: Office) -> None:
    with qtbot.assertNotEmitted(office.changed):
        assert outcome(office.reading(thread_name, "there")).startswith("there False")


def test_several_readings_pass_the_door_one_after_the_other_and_change_nothing(qtbot: QtBot, office: Office) -> None:
    def greeted_twice(door: Door) -> list[str]:
        return [door.ask(thread_name, word) for word in ("one", "two")]

    with qtbot.assertNotEmitted(office.changed):
        greeted = outcome(office.readings(greeted_twice))
    assert [words.split()[:2] for words in greeted] == [["one", "False"], ["two", "False"]]


def test_an_act_beside_the_window_does_not_wait_for_long_work(qtbot: QtBot, office: Office) -> None:
    go_on, ended = threading.Event(), list[object]()
    office.worker.start(lambda: go_on.wait(20), done=ended.append, failed=_not_expected)
    assert outcome(office.task(thread_name, "there")).startswith("there False")
    assert ended == []
    go_on.set()


def test_several_acts_pass_the_door_one_after_the_other(qtbot: QtBot, office: Office) -> None:
    def greet_twice(door: Door) -> list[str]:
        return [door.run(thread_name, word) for word in ("one", "two")]

    with qtbot.waitSignal(office.changed):
        greeted = outcome(office.acts(greet_twice))
    assert [words.split()[:2] for words in greeted] == [["one", "False"], ["two", "False"]]
