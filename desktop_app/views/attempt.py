"""Doing an act from a button: what the office refuses is told, and nothing typed is lost."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.labels import sentence
from desktop_app.views.widgets.dialog import tell
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task

Result = TypeVar("Result")


def attempt(parent: QWidget, act: Callable[[], Result]) -> Result | None:
    """Do something that the office may refuse; the refusal is told over the window and None returned."""
    try:
        return act()
    except Refused as refusal:
        tell_refusal(parent, refusal)
        return None


def attempt_beside(doing: Doing, task: Task[Result], done: Callable[[Result], object]) -> None:
    """Do something beside the window that the office may refuse; the refusal is told over the window."""
    doing.begin(task, done, partial(tell_refusal, doing.home))


def attempt_in_turn(
    home: QWidget,
    act: Callable[[], Task[Result] | None],
    done: Callable[[Result], object] = lambda _result: None,
    undone: Callable[[], object] = lambda: None,
) -> None:
    """Do something beside the window, after what was asked for before it; what is refused is undone, and told."""

    def failed(error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        if isValid(home):
            undone()
            tell_refusal(home, error)

    try:
        task = act()
    except Refused as refusal:
        failed(refusal)
        return
    if task is not None:
        task.begin(lambda result: done(result) if isValid(home) else None, failed)


def tell_refusal(parent: QWidget, refusal: Refused) -> None:
    """Tell everything that a refusal says, each thing once; what a person stopped themselves is said in passing."""
    if any(fault.code is FaultCode.STOPPED for fault in refusal.faults):
        say(parent, sentence(Fault(FaultCode.STOPPED)))
        return
    sentences = dict.fromkeys(sentence(fault) for fault in refusal.faults)
    title = QCoreApplication.translate("Refusal", "This was not done")
    tell(parent, title, "\n".join(sentences), tone="danger", object_name="refusal")
