"""Works the batch, the forms and the sheets of the print centre as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.views.papers.screen import PapersScreen
from desktop_app.views.widgets.check_choices import CheckChoices
from tests.robots.typing import await_deeds, await_finds, click, find, focus, press, type_text


class PrintCentreRobot:
    """Knows the names of the widgets of the print centre."""

    def __init__(self, screen: PapersScreen) -> None:
        self.screen = screen

    def turn_to(self, page: str) -> None:
        """Turn to a page: `list`, `batch` or `forms`."""
        tabs = find(self.screen, "paper_pages", CheckChoices)
        tabs.show_draft(page)
        tabs.edited.emit()
        await_deeds()

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

    def find_file(self, text: str) -> None:
        """Type what is known of the file that a form is about, and take the first that is found."""
        line = find(self.screen, "forms_file_search", QWidget)
        type_text(line, text, replace=True)
        press(line, Qt.Key.Key_Return)
        await_finds(self.screen)

    def window(self) -> QWidget:
        """The window over which sheets open."""
        return self.screen.window()
