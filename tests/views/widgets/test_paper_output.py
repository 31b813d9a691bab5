from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.press_run import paint
from desktop_app.views.printers import PrinterChoice, PrinterMemory, set_up
from desktop_app.views.widgets.paper_output import chosen_of, not_asked_about, print_paper, save_to, why_not_written
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
    paint(printer, pdf)
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


def test_a_printer_that_is_remembered_prints_at_once(
    qtbot: QtBot, window: QWidget, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer, told = QPrinter(), list[str]()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    monkeypatch.setattr("desktop_app.views.widgets.paper_output.printer_for", lambda _choice: printer)
    memory = PrinterMemory()
    memory.remember("consent", PrinterChoice("HP"))
    print_paper(window, "إقرار", pdf, told.append, kind="consent", memory=memory)
    qtbot.waitUntil(lambda: bool(told))
    assert len(pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())) == 2


def test_a_remembered_printer_that_is_gone_is_told_and_another_is_offered(
    window: QWidget, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.views.printers.available", lambda: ["Canon"])
    memory = PrinterMemory()
    memory.remember("consent", PrinterChoice("HP"))
    print_paper(window, "إقرار", pdf, lambda _: None, kind="consent", memory=memory)
    assert find(window, "printer_refused_another", QWidget).isVisible()
    click(window, "printer_refused_close")


def test_what_was_chosen_in_the_print_window_is_remembered_but_for_the_copies(window: QWidget, tmp_path: Path) -> None:
    printer = set_up(QPrinter(), PrinterChoice(copies=4, grey=True))
    assert chosen_of(printer) == PrinterChoice(printer.printerName(), grey=True)


def test_why_a_file_was_not_written_is_said(qtbot: QtBot) -> None:
    errors = (OSError(28, "full"), PermissionError(13, "no"), OSError(5, "io"))
    assert len({why_not_written(error) for error in errors}) == 3


@pytest.mark.parametrize(
    ("chosen", "there", "meant"),
    [
        ("list.xlsx", ["list.xlsx"], "list.xlsx"),
        ("list", [], "list.xlsx"),
        ("list 2026.11", [], "list 2026.11.xlsx"),
        ("list", ["list.xlsx"], "list (2).xlsx"),
        ("list", ["list.xlsx", "list (2).xlsx"], "list (3).xlsx"),
    ],
)
def test_what_the_dialog_never_asked_about_is_not_written_over(
    tmp_path: Path, chosen: str, there: list[str], meant: str
) -> None:
    for name in there:
        (tmp_path / name).touch()
    assert not_asked_about(tmp_path / chosen, ".xlsx") == tmp_path / meant
