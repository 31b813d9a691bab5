"""Works the screen of papers that came back as a person does, with the keyboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.casework.scans.tray import TrayRow
from desktop_app.views.scans.screen import TRAY, ScansScreen
from desktop_app.views.scans.words import ScanLine
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.rows import RowsView
from tests.robots.typing import await_finds, click, find, type_text


class ScansRobot:
    """Knows the names of the widgets of the screen."""

    def __init__(self, screen: ScansScreen) -> None:
        self.screen = screen

    def drop(self, *paths: Path) -> None:
        """Drop files."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.screen.taking.drop.take_from(mime)

    def paste_picture(self, picture: QImage) -> None:
        """Paste a picture."""
        mime = QMimeData()
        mime.setImageData(picture)
        self.screen.taking.drop.take_from(mime)

    def told(self) -> str:
        """The line that tells what became of them."""
        return self.screen.taking.told.text()

    def lines(self) -> tuple[ScanLine, ...]:
        """What came, line by line."""
        return self.screen.taking.rows.rows()

    def open_paper(self) -> None:
        """Follow a line to its paper."""
        click(self.screen, "scans_open")

    def show_tray(self) -> None:
        """Turn to the tray."""
        self.screen.open(TRAY)

    def tray(self) -> tuple[TrayRow, ...]:
        """The pages that wait."""
        rows = find(self.screen, "tray", QTableView).parent()
        assert isinstance(rows, RowsView)
        return tuple(rows.rows())

    def place(self, text: str, page: int = 1) -> None:
        """Lay the page that is chosen to the first paper that a search finds."""
        click(self.screen, "tray_place")
        sheet = self.screen.window()
        if text:
            type_text(find(sheet, "place_search"), text, replace=True)
        await_finds(sheet)
        find(sheet, "place_page", Choice).show_draft(str(page))
        click(sheet, "place_yes")

    def discard(self, reason: str) -> None:
        """Put the page away."""
        click(self.screen, "tray_discard")
        sheet = self.screen.window()
        type_text(find(sheet, "discard_text"), reason)
        click(sheet, "discard_yes")

    def can(self, name: str) -> bool:
        """Whether a button is offered."""
        return find(self.screen, name, QWidget).isVisible()
