"""The batch is printed, saved as one file and sent off; what fails is told with what went out and what waits."""

from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.paper_lists import PaperFilter
from desktop_app.views.papers.screen import PapersScreen
from tests.robots.print_centre import PrintCentreRobot
from tests.robots.typing import click, find
from tests.views.checks import check_screen
from tests.views.papers.conftest import Desktop, Printers
from tests.views.way import Way
from tests.views.widgets.stage import on_stage

LONG = 20_000


def shown(qtbot: QtBot, desktop: Desktop, make: Printers | None = None) -> PrintCentreRobot:
    screen = on_stage(qtbot, PapersScreen(desktop.office, Way(), make or desktop.printers()), 960, 600)
    desktop.office.changed.connect(screen.refresh)
    screen.refresh()
    robot = PrintCentreRobot(screen)
    robot.turn_to("batch")
    return robot


def test_all_that_waits_is_ticked_in_the_order_of_signing(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop)
    assert robot.waiting() == robot.ticked() == [desktop.row(place).serial for place in (2, 1, 0)]


def test_what_is_printed_goes_from_the_list(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop)
    robot.turn_tick(0)
    robot.print_batch()
    qtbot.waitUntil(lambda: bool(robot.told()), timeout=LONG)
    assert robot.waiting() == [desktop.row(2).serial]
    assert [desktop.row(place).times_printed for place in range(3)] == [1, 1, 0]


def test_what_waits_after_a_failure_is_named_and_stays_ticked_for_the_next_time(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop, desktop.printers(broken=2))
    out, *rest = robot.ticked()
    robot.print_batch()
    qtbot.waitUntil(lambda: bool(robot.told()), timeout=LONG)
    told = robot.told()
    assert told.index(out) < told.index(rest[0]) < told.index(rest[1])
    assert robot.ticked() == rest
    robot.print_batch()
    qtbot.waitUntil(lambda: not robot.waiting(), timeout=LONG)
    assert [desktop.row(place).times_printed for place in range(3)] == [1, 1, 1]


def test_nothing_else_can_be_begun_while_papers_are_printed(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop)
    robot.print_batch()
    assert not find(robot.screen, "batch_save", QWidget).isEnabled()
    click(robot.screen, "batch_busy_stop")
    qtbot.waitUntil(lambda: not robot.screen.batch.at_work, timeout=LONG)
    assert find(robot.screen, "batch_save", QWidget).isEnabled()


def test_one_file_is_written_for_another_machine(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    robot = shown(qtbot, desktop)
    robot.screen.batch.save_as_one(tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: bool(robot.told()), timeout=LONG)
    assert len(pypdfium2.PdfDocument((tmp_path / "all.pdf").read_bytes())) >= 3
    assert robot.waiting() == []


def test_a_place_that_is_gone_is_told_and_all_still_waits(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    robot = shown(qtbot, desktop)
    robot.screen.batch.send(tmp_path / "unplugged", "KINGSTON")
    qtbot.waitUntil(lambda: bool(robot.told()), timeout=LONG)
    assert len(robot.ticked()) == 3
    assert desktop.row(0).waits_for is PaperFilter.TO_PRINT


def test_the_papers_of_a_kit_stand_in_their_own_order_and_the_rest_comes_back(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop)
    robot.screen.open((desktop.papers[1], desktop.papers[0]))
    assert robot.waiting() == [desktop.row(1).serial, desktop.row(0).serial]
    click(robot.screen, "batch_all")
    assert len(robot.waiting()) == 3


def test_it_holds_at_every_size(qtbot: QtBot, desktop: Desktop) -> None:
    def make() -> QWidget:
        screen = PapersScreen(desktop.office, Way())
        screen.refresh()
        PrintCentreRobot(screen).turn_to("batch")
        return screen

    def show(screen: QWidget) -> None:
        qtbot.addWidget(screen)
        screen.resize(951, 520)
        screen.show()
        qtbot.waitExposed(screen)

    check_screen(make, show)


def test_without_anything_to_print_it_says_so(qtbot: QtBot, desktop: Desktop) -> None:
    robot = shown(qtbot, desktop)
    robot.print_batch()
    qtbot.waitUntil(lambda: not robot.waiting(), timeout=LONG)
    assert robot.screen.batch._view.empty.isVisible()
    assert not find(robot.screen, "batch_print", QWidget).isEnabled()
