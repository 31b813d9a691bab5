from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.views.scan_intake import scan_intake
from desktop_app.views.scans.folder_line import FolderLine
from tests.robots.typing import click, find
from tests.views.scans.story import Story, story
from tests.views.widgets.stage import on_stage

__all__ = ["story"]


def test_an_empty_folder_is_watched_at_once_and_a_full_one_after_a_question(
    qtbot: QtBot, story: Story, tmp_path: Path
) -> None:
    intake = scan_intake(story.office, story.built.places)
    line = on_stage(qtbot, FolderLine(intake))
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    full.mkdir()
    (full / "a.pdf").write_bytes(b"%PDF half")
    line.take(empty)
    assert intake.folder == empty
    line.take(full)
    assert intake.folder == empty
    click(line.window(), "scans_folder_yes")
    assert intake.folder == full
    assert find(line, "scans_folder_own", QPushButton).isVisible()
    click(line, "scans_folder_own")
    assert intake.is_own_folder
    intake.watch.stop()
