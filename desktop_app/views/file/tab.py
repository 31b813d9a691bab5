"""What the tabs of a file's page share: the file at hand, the office, and a list with buttons under it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.casework.files.overview import FileOverview
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task

Result = TypeVar("Result")


class Tab(QWidget):
    """One side of a file; `show_file` is called each time it comes into sight and after every act."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self.office, self.navigator = office, navigator
        self._file: FileOverview | None = None
        self.doing = Doing(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_theme().px(12))

    @property
    def file(self) -> FileOverview:
        """The file at hand."""
        if self._file is None:
            raise RuntimeError("no file is shown")
        return self._file

    def show_file(self, overview: FileOverview) -> None:
        """Show a file, read anew."""
        self._file = overview
        self.read()

    def read(self) -> None:
        """Read what the tab shows of the file at hand."""

    def lay_list(self, rows: QWidget, *buttons: QPushButton) -> Card:
        """Lay a list with its buttons above it; returns the card that the list lies on."""
        self.doing.turn_off(*buttons)
        if buttons:
            flow = Flow(spacing=8)
            for made in buttons:
                flow.addWidget(made)
            self.column.addLayout(flow)
        card = Card(padding=6)
        card.add(rows, 1)
        self.column.addWidget(card, 1)
        return card

    def begin(self, task: Task[Result], done: Callable[[Result], object]) -> None:
        """Do something that takes a moment, and go on with what came of it, or tell why not."""
        attempt_beside(self.doing, task, done)

    def act(self, done: str, work: Callable[[], Result]) -> Result | None:
        """Do something; say that it is done, or tell why not."""
        told: list[Result] = []
        attempt(self, lambda: told.append(work()))
        if not told:
            return None
        if done:
            say(self, done)
        return told[0]
