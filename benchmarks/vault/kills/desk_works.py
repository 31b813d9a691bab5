"""What reception does at its own window: typing a request in, and taking in what the scanner dropped into a folder."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.vault.kills.families import new_identity
from benchmarks.vault.kills.sitting import Sitting, sure
from benchmarks.vault.kills.works import accepted
from desktop_app.casework.papers import paper_bytes
from desktop_app.disk import write_synced
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.practice import intake
from desktop_app.practice.pages import photo
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.intake.wizard import Wizard
from desktop_app.views.scan_intake import scan_intake
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot


def typing(sitting: Sitting) -> Iterator[None]:
    """A request is typed with its scans, handed in, and its papers come back signed."""
    frame = ShellRobot(sitting.shell)
    frame.begin_request()
    screen = sure(IntakeScreen, frame.page)
    robot = IntakeRobot(screen)
    robot.begin()
    wizard = sure(Wizard, screen.wizard)
    wizard.autosave.saved.connect(lambda: _tell_saved(sitting, screen))
    yield
    robot.widow(new_identity(sitting.number))
    yield
    for row in list(robot.documents().rows()):
        robot.document(row.key, str(4_000_000 + sitting.number))
        wizard.autosave.flush()
        yield
    robot.submit()
    yield
    for place, paper in enumerate(list(screen.papers.papers.rows())):
        if paper.needs_signature:
            robot.sign(place)
            yield


def scans(sitting: Sitting) -> Iterator[None]:
    """Papers come back through the scanner's folder, with a page that nobody knows among them."""
    incoming = scan_intake(sitting.office, sitting.places)
    ended = QEventLoop()
    incoming.ended.connect(lambda _outcomes: ended.quit())
    for turn, file in enumerate(accepted(sitting)[:1]):
        paper = intake.issue(sitting.doors, file.id, PaperKind.CONSENT)
        data = sitting.doors.ask(Role.AUDITOR, paper_bytes, paper)
        _drop(sitting, f"scan-{sitting.number}-{turn}.pdf", data, _pages(data))
        _drop(sitting, f"page-{sitting.number}-{turn}.png", photo(f"صفحة {sitting.number} {turn}"), 1)
        yield
        incoming.watch.look()
        incoming.watch.look()
        if incoming.busy:
            ended.exec()
        sitting.told.head("scans taken in")
        yield


def _drop(sitting: Sitting, name: str, data: bytes, pages: int) -> None:
    folder: Path = sitting.places.scans
    write_synced(folder / name, data)
    sitting.told.teller.say("dropped", name=name, pages=pages)  # not before it lies there: it would be missed at a kill


def _pages(data: bytes) -> int:
    with closing(pypdfium2.PdfDocument(data)) as pdf:
        return len(pdf)


def _tell_saved(sitting: Sitting, screen: IntakeScreen) -> None:
    """Tell a draft when the window says that it is saved."""
    keeper = screen.wizard.keeper if screen.wizard is not None else None
    if keeper is not None and keeper.draft_id is not None:
        sitting.told.draft(keeper.draft_id, keeper.typed)


def breathe(milliseconds: int) -> None:
    """Let the window live for a moment."""
    pause = QEventLoop()
    QTimer.singleShot(milliseconds, pause.quit)
    pause.exec()
