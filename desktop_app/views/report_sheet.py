"""The report about the program, read and searched by a person before it is saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from desktop_app.disk import write_whole
from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.paper_output import tell_not_written
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.toast import say

WIDTH, HEIGHT = 820, 620
FILE_NAME = "mustafid-report.txt"


class ReportSheet(Sheet):
    """The whole text, a line to search it with, and one button that saves it as it is shown."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(
            parent,
            "report",
            self.tr("Report about the program"),
            self.tr("It names nobody. Read it, save it, and send it to whoever supports the program."),
            width=WIDTH,
        )
        self._home, self._text = parent, text
        self.page = named(QPlainTextEdit(text), "report_text", self.tr("Report about the program"))
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.wanted = LineField("report_find", self.tr("Search in the report"), placeholder=self.tr("Search"))
        self.found = label("", "muted")
        self._next = button(self.tr("Find next"), "report_next", icon="search", on_click=self.find_next)
        self.add(row(self.wanted, self._next, self.found, stretch=False))
        self.add(self.page)
        self.add_button(self.tr("Close"), "report_close", self.reject)
        self.add_button(self.tr("Save the report"), "report_save", self.save, "primary")
        self.wanted.edited.connect(self._search_anew)
        self.wanted.returnPressed.connect(self.find_next)
        QShortcut(QKeySequence.StandardKey.Find, self, self.wanted.setFocus)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(current_theme().px(WIDTH), current_theme().px(HEIGHT))

    def find_next(self) -> None:
        """Go to the next place where the words stand, from the end to the beginning again."""
        words = self.wanted.draft()
        if words and not self.page.find(words):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(words)

    def save(self) -> None:
        """Let a person choose where, and save."""
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), FILE_NAME, self.tr("Text (*.txt)"))
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Save exactly what is shown, whole or not at all."""
        try:
            write_whole(path, self._text.encode())
        except OSError as error:
            tell_not_written(self, error)
            return
        say(self._home, self.tr("The report is saved"))
        self.accept()

    def _search_anew(self) -> None:
        words = self.wanted.draft()
        count = self._text.casefold().count(words.casefold()) if words else 0
        told = self.tr("Found: %1").replace("%1", ltr(count)) if words else ""
        self.found.setText(told)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()
