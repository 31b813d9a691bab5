from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_lists import PaperRow, paper_row
from desktop_app.policy.terms import PaperKind
from desktop_app.storage.attachments import LARGEST
from desktop_app.views.office import Office
from desktop_app.views.papers.panel import PaperPanel
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.scan_box import ScanBox
from tests.builders import BuiltOffice
from tests.casework.letters.office import with_widow
from tests.casework.letters.widow import Widow
from tests.robots.typing import await_deeds, click, find
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


class Nowhere:
    """A window in which nothing leads anywhere."""

    def go(self, key: str, subject: object = None) -> None:
        raise AssertionError(key)

    def back(self) -> None:
        raise AssertionError


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office, Widow]]:
    built, office = office_of(tmp_path)
    yield built, office, with_widow(built)
    office.finish()
    built.close()


@pytest.fixture
def panel(qtbot: QtBot, built: tuple[BuiltOffice, Office, Widow]) -> PaperPanel:
    return on_stage(qtbot, PaperPanel(built[1], Nowhere()), 480, 640)


def row_of(office: Office, paper: object) -> PaperRow:
    found = office.ask(paper_row, paper)  # type: ignore[arg-type]  # the key of a paper that was just issued
    assert found is not None
    return found


def test_without_a_paper_it_says_what_to_do(panel: PaperPanel) -> None:
    assert not find(panel, "paper_preview", QWidget).isVisible()


def test_a_paper_for_the_pen_shows_its_pages_and_takes_a_scan(
    panel: PaperPanel, built: tuple[BuiltOffice, Office, Widow]
) -> None:
    _, office, widow = built
    panel.show_row(row_of(office, office.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)))
    preview = panel.findChild(PdfPreview)
    assert preview is not None
    assert preview.page_count() == 1
    assert find(panel, "paper_scan", ScanBox).isVisible()


def test_a_paper_that_nobody_signs_takes_no_scan_and_belongs_to_no_file(
    panel: PaperPanel, built: tuple[BuiltOffice, Office, Widow]
) -> None:
    _, office, _ = built
    panel.show_row(row_of(office, office.run(issue_blank_form, PaperKind.BLANK_CHECKLIST)))
    assert not find(panel, "paper_scan", ScanBox).isVisible()
    assert not find(panel, "paper_signed", QWidget).isVisible()
    assert not find(panel, "paper_file", QWidget).isVisible()


def test_a_paper_is_shown_large_in_a_window_of_its_own(
    panel: PaperPanel, built: tuple[BuiltOffice, Office, Widow]
) -> None:
    _, office, widow = built
    panel.show_row(row_of(office, office.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)))
    click(panel, "paper_large")
    dialog = find(panel.window(), "paper_dialog", QWidget)
    assert dialog.isVisible()
    click(dialog, "paper_close")


def test_a_scan_that_is_too_large_is_refused_and_not_left_in_the_box(
    panel: PaperPanel, built: tuple[BuiltOffice, Office, Widow]
) -> None:
    _, office, widow = built
    panel.show_row(row_of(office, office.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)))
    box = find(panel, "paper_scan", ScanBox)
    box.take("scan.pdf", b"%PDF-1.4" + bytes(LARGEST))
    await_deeds()
    assert box.scan() is None
    click(panel.window(), "refusal_close")


def test_a_paper_that_is_kept_shows_why_in_place_of_its_pages(
    panel: PaperPanel, built: tuple[BuiltOffice, Office, Widow]
) -> None:
    _, office, widow = built
    paper = office.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)
    panel.show_row(replace(row_of(office, paper), kept=True))
    assert not find(panel, "paper_preview", QWidget).isVisible()
    assert not find(panel, "paper_print", QWidget).isVisible()
    assert any(note.isVisible() and note.accessibleName() for note in panel.findChildren(Note))
    panel.show_row(row_of(office, paper))
    assert find(panel, "paper_preview", QWidget).isVisible()
