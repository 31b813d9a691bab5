"""Works the screen on which papers are checked, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.casework.checking.finding import Finding
from desktop_app.views.checking.result_card import ResultCard
from desktop_app.views.checking.screen import CheckingScreen
from desktop_app.views.widgets.scan_box import ScanBox
from tests.robots.typing import click, find, press, type_text


class CheckingRobot:
    """Knows the names of the widgets of the screen."""

    def __init__(self, qtbot: QtBot, screen: CheckingScreen) -> None:
        self.qtbot, self.screen = qtbot, screen

    def give(self, name: str, data: bytes) -> Finding:
        """Drop a file and wait for the outcome."""
        find(self.screen, "check_file", ScanBox).take(name, data)
        return self.outcome()

    def type_code(self, text: str) -> Finding:
        """Type a code as a hand-held reader does, with Enter at its end."""
        field = find(self.screen, "check_code", QLineEdit)
        type_text(field, text, replace=True)
        press(field, Qt.Key.Key_Return)
        return self.outcome()

    def compare(self, serial: str, digits: str) -> None:
        """Type the number and the digits of a paper."""
        type_text(find(self.screen, "check_serial", QLineEdit), serial, replace=True)
        type_text(find(self.screen, "check_digits", QLineEdit), digits, replace=True)
        click(self.screen, "check_digits_go")

    def outcome(self) -> Finding:
        """What is shown, once it is."""
        self.qtbot.waitUntil(lambda: self.card() is not None, timeout=20_000)
        card = self.card()
        assert card is not None
        return card.finding

    def card(self) -> ResultCard | None:
        """The card in sight."""
        shown = (card for card in self.screen.findChildren(ResultCard) if card.isVisible())
        return next(shown, None)

    def words(self) -> str:
        """Everything that can be read on the screen."""
        return "\n".join(text.text() for text in self.screen.findChildren(QLabel) if text.isVisible())
