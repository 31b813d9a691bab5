from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.attachments import AttachedFile, Scan
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import PaperFilter, paper_row
from desktop_app.casework.papers import attach_scan, paper_bytes, void_paper
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_attached, show_draft_paper, show_paper, show_scan
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.worker import Task, Worker
from tests.builders import BuiltOffice
from tests.casework.letters.office import with_widow
from tests.robots.typing import await_deeds, click, find
from tests.views.offices import office_of


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path)
    yield built, office
    office.finish()
    built.close()


@pytest.fixture
def paper(built: tuple[BuiltOffice, Office]) -> UUID:
    return built[1].run(issue_intake_paper, with_widow(built[0]).file_id, PaperKind.RIGHTS_AND_DUTIES)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_issued_paper_is_shown_and_where_it_went_is_recorded(
    window: QWidget, built: tuple[BuiltOffice, Office], paper: UUID
) -> None:
    dialog = show_paper(window, built[1], paper)
    assert dialog is not None
    assert dialog.preview.page_count() == 2
    assert find(dialog, "paper_print", QWidget).isVisible()
    dialog.record("HP LaserJet")
    row = built[1].ask(paper_row, paper)
    assert row is not None
    assert row.waits_for is PaperFilter.TO_SIGN
    click(dialog, "paper_close")


def test_a_void_paper_is_read_and_not_printed(window: QWidget, built: tuple[BuiltOffice, Office], paper: UUID) -> None:
    built[1].run(void_paper, paper, "تمزّقت")
    dialog = show_paper(window, built[1], paper)
    assert dialog is not None
    assert not find(dialog, "paper_print", QWidget).isVisible()
    click(dialog, "paper_close")


def test_who_may_not_print_may_read(window: QWidget, built: tuple[BuiltOffice, Office], paper: UUID) -> None:
    office = Office(built[0].door(Role.AUDITOR))
    dialog = show_paper(window, office, paper)
    assert dialog is not None
    assert not find(dialog, "paper_save", QWidget).isVisible()
    click(dialog, "paper_close")
    office.finish()


def test_a_draft_is_shown_without_a_way_to_print_it(
    window: QWidget, built: tuple[BuiltOffice, Office], paper: UUID
) -> None:
    dialog = show_draft_paper(window, "معاينة", built[1].ask(paper_bytes, paper))
    assert not find(dialog, "paper_print", QWidget).isVisible()
    click(dialog, "paper_close")


def test_a_scanned_picture_is_shown(
    window: QWidget, built: tuple[BuiltOffice, Office], paper: UUID, tmp_path: Path
) -> None:
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    picture.save(str(tmp_path / "scan.png"))
    built[1].run(attach_scan, paper, Scan((tmp_path / "scan.png").read_bytes(), "scan.png"))
    show_scan(Doing(window), built[1], paper)
    await_deeds()
    click(find(window, "scan_dialog", QDialog), "scan_close")


def test_a_wide_picture_is_made_to_fit_and_a_small_one_keeps_its_size(window: QWidget, tmp_path: Path) -> None:
    doing, worker = Doing(window), Worker()
    for width in (40, 1800):
        picture = QImage(width, 60, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        picture.save(str(tmp_path / "scan.png"))
        scan = AttachedFile((tmp_path / "scan.png").read_bytes(), "image/png", "scan.png")
        show_attached(doing, "المرفق", Task(worker, lambda scan=scan: scan))  # type: ignore[misc]  # of this turn
        await_deeds()
        dialog = next(one for one in window.findChildren(QDialog, "scan_dialog") if one.isVisible())
        shown = max(label.pixmap().width() for label in dialog.findChildren(QLabel))
        assert shown == width if width < dialog.width() else shown < dialog.width()
        click(dialog, "scan_close")


@pytest.mark.parametrize("media_type", ["application/pdf", "image/png"])
def test_a_scan_that_cannot_be_read_is_told(window: QWidget, media_type: str) -> None:
    cut_short = AttachedFile(b"%PDF-1.4 cut short", media_type, "scan")
    show_attached(Doing(window), "المرفق", Task(Worker(), lambda: cut_short))
    await_deeds()
    click(find(window, "scan_unreadable", QDialog), "scan_unreadable_close")
