"""A branch whose people come to the computer one after the other, each to their own window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import FileRow, find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.opening import SignedIn
from desktop_app.casework.paper_lists import PaperRow, papers_of
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.settings import VERSION
from desktop_app.views.shell import Shell
from desktop_app.views.work import work_window
from tests.builders import build_office
from tests.robots.shell import ShellRobot
from tests.views.decision.stage import settle

SIZE = (1280, 800)


class Branch:
    """A real office, its clock, and the window of whoever sits at it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.built = build_office(folder)
        self._shell: Shell | None = None

    def sits_down(self, role: Role) -> ShellRobot:
        """Let the next person sit down; the window of the one before is closed."""
        self.gets_up()
        door = self.built.door(role)
        signed_in = SignedIn(self.built.opened, door, role.value, wrong_tries=0, idle_minutes=5, branch="فرع النسيم")
        self._shell = work_window(signed_in, practice=False, program_version=VERSION)
        self._shell.resize(*SIZE)
        self._shell.show()
        self.qtbot.waitExposed(self._shell)
        return ShellRobot(self._shell)

    def opens(self, role: Role, screen: str, subject: object) -> QWidget:
        """Let the next person sit down and open a page."""
        robot = self.sits_down(role)
        robot.shell.go(screen, subject)
        settle()
        return robot.page

    def gets_up(self) -> None:
        """Close the window that is open."""
        if self._shell is not None:
            self._shell.close()
            self._shell.deleteLater()
            QApplication.processEvents()
            self._shell = None

    def closes(self) -> None:
        """Go home."""
        self.gets_up()
        self.built.close()

    def a_day_passes(self, days: int = 1) -> None:
        self.built.clock.move(days=days)

    def door(self, role: Role = Role.SERVICES_MANAGER) -> Door:
        return self.built.door(role)

    def file(self) -> FileRow:
        """The only file that there is."""
        (row,) = self.door().ask(find_files, FileQuery())
        return row

    def papers(self) -> dict[PaperKind, PaperRow]:
        """The newest paper of each kind in that file."""
        rows = self.door().ask(papers_of, self.file().id)
        return {row.kind: row for row in reversed(rows)}
