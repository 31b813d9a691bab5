"""The screen of decisions: everything that waits for somebody."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.closures import ClosureRow, closures_to_hand_over
from desktop_app.casework.decisions.lists import DecisionList, DecisionRow, decision_lists, more_decisions
from desktop_app.casework.freezes import FreezeRow, running_freezes
from desktop_app.views.decision.lists_page import DecisionListsPage
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office


class DecisionsScreen(QWidget):
    """The lists; Enter opens a decision or a hand-over."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office = office
        self._lists = DecisionListsPage()
        self._lists.decision_opened.connect(lambda key: navigator.go("decision", key))
        self._lists.hand_over_opened.connect(lambda key: navigator.go("hand_over", key))
        self._lists.more_wanted.connect(self._read_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lists)
        self._seen = False

    def open(self, subject: object) -> None:
        """Show one of the lists by its key."""
        if isinstance(subject, str):
            self._lists.choose(subject)
            self._seen = True

    def refresh(self) -> None:
        """Read the lists anew; the first time, the first list that holds something for the person is shown."""
        lists = self._office.ask(decision_lists)
        self._lists.show_lists(lists)
        if not self._seen:
            self._seen = True
            self._lists.show_first()

    def _read_more(self, key: str, last: FreezeRow | ClosureRow | DecisionRow) -> None:
        """Read what follows in a list, once the last row shown comes into sight."""
        self._lists.add_rows(key, self._following(key, last))

    def _following(self, key: str, last: FreezeRow | ClosureRow | DecisionRow) -> Sequence[object]:
        if isinstance(last, FreezeRow):
            return self._office.ask(running_freezes, after=last)
        if isinstance(last, ClosureRow):
            return self._office.ask(closures_to_hand_over, after=last.id)
        return self._office.ask(more_decisions, DecisionList(key), last.id)
