from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.scans.tray import tray
from desktop_app.policy.terms import PaperKind
from desktop_app.views.widgets.choice import Choice
from tests.casework.scans.material import blank, row, scan
from tests.robots.typing import await_finds, click, find, type_text
from tests.views.scans.story import Story, ended, story

__all__ = ["story"]


def test_the_pages_of_the_paper_that_was_found_are_offered(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    long_paper = story.issue(PaperKind.SERVICE_REQUEST)
    path = tmp_path / "بلا رمز.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    robot.show_tray()
    click(robot.screen, "tray_place")
    sheet = robot.screen.window()
    pages = find(sheet, "place_page", Choice)
    type_text(find(sheet, "place_search"), row(story.built, long_paper).serial, replace=True)
    qtbot.waitUntil(lambda: pages.count() == 2)
    type_text(find(sheet, "place_search"), "لا أحد", replace=True)
    qtbot.waitUntil(lambda: pages.count() == 0)
    assert not find(sheet, "place_yes").isEnabled()


def test_a_paper_is_found_by_a_member_of_the_household(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "بلا رمز.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    robot.show_tray()
    click(robot.screen, "tray_place")
    sheet = robot.screen.window()
    yes = find(sheet, "place_yes", QWidget)
    type_text(find(sheet, "place_search"), "خالد عبدالعزيز", replace=True)
    assert not yes.isEnabled()  # before it is found, a page is laid to nothing that was shown before
    await_finds(robot.screen)
    assert yes.isEnabled()
    click(sheet, "place_yes")
    assert story.office.ask(tray) == ()
