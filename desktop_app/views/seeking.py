"""Finding while somebody types: beside the window, the next key giving up what the key before it asked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.views.office import Office

Found = TypeVar("Found")


def _nothing() -> None:
    """Before anything is looked for there is nothing to give up."""


@dataclass(slots=True)
class _Asked:
    """What gives up the question that runs, and what waits for its finds."""

    give_up: Callable[[], object] = _nothing
    then: Callable[[], object] = _nothing


class Seeking(QObject, Generic[Found]):
    """What is typed last is looked for, and nothing else. Signal: `found()` when its finds are there.

    `use_case` is asked for the text and how many finds there may be, and for what else they are narrowed to.
    """

    found = Signal()

    def __init__(
        self, office: Office, use_case: Callable[..., tuple[Found, ...]], most: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._use_case, self._most = office, use_case, most
        self._asked = asked = _Asked()
        self.destroyed.connect(lambda: asked.give_up())  # noqa: PLW0108 - what gives up is another each time
        self.finds: tuple[Found, ...] = ()
        self.text = ""
        self.busy = False

    def look_for(self, text: str, *narrowed: object) -> None:
        """Look for what is typed now; an empty line finds nothing, at once."""
        self.stop()
        self.text = text.strip()
        if not self.text:
            self._show(())
            return
        self.busy = True
        self._asked.give_up = self._office.seek(
            self._use_case, self.text, self._most, *narrowed, done=self._show, failed=self._fail
        )

    def once_found(self, act: Callable[[], object]) -> None:
        """Do something with the finds: now where they are there, else as soon as they come, unless more is typed."""
        if self.busy:
            self._asked.then = act
        else:
            act()

    def stop(self) -> None:
        """Give up what is looked for."""
        self._asked.give_up()
        self._asked.give_up = self._asked.then = _nothing
        self.busy = False

    def _show(self, finds: tuple[Found, ...]) -> None:
        self.busy, self.finds = False, finds
        then = self._asked.then
        self._asked.give_up = self._asked.then = _nothing  # what is kept by a signal would keep the window
        self.found.emit()
        then()

    def _fail(self, error: Exception) -> None:
        self.stop()
        self._show(())
        raise error
