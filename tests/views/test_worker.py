"""Long work is done beside the window, and its outcome is told in the window's own thread."""

import threading

from pytestqt.qtbot import QtBot

from desktop_app.views.worker import Task, Worker


def test_a_result_comes_back_to_the_window(qtbot: QtBot) -> None:
    worker, told = Worker(), list[tuple[int, int]]()
    worker.start(threading.get_ident, done=lambda where: told.append((where, threading.get_ident())), failed=print)
    qtbot.waitUntil(lambda: bool(told))
    worked, heard = told[0]
    assert worked != heard == threading.get_ident()


def test_what_goes_wrong_is_told_too(qtbot: QtBot) -> None:
    worker, told = Worker(), list[Exception]()

    def fail() -> None:
        raise ValueError("no")

    worker.start(fail, done=print, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ValueError)


def test_steps_are_told_on_the_way(qtbot: QtBot) -> None:
    worker, steps = Worker(), list[int]()

    def work() -> None:
        for step in range(3):
            worker.tell(lambda step=step: steps.append(step))  # type: ignore[misc]  # bound to this step

    worker.start(work, done=lambda _: steps.append(9), failed=print)
    worker.finish()
    qtbot.waitUntil(lambda: steps == [0, 1, 2, 9])


def test_a_task_is_not_begun_before_it_is_asked_for_and_more_is_done_with_what_came_of_it(qtbot: QtBot) -> None:
    worker, told, after = Worker(), list[str](), list[str]()
    task = Task(worker, threading.get_ident, lambda: after.append("after"))
    named = task.then(lambda where: f"{where == threading.get_ident()} {where == threading.main_thread().ident}")
    worker.finish()
    assert told == []
    named.begin(told.append, print)
    qtbot.waitUntil(lambda: bool(after))
    assert told == ["True False"]


def test_nothing_comes_after_a_task_that_failed(qtbot: QtBot) -> None:
    worker, told, after = Worker(), list[Exception](), list[str]()

    def fail() -> None:
        raise ValueError("no")

    Task(worker, fail, lambda: after.append("after")).begin(print, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert after == []
