"""Works the page of a file as a person does, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.views.file.screen import FileScreen
from desktop_app.views.file.verification_tab import VerificationTab
from desktop_app.views.file.visits_tab import VisitsTab
from tests.robots.decision import window
from tests.robots.typing import click, find, focus, press, type_text


class FileRobot:
    """Knows the names of the widgets of a file's page."""

    def __init__(self, screen: QWidget) -> None:
        assert isinstance(screen, FileScreen)
        self.screen = screen

    def turn_to(self, tab: str) -> None:
        """Go along the tabs with the arrow keys."""
        bar, wanted = self.screen.bar, list(self.screen._tabs).index(tab)
        focus(bar)
        onward = Qt.Key.Key_Left if bar.isRightToLeft() else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if bar.isRightToLeft() else Qt.Key.Key_Left
        while bar.currentIndex() != wanted:
            press(bar, onward if bar.currentIndex() < wanted else backward)
        QApplication.processEvents()

    def assign(self) -> None:
        """Give the file to the only researcher."""
        click(self.screen, "file_assign")
        click(window("assign"), "assign_yes")

    def plan_visit(self) -> None:
        """Plan a visit on the day that is offered."""
        click(self.screen, "file_plan")
        click(window("plan_visit"), "plan_yes")

    def open_visit(self) -> None:
        """Open the report of the newest visit."""
        self.turn_to("visits")
        tab = self.screen._tabs["visits"]
        assert isinstance(tab, VisitsTab)
        tab.rows.select(0)
        click(self.screen, "file_visit_open")

    def verify_the_rest(self, note: str) -> None:
        """Mark every means that is required and open."""
        self.turn_to("verification")
        tab = self.screen._tabs["verification"]
        assert isinstance(tab, VerificationTab)
        while (place := next((n for n, row in enumerate(tab.rows.rows()) if row.open), None)) is not None:
            tab.rows.select(place)
            click(self.screen, "means_verify")
            sheet = window("verify")
            type_text(find(sheet, "verify_note"), note)
            click(sheet, "verify_yes")

    def begin_decision(self) -> None:
        """Begin a decision on the file."""
        click(self.screen, "file_new_decision")
