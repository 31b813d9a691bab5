"""Sorts out pairs as a person does, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.policy.terms import PersonFact
from desktop_app.views.duplicates.screen import DuplicatesScreen
from tests.robots.typing import await_deeds, await_finds, click, find, press, type_text


class DuplicatesRobot:
    """Knows the names of the widgets of the screen of pairs and of its small windows."""

    def __init__(self, screen: DuplicatesScreen) -> None:
        self.screen = screen

    def look(self) -> None:
        """Have everybody gone through."""
        click(self.screen, "pairs_look")

    def turn_to(self, place: int) -> None:
        """Turn to a list."""
        self.screen.bar.setCurrentIndex(place)

    def open(self, place: int = 0) -> None:
        """Stand on a pair and press Enter."""
        self.screen.pairs.select(place)
        press(self.screen.pairs.table, Qt.Key.Key_Return)
        await_deeds()

    def line(self, fact: PersonFact) -> tuple[str, str]:
        """Both values of a fact as they stand side by side."""
        found = next(line for line in self.screen.compare.lines.rows() if line.fact is fact)
        return found.kept, found.merged

    def take(self, fact: PersonFact) -> None:
        """Keep the other value of a fact."""
        lines = self.screen.compare.lines
        lines.select([line.fact for line in lines.rows()].index(fact))
        press(lines.table, Qt.Key.Key_Return)

    def turn(self) -> None:
        """Let the other record stay."""
        click(self.screen, "pair_turn")

    def merge(self, reason: str = "") -> None:
        """Say why, and merge."""
        if reason:
            type_text(find(self.screen, "pair_reason"), reason)
        click(self.screen, "pair_merge")

    def set_apart(self, reason: str) -> None:
        """Say that they are two people, and why."""
        click(self.screen, "pair_apart")
        self._say("apart", reason)

    def undo(self, reason: str) -> None:
        """Undo the merge that one stands on."""
        click(self.screen, "pair_undo")
        self._say("undo", reason)

    def take_back(self, reason: str) -> None:
        """Take back that the two that one stands on are two people."""
        click(self.screen, "pair_take_back")
        self._say("take_back", reason)

    def pick(self, *typed: str) -> QWidget:
        """Open the window in which two people are chosen, and take the first find of each."""
        click(self.screen, "pairs_pick")
        sheet = find(self.screen.window(), "pair", QWidget)
        for name, text in zip(("pair_first", "pair_second"), typed, strict=True):
            line = find(sheet, f"{name}_search", QWidget)
            type_text(line, text)
            press(line, Qt.Key.Key_Return)
            await_finds(sheet)
        return sheet

    def side_by_side(self) -> None:
        """Set both who were chosen side by side."""
        click(find(self.screen.window(), "pair", QWidget), "pair_yes")

    def offers(self, name: str) -> bool:
        """Whether a button is offered."""
        return find(self.screen, name, QAbstractButton).isVisible()

    def error(self, name: str) -> str:
        """What is said to be wrong beside an answer."""
        return find(self.screen, name, QWidget).accessibleDescription()

    def _say(self, sheet: str, reason: str) -> None:
        window = find(self.screen.window(), sheet, QWidget)
        type_text(find(window, f"{sheet}_text"), reason)
        click(window, f"{sheet}_yes")
