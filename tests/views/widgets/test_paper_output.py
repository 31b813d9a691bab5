from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.paper_output import paint, print_paper, save_to
from tests.robots.typing import click, find


@pytest.fixture
def pdf() -> bytes:
    """Two empty sheets of A4."""
    document = pypdfium2.PdfDocument.new()
    for _ in range(2):
        document.new_page(595, 842).close()
    written = BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_page_is_painted_on_a_sheet_of_its_own(window: QWidget, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert paint(printer, pdf)
    printed = pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())
    assert len(printed) == 2
    assert [round(side) for side in printed.get_page_size(0)] == [595, 842]
    printed.close()


def test_a_saved_paper_is_the_same_bytes(window: QWidget, pdf: bytes, tmp_path: Path) -> None:
    saved: list[str] = []
    save_to(window, tmp_path / "paper.pdf", pdf, saved.append)
    assert (tmp_path / "paper.pdf").read_bytes() == pdf
    assert saved == ["paper.pdf"]


def test_a_place_that_cannot_be_written_is_told(window: QWidget, pdf: bytes, tmp_path: Path) -> None:
    saved: list[str] = []
    save_to(window, tmp_path / "nowhere" / "paper.pdf", pdf, saved.append)
    assert saved == []
    click(window, "not_saved_close")


def test_without_a_printer_a_person_is_told_what_to_do(
    window: QWidget, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    print_paper(window, "إقرار", pdf, lambda _: None)
    assert find(window, "no_printer", QWidget).isVisible()
    click(window, "no_printer_close")
