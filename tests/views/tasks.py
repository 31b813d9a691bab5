"""What comes of a task that is done beside the window, and a while in which none is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from time import monotonic
from typing import TypeVar

from PySide6.QtTest import QTest

from desktop_app.views.office import Office
from desktop_app.views.worker import Task
from tests.robots.typing import MOST_MS

Result = TypeVar("Result")


def outcome(task: Task[Result]) -> Result:
    """Have a task done and give its result, or raise what was told instead."""
    results, errors = list[Result](), list[Exception]()
    task.begin(results.append, errors.append)
    ends = monotonic() + MOST_MS / 1000
    while not results and not errors:
        assert monotonic() < ends, "the task does not end"
        QTest.qWait(5)
    if errors:
        raise errors[0]
    return results[0]


@contextmanager
def nothing_is_done(office: Office) -> Iterator[None]:
    """Keep the thread busy on which acts are done, so that what is begun meanwhile waits."""
    go_on = Event()
    office._acting.start(lambda: go_on.wait(MOST_MS / 1000), done=lambda _: None, failed=print)
    yield
    go_on.set()
