"""Drives the set-up of an office with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.views.setup.window import SetupWindow
from desktop_app.views.widgets.code_page import CodePage
from tests.robots.typing import click, find, focus, press, type_text

FOUNDING_MS = 60_000


class SetupRobot:
    """Types into the steps of the set-up, and goes from one to the next."""

    def __init__(self, qtbot: QtBot, window: SetupWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def type(self, name: str, text: str, *, replace: bool = False) -> None:
        type_text(find(self.window, name), text, replace=replace)

    def enter(self) -> None:
        """Press Enter where the cursor stands."""
        here = QApplication.focusWidget()
        assert here is not None
        press(here, Qt.Key.Key_Return)

    def next(self) -> None:
        click(self.window, "setup_next")

    def stands_on(self, step: str) -> bool:
        return self.window.rail.current == step

    def fill(self, policy: str = "services", user: str = "manal") -> None:
        """Answer everything that must be answered, from the first step to the review."""
        self.type("association", "جمعية البر الأهلية")
        self.type("licence_number", "١٠٤٧")
        self.next()
        self.type("branch_name", "فرع النسيم")
        self.type("branch_prefix", "nsm")
        self.next()
        self.type("area_city", "الرياض")
        self.type("area_district", "النسيم")
        press(find(self.window, "area_district"), Qt.Key.Key_Return)
        self.next()
        self.choose_policy(policy)
        self.next()
        self.next()
        self.type("administrator", "منال فهد السبيعي")
        self.type("user_name", user)
        self.next()
        self.type_offered_phrase()
        self.next()

    def choose_policy(self, key: str) -> None:
        press(focus(find(self.window, f"policy_{key}")), Qt.Key.Key_Space)

    def type_offered_phrase(self) -> str:
        """Type the six words that are offered, twice; returns them."""
        words = find(self.window, "phrase_offered", QLabel).text()
        self.type("passphrase", words, replace=True)
        self.type("passphrase_again", words, replace=True)
        return words

    def found(self) -> CodePage:
        """Set the office up, and wait for the page with the recovery code and its sheet."""
        self.next()
        self.qtbot.waitUntil(lambda: self.window.findChild(CodePage) is not None, timeout=FOUNDING_MS)
        page = self.window.findChild(CodePage)
        assert page is not None
        self.qtbot.waitUntil(lambda: page.preview.page_count() == 1, timeout=FOUNDING_MS)
        return page

    def take_the_code(self) -> None:
        """Take both halves of the recovery code, typing the end of each back."""
        for _half in range(2):
            self.type("recovery_back", self.code().rpartition("-")[2].lower())
            click(self.window, "recovery_done")
            self.qtbot.wait(1)  # the half put away is deleted

    def code(self) -> str:
        """The half of the recovery code that stands on the screen."""
        shown = find(self.window, "recovery_code", QLabel).text()
        return "-".join("".join(c for c in group if c.isalnum()) for group in shown.split("\n"))
