"""A program of its own, in which somebody types into the intake form until the power fails.

``python -m tests.journeys.typist FOLDER`` opens the office in the folder, types a name, says so once the program has
had its two seconds to save it, and goes on typing.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.app import application
from desktop_app.casework.opening import sign_in
from desktop_app.policy.terms import Role
from desktop_app.settings import VERSION, Places, Preferences
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.work import work_window
from tests.journeys.killed import NAME, NUMBER, PHRASE, SAVED, SAVED_MS
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot
from tests.robots.typing import find, type_text


def _say_saved() -> None:
    sys.stdout.write(f"{SAVED}\n")
    sys.stdout.flush()


def main() -> int:
    """Type for ever."""
    app = application(Preferences())
    signed_in = sign_in(Places(Path(sys.argv[1])), Role.RECEPTION.value, PHRASE)
    shell = work_window(signed_in, practice=False, program_version=VERSION)
    shell.show()
    QTest.qWaitForWindowExposed(shell)
    frame = ShellRobot(shell)
    frame.begin_request()
    screen = frame.page
    if not isinstance(screen, IntakeScreen):
        return 1
    robot = IntakeRobot(screen)
    robot.begin()
    robot.reception()
    robot.identity(NAME, NUMBER)
    robot.address()
    street = find(robot.page, "dwelling_street", QWidget)
    typing = QTimer(interval=40)
    typing.timeout.connect(lambda: type_text(street, "ش"))
    typing.start()
    QTimer.singleShot(SAVED_MS, _say_saved)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
