"""What narrows the list of files: a word, a chip, a category, a researcher, and the order."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.casework.desk import Actor
from desktop_app.casework.files.assignments import Researcher
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.policy.terms import Category, FileState, RequestState, Role
from desktop_app.policy.text import ltr
from desktop_app.views.labels import choices
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.styled import styled

ALL = "all"


class Filters(QWidget):
    """Signals: `changed()` when the list is to be read anew, `entered()` and `stepped_down()` from the search."""

    changed = Signal()
    entered = Signal()
    stepped_down = Signal()

    def __init__(self, actor: Actor) -> None:
        super().__init__()
        self._actor = actor
        placeholder = self.tr("Name, number, mobile…")
        self.search = styled(
            LineField("cases_search", self.tr("Search the files"), placeholder=placeholder), role="search"
        )
        self.chips = CheckChoices("cases_filter", self.tr("Show"), self._names().items())
        self.category = Choice("cases_category", self.tr("Category"), self._categories())
        self.researcher = Choice("cases_researcher", self.tr("Researcher"), [(ALL, self.tr("Every researcher"))])
        self.order = Choice("cases_order", self.tr("Order"), self._orders())
        for choice, first in ((self.category, ALL), (self.researcher, ALL), (self.order, FileOrder.CLOSEST.value)):
            choice.show_draft(first)
            choice.edited.connect(self.changed)
        self.chips.show_draft(ALL)
        self._counts: tuple[int, ...] = ()
        self._people: dict[str, Researcher] = {}
        self.search.edited.connect(self.changed)
        self.search.installEventFilter(self)
        self.chips.edited.connect(self._choose)
        self._lay_out()

    def query(self) -> FileQuery:
        """What the list shall show."""
        narrowed = self._chip_query(self.chips.draft() or ALL)
        category, researcher = self.category.draft(), self.researcher.draft()
        return FileQuery(
            text=self.search.draft(),
            states=narrowed.states,
            request_states=narrowed.request_states,
            category=Category(category) if category in set(Category) else None,
            researcher_id=self._researcher_id(researcher) or narrowed.researcher_id,
            visit_planned=narrowed.visit_planned,
            late_only=narrowed.late_only,
            order=FileOrder(self.order.draft() or FileOrder.CLOSEST.value),
        )

    def chip_queries(self) -> tuple[FileQuery, ...]:
        """What each chip would show by itself, to be counted."""
        return tuple(self._chip_query(key) for key in self._names())

    def show_counts(self, counts: tuple[int, ...]) -> None:
        """Write the counts into the chips."""
        if counts == self._counts:
            return
        self._counts = counts
        names = self._names()
        self.chips.set_options([(key, f"{names[key]}  {ltr(count)}") for key, count in zip(names, counts, strict=True)])

    def show_researchers(self, people: Sequence[Researcher]) -> None:
        """Offer these researchers."""
        self._people = {str(person.id): person for person in people}
        options = [(ALL, self.tr("Every researcher")), *((key, one.full_name) for key, one in self._people.items())]
        if [self.researcher.itemData(place) for place in range(self.researcher.count())] != [key for key, _ in options]:
            self.researcher.set_options(options)
        self.researcher.setVisible(len(self._people) > 1)

    def choose(self, key: str) -> None:
        """Show what one chip names, and nothing narrower."""
        if key in self._names():
            self.chips.show_draft(key)
            self.search.show_draft("")
            self.category.show_draft(ALL)
            self.researcher.show_draft(ALL)

    def begin(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes on to the list, Enter opens its row, Escape empties the search."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Down:
            self.stepped_down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.show_draft("")
            self.changed.emit()
        else:
            return False
        return True

    def _choose(self) -> None:
        if not self.chips.draft():
            self.chips.show_draft(ALL)
        self.changed.emit()

    def _names(self) -> dict[str, str]:
        names = {
            ALL: self.tr("All"),
            "mine": self.tr("Mine"),
            "incomplete": self.tr("Incomplete"),
            "study": self.tr("In study"),
            "visit": self.tr("Visit planned"),
            "committee": self.tr("To be decided"),
            "late": self.tr("Late"),
            "frozen": self.tr("Frozen"),
            "ended": self.tr("Excluded or closed"),
        }
        if Role.RESEARCHER not in self._actor.roles:
            names.pop("mine")
        return names

    def _chip_query(self, key: str) -> FileQuery:
        ended = (FileState.EXCLUDED, FileState.CLOSED, FileState.REFUSED)
        return {
            "mine": FileQuery(researcher_id=self._actor.id),
            "incomplete": FileQuery(request_states=(RequestState.INCOMPLETE,)),
            "study": FileQuery(request_states=(RequestState.COMPLETE, RequestState.STUDY)),
            "visit": FileQuery(visit_planned=True),
            "committee": FileQuery(request_states=(RequestState.RECOMMENDED,)),
            "late": FileQuery(late_only=True),
            "frozen": FileQuery(states=(FileState.FROZEN,)),
            "ended": FileQuery(states=ended),
        }.get(key, FileQuery())

    def _researcher_id(self, key: str) -> uuid.UUID | None:
        person = self._people.get(key)
        return person.id if person else None

    def _categories(self) -> list[tuple[str, str]]:
        return [(ALL, self.tr("Every category")), *choices(Category)]

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (FileOrder.CLOSEST.value, self.tr("Closest, then newest")),
            (FileOrder.NEWEST.value, self.tr("Newest first")),
            (FileOrder.DUE.value, self.tr("Soonest due")),
            (FileOrder.NAME.value, self.tr("By name")),
        ]

    def _lay_out(self) -> None:
        self.head: QHBoxLayout = row(self.search, self.category, self.researcher, self.order, stretch=False)
        self.head.setStretch(0, 1)
        self.search.setMinimumWidth(current_theme().px(150))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(current_theme().px(10))
        outer.addLayout(self.head)
        outer.addWidget(self.chips)

    def add_action(self, action: QPushButton) -> None:
        """Put a button at the end of the first line."""
        self.head.addWidget(action)
