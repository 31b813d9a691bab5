from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.casework.scans.material import blank, scan
from tests.robots.typing import click
from tests.views.scans.story import Story, ended, story

__all__ = ["story"]


def test_a_page_in_the_tray_leads_to_the_tray(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "بلا رمز.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    assert [line.paper_id for line in robot.lines()] == [None]
    click(robot.screen, "scans_to_tray")
    assert robot.screen.bar.currentIndex() == 1


def test_what_came_before_the_screen_was_opened_is_listed(qtbot: QtBot, story: Story) -> None:
    first = story.shown(qtbot)
    first.drop(story.scan_of(story.paper))
    ended(qtbot, first)
    assert story.shown(qtbot).lines() == first.lines()
