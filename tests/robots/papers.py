"""Works the papers screen as a person does, with the keyboard."""

from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.casework.paper_lists import PaperRow
from desktop_app.views.papers.screen import PapersScreen
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.scan_box import ScanBox
from tests.robots.typing import await_deeds, await_finds, click, find, type_text


class PapersRobot:
    """Knows the names of the widgets of the papers screen."""

    def __init__(self, screen: PapersScreen) -> None:
        self.screen = screen

    def papers(self) -> tuple[PaperRow, ...]:
        """The papers in the list."""
        rows = find(self.screen, "papers", QTableView).parent()
        assert isinstance(rows, RowsView)
        return tuple(rows.rows())

    def narrow(self, key: str) -> None:
        """Choose a filter."""
        choices = find(self.screen, "paper_filters", CheckChoices)
        choices.show_draft(key)
        choices.edited.emit()

    def search(self, text: str) -> None:
        """Type into the search field."""
        type_text(find(self.screen, "paper_search"), text, replace=True)
        await_finds(self.screen)

    def give_scan(self, name: str, data: bytes) -> None:
        """Drop the scan of the signed paper."""
        find(self.screen, "paper_scan", ScanBox).take(name, data)
        await_deeds()

    def void(self, reason: str) -> None:
        """Declare the paper void."""
        self._with_reason("paper_void", "void", reason)

    def issue_anew(self, reason: str) -> None:
        """Issue the paper anew."""
        self._with_reason("paper_anew", "anew", reason)

    def can(self, name: str) -> bool:
        """Whether a button is offered."""
        return find(self.screen, name, QWidget).isVisible()

    def _with_reason(self, button: str, sheet: str, reason: str) -> None:
        click(self.screen, button)
        window = self.screen.window()
        type_text(find(window, f"{sheet}_text"), reason)
        click(window, f"{sheet}_yes")
