"""How long work tells where it is, and hears that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.storage.faults import Cancelled


class Stage(StrEnum):
    """What long work is doing."""

    COPYING = "copying"
    CHECKING = "checking"
    FILES = "files"
    FINISHING = "finishing"
    COMPARING = "comparing"
    EXAMINING = "examining"
    REBUILDING = "rebuilding"


def _silent(_stage: Stage, _done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Watch:
    """Someone who looks on: told of every step, and able to call it off."""

    report: Callable[[Stage, int, int], None] = _silent
    cancelled: Callable[[], bool] = _never

    def step(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Tell where the work is; raises `Cancelled` when it was called off."""
        if self.cancelled():
            raise Cancelled
        self.report(stage, done, total)
