from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.casework.documents import documents_of_file
from desktop_app.policy.terms import DocumentKind
from desktop_app.views.file_link import FileLink
from desktop_app.views.widgets.choice import Choice
from tests.casework.scans.material import blank, scan
from tests.robots.typing import click, find
from tests.views.scans.story import Story, ended, story

__all__ = ["story"]


def test_a_page_becomes_a_document_of_a_file(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "عقد.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    robot.show_tray()
    click(robot.screen, "tray_document")
    sheet = robot.screen.window()
    find(sheet, "document_file", FileLink).show_linked(story.widow.file_id, "نورة")
    find(sheet, "document_kind", Choice).show_draft(DocumentKind.RENT_CONTRACT.value)
    click(sheet, "document_yes")
    qtbot.waitUntil(lambda: robot.tray() == ())
    kinds = [row.kind for row in story.office.ask(documents_of_file, story.widow.file_id)]
    assert DocumentKind.RENT_CONTRACT in kinds
