"""``python -m benchmarks.vault.memory.sitting``: a person writes, looks at a paper, copies a line, and locks.

Reads what to write as a line of JSON, says ``ready`` once it stands on the screen, and locks at the next line: by the
program's own way, or, to show that the search sees something, by closing windows and store in the same process.
"""

import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.vault.kills.sitting import sure
from desktop_app.app import FrontDoor, application
from desktop_app.casework.intake.steps import Step
from desktop_app.casework.letters.recovery import HALVES, recovery_sheet
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import Letterhead
from desktop_app.printing.wording import wording
from desktop_app.settings import Places, read_preferences
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.shell import Shell
from desktop_app.views.sign_in.window import SignInWindow
from desktop_app.views.widgets.pdf_preview import PdfPreview
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot
from tests.robots.typing import click, find, type_text

SAVED_MS = 2_500
"""What is typed is saved within two seconds."""
FIELDS = {"name": "person_full_name", "number": "person_identity_number"}


def main() -> int:
    """Sit down, write, and lock when told to."""
    told: dict[str, str] = json.loads(sys.stdin.readline())
    places = Places(Path(told.pop("root")))
    app = application(read_preferences(places.preferences))
    stays = told.pop("way") == "stay"
    front = FrontDoor(app, places, restart=(lambda _words: front.begin()) if stays else None)
    front.open()
    shell = _sign_in(front, told)
    kept = [_write(shell, told), _look_at_a_paper(shell, told)]
    app.clipboard().setText(told["copied"])
    QTimer.singleShot(SAVED_MS, lambda: print("ready", flush=True))
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(lambda: _lock(front, asked, kept, told))
    return app.exec()


def _sign_in(front: FrontDoor, told: Mapping[str, str]) -> Shell:
    window = sure(SignInWindow, front.window)
    type_text(find(window, "user_name"), told["user"], replace=True)
    type_text(find(window, "passphrase"), told["phrase"], replace=True)
    click(window, "sign_in_go")
    return sure(Shell, front.window)


def _write(shell: Shell, told: Mapping[str, str]) -> QWidget:
    frame = ShellRobot(shell)
    frame.begin_request()
    robot = IntakeRobot(sure(IntakeScreen, frame.page))
    robot.begin()
    robot.go(Step.IDENTITY)
    for what, field in FIELDS.items():
        type_text(find(robot.page, field), told[what])
    return robot.page


def _look_at_a_paper(shell: Shell, told: Mapping[str, str]) -> QWidget:
    head = Letterhead(association=told["printed"], licence="0000", branch="")
    words = wording(PaperKind.RECOVERY_CODE)
    preview = PdfPreview("previewed", "previewed")
    preview.setParent(shell)
    preview.show()
    preview.show_pdf(recovery_sheet(head, words, "TRN", told["printed"], date(2026, 11, 19), HALVES[0], "0-0-0"))
    QApplication.processEvents()
    return preview


def _lock(front: FrontDoor, asked: QSocketNotifier, kept: list[QWidget], told: dict[str, str]) -> None:
    asked.setEnabled(False)
    sys.stdin.readline()
    kept.clear()
    told.clear()
    front.lock()
    print("locked", flush=True)


if __name__ == "__main__":
    sys.exit(main())
