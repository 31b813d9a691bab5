"""Works the batch, the forms and the sheets of the print centre as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.views.papers.screen import PapersScreen
from desktop_app.views.widgets.check_choices import CheckChoices
from tests.robots.typing import click, find, focus, press, type_text


class PrintCentreRobot:
    """Knows the names of the widgets of the print centre."""

    def __init__(self, screen: PapersScreen) -> None:
        self.screen = screen

    def turn_to(self, page: str) -> None:
        """Turn to a page: `list`, `batch` or `forms`."""
        tabs = find(self.screen, "paper_pages", CheckChoices)
        tabs.show_draft(page)
        tabs.edited.emit()

    def waiting(self) -> list[str]:
        """The serials in the batch, in their order."""
        return [row.serial for row in self.screen.batch.model.all()]

    def ticked(self) -> list[str]:
        """The serials that are ticked."""
        return [row.serial for row in self.screen.batch.model.ticked()]

    def turn_tick(self, place: int) -> None:
        """Tick a row with the space bar, or take its tick away."""
        table = find(self.screen, "batch", QTableView)
        focus(table)
        table.setCurrentIndex(table.model().index(place, 0))
        press(table, Qt.Key.Key_Space)

    def print_batch(self) -> None:
        """Print what is ticked."""
        click(self.screen, "batch_print")

    def told(self) -> str:
        """What the batch says."""
        return self.screen.batch.told.text()

    def type_file(self, number: str) -> None:
        """Write the number of the file that a form is about."""
        type_text(find(self.screen, "forms_file"), number, replace=True)

    def window(self) -> QWidget:
        """The window over which sheets open."""
        return self.screen.window()
