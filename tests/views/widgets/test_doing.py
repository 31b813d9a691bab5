"""What a button asks for is done beside the window: once, with the button off meanwhile, and told where one is left."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.widgets.doing import SOON_MS, Doing
from desktop_app.views.widgets.toast import Toast
from desktop_app.views.worker import Task, Worker
from tests.robots.typing import await_deeds, focus

PATIENCE = 20


class Page(QWidget):
    """A page with a button and a field, whose work goes on until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.other = QPushButton("اطبع"), QPushButton("ارجع")
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.other)
        self.doing = Doing(self, self.button)
        self.begun, self.told, self.refused = list[str](), list[str](), list[Refused]()
        self.go_on = Event()

    def begin(self, worker: Worker, word: str = "done", error: Exception | None = None) -> None:
        def work() -> str:
            self.begun.append(word)
            assert self.go_on.wait(PATIENCE)
            if error is not None:
                raise error
            return word

        self.doing.begin(Task(worker, work), self.told.append, self.refused.append)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.finish()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_is_begun_once_however_often_it_is_asked_for(page: Page, worker: Worker) -> None:
    page.begin(worker, "first")
    page.begin(worker, "second")
    assert not page.button.isEnabled()
    assert page.other.isEnabled()
    page.go_on.set()
    await_deeds()
    assert (page.begun, page.told) == (["first"], ["first"])
    assert page.button.isEnabled()


def test_the_cursor_comes_back_to_the_button_unless_one_has_gone_on(page: Page, worker: Worker) -> None:
    focus(page.button)
    page.begin(worker)
    page.go_on.set()
    await_deeds()
    assert page.button.hasFocus()
    page.go_on.clear()
    third = QPushButton(page)
    third.show()
    page.begin(worker)
    focus(third)
    page.go_on.set()
    await_deeds()
    assert third.hasFocus()


def test_what_was_off_before_stays_off(page: Page, worker: Worker) -> None:
    page.button.setEnabled(False)
    page.begin(worker)
    page.go_on.set()
    await_deeds()
    assert not page.button.isEnabled()


def test_a_refusal_is_told_and_it_can_be_asked_for_again(page: Page, worker: Worker) -> None:
    page.go_on.set()
    page.begin(worker, error=Refused(Fault(FaultCode.NOT_FOUND)))
    await_deeds()
    assert [refusal.faults[0].code for refusal in page.refused] == [FaultCode.NOT_FOUND]
    page.begin(worker)
    await_deeds()
    assert page.told == ["done"]


def test_anything_else_that_goes_wrong_is_raised_and_the_button_is_there_again(
    qtbot: QtBot, page: Page, worker: Worker
) -> None:
    page.go_on.set()
    with qtbot.captureExceptions() as raised:
        page.begin(worker, error=ValueError("no"))
        await_deeds()
    assert [kind for kind, _, _ in raised] == [ValueError]
    assert page.button.isEnabled()


def test_the_window_says_so_after_a_moment_and_no_longer(qtbot: QtBot, page: Page, worker: Worker) -> None:
    page.begin(worker)
    assert page.findChild(Toast) is None
    qtbot.waitUntil(lambda: page.findChild(Toast) is not None, timeout=SOON_MS * PATIENCE)
    toast = page.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    page.go_on.set()
    await_deeds()
    assert not toast.isVisible()


def test_nothing_is_told_once_the_page_is_gone(qtbot: QtBot, worker: Worker) -> None:
    page = Page()
    page.show()
    page.begin(worker)
    told, go_on = page.told, page.go_on
    delete(page)
    go_on.set()
    worker.finish()
    qtbot.wait(20)
    assert told == []
