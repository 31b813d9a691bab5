"""Works the desk as a receptionist or a manager does, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from desktop_app.casework.reception import ReceptionRow, ReferralRow
from desktop_app.views.reception.questions_tab import ANSWERED
from desktop_app.views.reception.screen import ReceptionScreen
from desktop_app.views.widgets.error_list import ErrorList
from tests.robots.typing import await_finds, choose, click, find, focus, press, type_text


class ReceptionRobot:
    """Knows the names of the widgets of the desk."""

    def __init__(self, screen: ReceptionScreen) -> None:
        self.screen = screen

    def lines(self) -> tuple[ReceptionRow, ...]:
        """The lines in the log."""
        assert self.screen.log is not None
        return self.screen.log.rows.rows()

    def questions(self) -> tuple[ReferralRow, ...]:
        """The questions in the list."""
        return self.screen.questions.rows.rows()

    def receive(self, visitor: str, mobile: str, *, asked: str, answered: str, channel: str = "") -> None:
        """Write one line from field to field with Tab, and hand it in without leaving the last field."""
        type_text(find(self.screen, "reception_visitor"), visitor)
        type_text(self._next(), mobile)
        if channel:
            choose(self.screen, "reception_channel", channel)
        type_text(find(self.screen, "reception_asked"), asked)
        type_text(self._next(), answered)
        press(self._here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def search_file(self, text: str) -> QWidget:
        """Type into the search for a file."""
        search = find(self.screen, "reception_file_search", QWidget)
        type_text(search, text, replace=True)
        return search

    def link_file(self, text: str) -> None:
        """Take the first file that is found for these words."""
        press(self.search_file(text), Qt.Key.Key_Return)
        await_finds(self.screen)

    def open_line(self) -> QWidget:
        """Open the line a person stands on."""
        press(focus(find(self.screen, "reception_log", QTableView)), Qt.Key.Key_Return)
        return window("reception_line")

    def turn(self, key: Qt.Key) -> None:
        """Turn to the side before or after, with an arrow key."""
        press(focus(self.screen.bar), key)

    def narrow_to_answered(self) -> None:
        """Show the questions answered alone."""
        click(self.screen, f"question_filters_{ANSWERED}")

    def answer(self, words: str) -> None:
        """Answer the question a person stands on."""
        press(focus(find(self.screen, "questions", QTableView)), Qt.Key.Key_Return)
        type_text(self._here(), words)
        click(self.screen, "question_keep")

    def mistakes(self, name: str = "reception_errors") -> int:
        """How many mistakes are listed."""
        errors = find(self.screen, name, ErrorList)
        return 0 if errors.isHidden() else errors._lines.count()

    def typed(self, name: str) -> str:
        """What stands in a field of the log."""
        assert self.screen.log is not None
        return self.screen.log.form.form.field(name).control.draft()

    def _next(self) -> QWidget:
        press(self._here(), Qt.Key.Key_Tab)
        return self._here()

    def _here(self) -> QWidget:
        here = QApplication.focusWidget()
        assert here is not None
        return here


def window(name: str) -> QWidget:
    """The small window of this name that is open now."""
    found = [top for top in QApplication.topLevelWidgets() if top.objectName() == name and top.isVisible()]
    assert found, f"no {name} is open"
    return found[-1]
