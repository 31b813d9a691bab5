"""The screen of decisions: everything that waits for somebody."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.closures import ClosureRow, closures_to_hand_over
from desktop_app.casework.decisions.lists import (
    DecisionList,
    DecisionLists,
    DecisionRow,
    decision_lists,
    more_decisions,
)
from desktop_app.casework.freezes import FreezeRow, running_freezes
from desktop_app.views.decision.lists_page import DecisionListsPage
from desktop_app.views.navigator import Navigator
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office


class DecisionsScreen(QWidget):
    """The lists; Enter opens a decision or a hand-over."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._newest, self._older = Newest(office, self), Newest(office, self)
        self._lists = DecisionListsPage()
        self._lists.decision_opened.connect(lambda key: navigator.go("decision", key))
        self._lists.hand_over_opened.connect(lambda key: navigator.go("hand_over", key))
        self._lists.more_wanted.connect(self._read_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lists)

    def open(self, subject: object) -> None:
        """Show one of the lists by its key."""
        if isinstance(subject, str):
            self._lists.choose(subject)

    def refresh(self) -> None:
        """Read the lists anew, beside the window: their rows lie all over a large store."""
        self._newest.ask(decision_lists, done=self._show, failed=self._fail)

    def _show(self, lists: DecisionLists) -> None:
        self._older.forget()  # what follows the rows that were shown until now
        self._lists.show_lists(lists)

    def _read_more(self, key: str, last: FreezeRow | ClosureRow | DecisionRow) -> None:
        """Read what follows in a list, once the last row shown comes into sight."""
        done = partial(self._lists.add_rows, key)
        if isinstance(last, FreezeRow):
            self._older.ask(running_freezes, done=done, failed=self._fail, after=last)
        elif isinstance(last, ClosureRow):
            self._older.ask(closures_to_hand_over, done=done, failed=self._fail, after=last.id)
        else:
            self._older.ask(more_decisions, DecisionList(key), last.id, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        raise error
