"""Works the wording screen as a person does, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.policy.terms import PaperKind
from desktop_app.views.wording.screen import WordingScreen
from tests.robots.typing import await_answers, click, find, press, type_text


class WordingRobot:
    """Knows the names of the widgets of the wording screen and of its small windows."""

    def __init__(self, screen: WordingScreen) -> None:
        self.screen = screen

    def open(self, kind: PaperKind) -> None:
        """Stand on a paper and press Enter."""
        rows = self.screen.rows
        rows.select([row.kind for row in rows.rows()].index(kind))
        press(rows.table, Qt.Key.Key_Return)

    def text(self, field: str) -> str:
        """A text as it stands in its field."""
        return find(self.screen, f"wording_{field}", QPlainTextEdit).toPlainText()

    def write(self, field: str, text: str) -> None:
        """Type over a text."""
        type_text(find(self.screen, f"wording_{field}"), text, replace=True)

    def error(self, field: str) -> str:
        """What is said to be wrong beside a text."""
        return find(self.screen, f"wording_{field}", QWidget).accessibleDescription()

    def adopt(self, note: str) -> None:
        """Adopt what was typed, from today."""
        click(self.screen, "wording_adopt")
        self._agree(note)

    def go_back(self, note: str) -> None:
        """Go back to the words of the program, from today."""
        click(self.screen, "wording_restore")
        self._agree(note)

    def drop(self) -> None:
        """Throw the draft away, and be sure of it."""
        click(self.screen, "wording_drop")
        click(find(self.screen, "wording_drop_sure"), "wording_drop_sure_yes")

    def leave(self) -> None:
        """Go back to the list."""
        click(self.screen, "wording_leave")
        await_answers(self.screen.editor._office)

    def offers(self, name: str) -> bool:
        """Whether a button is offered."""
        return find(self.screen, name, QAbstractButton).isVisible()

    def _agree(self, note: str) -> None:
        sheet = find(self.screen, "wording_adoption", QWidget)
        type_text(find(sheet, "wording_note", QLineEdit), note)
        click(sheet, "wording_adoption_yes")
