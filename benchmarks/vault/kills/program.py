"""The program that is killed: a child of a warm process, with windows, a store and an event loop of its own."""

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QObject, QTimer

from benchmarks.vault.kills.sitting import Work, sit_down
from benchmarks.vault.kills.told import Teller
from desktop_app.settings import Places


@dataclass(frozen=True)
class Order:
    """What one program does until it is killed."""

    places: Places
    user: str
    work: Work
    number: int
    phrase: str
    log: Path


def begin(order: Order) -> tuple[int, int]:
    """Start the program; returns its process and the pipe on which it tells what it does."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    return _be_the_program(order, Teller(writing))


def kill(child: int) -> bool:
    """End the program as a power cut of its process would; False where it had ended by itself."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _be_the_program(order: Order, teller: Teller) -> NoReturn:
    log = os.open(order.log, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    try:
        sitting = sit_down(order.places, order.user, order.number, order.phrase, teller)
        teller.say("ready")
        steps = _Steps(order.work(sitting), lambda: teller.say("ended"))
        steps.go_on()
        sitting.app.exec()
    except BaseException:
        traceback.print_exc()
    os._exit(1)  # a program that ends by itself was not killed


class _Steps(QObject):
    """Takes a work step by step, and lets the window live between them."""

    def __init__(self, steps: Iterator[None], ended: Callable[[], object]) -> None:
        super().__init__()
        self._steps, self._ended = steps, ended

    def go_on(self) -> None:
        """Do the next step."""
        try:
            next(self._steps)
        except StopIteration:
            self._ended()
        except BaseException:
            traceback.print_exc()
            os._exit(2)
        else:
            QTimer.singleShot(0, self.go_on)
