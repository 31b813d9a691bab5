from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import PaperFilter
from desktop_app.casework.papers import record_printing
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.views.office import Office
from desktop_app.views.papers.screen import PapersScreen
from desktop_app.views.widgets.pdf_preview import PdfPreview
from tests.builders import BuiltOffice
from tests.casework.letters.office import with_widow
from tests.given import PDF
from tests.robots.papers import PapersRobot
from tests.robots.typing import click, find
from tests.views.checks import check_screen
from tests.views.offices import office_of
from tests.views.way import Way
from tests.views.widgets.stage import on_stage


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path)
    widow = with_widow(built)
    for kind in (PaperKind.RIGHTS_AND_DUTIES, PaperKind.DATA_ACCURACY_DECLARATION):
        office.run(issue_intake_paper, widow.file_id, kind)
    yield built, office
    office.finish()
    built.close()


def shown(qtbot: QtBot, office: Office, way: Way | None = None) -> PapersRobot:
    screen = on_stage(qtbot, PapersScreen(office, way or Way()), 960, 600)
    office.changed.connect(screen.refresh)
    screen.refresh()
    return PapersRobot(screen)


def test_the_newest_paper_stands_first_with_its_pages(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    assert robot.papers()[0].kind is PaperKind.DATA_ACCURACY_DECLARATION
    assert len(robot.papers()) == 2
    assert find(robot.screen, "paper_preview").window().findChild(PdfPreview) is not None


def test_filters_and_search_narrow_the_list(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    office = built[1]
    robot = shown(qtbot, office)
    office.run(record_printing, robot.papers()[0].id, "HP")
    robot.narrow(PaperFilter.TO_PRINT.value)
    assert [row.kind for row in robot.papers()] == [PaperKind.RIGHTS_AND_DUTIES]
    robot.narrow("")
    robot.search("P-NSM-1448-0002")
    qtbot.waitUntil(lambda: len(robot.papers()) == 1)


def test_a_dropped_scan_completes_the_paper(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    robot.give_scan("signed.pdf", PDF)
    assert robot.papers()[0].state is PaperState.SCANNED
    assert robot.can("paper_show_scan")
    assert not robot.can("paper_scan")


def test_a_signature_is_noted_and_its_scan_awaited(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    click(robot.screen, "paper_signed")
    click(robot.screen.window(), "signed_yes")
    assert robot.papers()[0].waits_for is PaperFilter.TO_SCAN


def test_a_void_paper_says_why_and_offers_no_printing(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    robot.void("طُبعت مرتين")
    assert robot.papers()[0].void_reason == "طُبعت مرتين"
    assert not robot.can("paper_print")


def test_a_paper_issued_anew_takes_its_place(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    before = robot.papers()[0]
    robot.issue_anew("تغيّر رقم الجوال")
    assert robot.papers()[0].kind is before.kind
    assert robot.papers()[1].replaced_by == robot.papers()[0].serial


def test_the_file_is_one_step_away(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    way = Way()
    robot = shown(qtbot, built[1], way)
    click(robot.screen, "paper_file")
    assert way.gone == [("file", robot.papers()[0].file_id)]


def test_a_paper_that_was_asked_for_is_stood_on(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    robot = shown(qtbot, built[1])
    wanted: UUID = robot.papers()[1].id
    robot.screen.open(wanted)
    assert robot.can("paper_print")
    current = robot.screen.list.rows.current()
    assert current is not None
    assert current.id == wanted


def test_the_scans_and_the_checking_are_one_step_away(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    way = Way()
    robot = shown(qtbot, built[1], way)
    click(robot.screen, "papers_scans")
    click(robot.screen, "papers_check")
    assert [key for key, _ in way.gone] == ["scans", "checking"]


def test_an_auditor_reads_and_changes_nothing(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    reading = Office(built[0].door(Role.AUDITOR))
    robot = shown(qtbot, reading)
    assert len(robot.papers()) == 2
    assert not any(robot.can(name) for name in ("paper_print", "paper_scan", "paper_void", "paper_anew"))
    reading.finish()


def test_it_holds_at_every_size(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    def make() -> QWidget:
        screen = PapersScreen(built[1], Way())
        screen.refresh()
        return screen

    def show(screen: QWidget) -> None:
        qtbot.addWidget(screen)
        screen.resize(800, 560)
        screen.show()
        qtbot.waitExposed(screen)

    check_screen(make, show)
