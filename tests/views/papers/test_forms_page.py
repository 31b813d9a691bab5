"""Blank forms are printed in copies, about nobody or about a file."""

import pytest
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.paper_lists import PaperFilter, list_papers
from desktop_app.views.papers.screen import PapersScreen
from tests.robots.print_centre import PrintCentreRobot
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.papers.conftest import Desktop
from tests.views.way import Way
from tests.views.widgets.stage import on_stage

LONG = 20_000


@pytest.fixture
def robot(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> PrintCentreRobot:
    monkeypatch.setattr("desktop_app.views.papers.forms_page.printer_for", desktop.printers())
    screen = on_stage(qtbot, PapersScreen(desktop.office, Way()), 951, 520)
    robot = PrintCentreRobot(screen)
    robot.turn_to("forms")
    return robot


def test_copies_are_printed_once_issued_and_the_number_is_recorded(
    qtbot: QtBot, desktop: Desktop, robot: PrintCentreRobot
) -> None:
    find(robot.screen, "forms_copies", QSpinBox).setValue(5)
    click(robot.screen, "forms_print")
    qtbot.waitUntil(lambda: "×5" in robot.screen.forms.told.text(), timeout=LONG)
    newest = desktop.office.ask(list_papers)[0]
    assert (newest.file_id, newest.times_printed, newest.waits_for) == (None, 1, PaperFilter.DONE)


@pytest.mark.parametrize("by_name", [True, False])
def test_a_form_about_a_file_names_it(qtbot: QtBot, desktop: Desktop, robot: PrintCentreRobot, by_name: bool) -> None:
    robot.find_file("نورة العتيبي" if by_name else desktop.row(0).file_number)
    check_all(robot.screen)
    click(robot.screen, "forms_print")
    qtbot.waitUntil(lambda: bool(robot.screen.forms.told.text()), timeout=LONG)
    assert desktop.office.ask(list_papers)[0].file_id == desktop.widow.file_id


def test_a_number_that_is_no_file_is_told_and_nothing_is_issued(desktop: Desktop, robot: PrintCentreRobot) -> None:
    before = len(desktop.office.ask(list_papers))
    robot.find_file("F-NSM-1448-9999")
    click(robot.screen, "forms_print")
    assert find(robot.screen, "forms_file", QWidget).accessibleDescription()
    check_all(robot.screen)
    assert len(desktop.office.ask(list_papers)) == before


def test_a_form_is_shown_to_be_printed_or_saved(robot: PrintCentreRobot) -> None:
    click(robot.screen, "forms_show")
    dialog = find(robot.window(), "paper_dialog", QWidget)
    assert dialog.isVisible()
    click(dialog, "paper_close")


def test_it_is_named_reached_and_whole(robot: PrintCentreRobot) -> None:
    check_all(robot.screen)
