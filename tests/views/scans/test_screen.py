from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from desktop_app.casework.papers import issue_anew
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.views.scan_intake import scan_intake
from desktop_app.views.scans.screen import ScansScreen
from tests.casework.scans.material import blank, row, scan
from tests.robots.scans import ScansRobot
from tests.robots.typing import find
from tests.views.checks import check_screen
from tests.views.scans.story import Story, ended, story
from tests.views.way import Way
from tests.views.widgets.stage import on_stage

__all__ = ["story"]


def test_a_stack_is_dropped_and_each_paper_found(qtbot: QtBot, story: Story) -> None:
    long_paper = story.issue(PaperKind.SERVICE_REQUEST)
    robot = story.shown(qtbot)
    robot.drop(story.scan_of(long_paper, story.paper))
    ended(qtbot, robot)
    assert {line.paper_id for line in robot.lines()} == {story.paper, long_paper}
    assert row(story.built, story.paper).state is PaperState.SCANNED
    robot.open_paper()
    assert story.way.gone == [("papers", robot.lines()[0].paper_id)]


def test_a_void_paper_is_said_to_be_void_at_once(qtbot: QtBot, story: Story) -> None:
    path = story.scan_of(story.paper)
    new = story.built.door(Role.SERVICES_MANAGER).run(issue_anew, story.paper, "خطأ في الاسم")
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    for said in (row(story.built, story.paper).serial, "خطأ في الاسم", row(story.built, new).serial):
        assert said in robot.told()


def test_a_page_without_code_is_laid_to_its_paper_by_hand(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "بلا رمز.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    robot.show_tray()
    assert [page.reason for page in robot.tray()] == [TrayReason.NO_CODE]
    assert "1" in find(robot.screen, "scans_tabs", QTabBar).tabText(1)
    robot.place(row(story.built, story.paper).serial)
    qtbot.waitUntil(lambda: robot.tray() == ())
    assert row(story.built, story.paper).state in (PaperState.SCANNED, PaperState.SIGNED)


def test_a_page_is_discarded_with_a_reason(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    robot = story.shown(qtbot)
    picture = QImage(600, 800, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    robot.paste_picture(picture)
    ended(qtbot, robot)
    robot.show_tray()
    robot.discard("صفحة بيضاء")
    qtbot.waitUntil(lambda: robot.tray() == ())
    assert not robot.can("tray_place")


def test_a_file_that_cannot_be_read_is_named(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "تالف.pdf"
    path.write_bytes(b"%PDF-1.7 half of")
    robot = story.shown(qtbot)
    robot.drop(path)
    ended(qtbot, robot)
    assert "تالف.pdf" in robot.told()
    assert path.exists()


def test_a_researcher_takes_in_and_sorts_nothing(qtbot: QtBot, tmp_path: Path, qapp: object) -> None:
    story = Story(tmp_path, Role.RESEARCHER)
    robot = story.shown(qtbot)
    assert robot.screen.tray is None
    assert not robot.can("scans_to_tray")
    story.close()


def test_the_screen_is_sound_empty_and_full(qtbot: QtBot, story: Story, tmp_path: Path) -> None:
    path = tmp_path / "بلا رمز.pdf"
    path.write_bytes(scan([blank()]))
    robot = story.shown(qtbot)

    def screen() -> ScansScreen:
        return ScansScreen(story.office, Way(), scan_intake(story.office, story.built.places))

    def show(widget: object) -> None:
        assert isinstance(widget, ScansScreen)
        on_stage(qtbot, widget, 951, 520)
        widget.refresh()

    check_screen(screen, show)
    robot.drop(path, story.scan_of(story.paper))
    ended(qtbot, robot)
    check_screen(screen, show)

    def show_tray(widget: object) -> None:
        show(widget)
        ScansRobot(widget).show_tray()  # type: ignore[arg-type]  # a screen, as `show` has seen

    check_screen(screen, show_tray)
