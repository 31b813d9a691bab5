"""Questions asked while a person types: the next key takes the place of the last, and its answer alone is told."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.views.office import Office

Result = TypeVar("Result")


class Newest:
    """Asks on the worker thread, for as long as its owner lives."""

    def __init__(self, office: Office, owner: QObject) -> None:
        self._office, self._owner = office, owner
        self._asked = 0

    def ask(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        **kwargs: object,
    ) -> None:
        """Ask something in place of what was asked before: of that, nothing is told any more."""
        self.forget()
        asked = self._asked

        def wanted() -> bool:
            return asked == self._asked

        def told(answer: Callable[[], object]) -> None:
            if wanted() and isValid(self._owner):
                answer()

        self._office.ask_in_background(
            use_case,
            *args,
            done=lambda result: told(lambda: done(result)),
            failed=lambda error: told(lambda: failed(error)),
            wanted=wanted,
            **kwargs,
        )

    def forget(self) -> None:
        """Want no answer to what was asked."""
        self._asked += 1
