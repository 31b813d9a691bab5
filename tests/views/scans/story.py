"""An office with papers that come back, and the screen that takes them in."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.views.scan_intake import scan_intake
from desktop_app.views.scans.screen import ScansScreen
from tests.casework.letters.office import with_widow
from tests.casework.letters.widow import Widow
from tests.casework.scans.material import pictures, scan
from tests.robots.scans import ScansRobot
from tests.views.offices import office_of, put_away
from tests.views.way import Way
from tests.views.widgets.stage import on_stage


class Story:
    """The office, its papers, and where the screen wanted to go."""

    def __init__(self, folder: Path, role: Role = Role.RECEPTION) -> None:
        self.folder, self.way = folder, Way()
        self.built, self.office = office_of(folder, role)
        self.built.places.prepare()
        self.widow: Widow = with_widow(self.built)
        self.paper = self.issue(PaperKind.DATA_ACCURACY_DECLARATION)

    def issue(self, kind: PaperKind) -> UUID:
        """Issue a paper of the widow's."""
        return self.built.door(Role.RECEPTION).run(issue_intake_paper, self.widow.file_id, kind)

    def scan_of(self, *papers: UUID) -> Path:
        """A file with the pages of papers."""
        path = self.folder / "ماسح 1.pdf"
        path.write_bytes(scan([page for paper in papers for page in pictures(self.built, paper)]))
        return path

    def shown(self, qtbot: QtBot) -> ScansRobot:
        """Show the screen."""
        intake = scan_intake(self.office, self.built.places)
        screen = on_stage(qtbot, ScansScreen(self.office, self.way, intake), 960, 640)
        self.office.changed.connect(screen.refresh)
        screen.refresh()
        return ScansRobot(screen)

    def close(self) -> None:
        """Wait for the worker and close the store."""
        put_away(self.office)
        self.built.close()


@pytest.fixture
def story(tmp_path: Path, qapp: object) -> Iterator[Story]:
    """An office behind the door of the reception."""
    made = Story(tmp_path)
    yield made
    made.close()


def ended(qtbot: QtBot, robot: ScansRobot) -> None:
    """Wait until what was given is taken in."""
    qtbot.waitUntil(lambda: bool(robot.told()), timeout=20_000)
