"""A paper is painted on a real printer that writes a file; what the printer refuses is said in words."""

import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.practice.pages import page
from desktop_app.views.press_run import PrintTrouble, Trouble, hand_over, name_of, paint, printer_for, send
from desktop_app.views.printers import PrinterChoice, Sides, set_up
from desktop_app.views.worker import Worker
from tests.views.first_page import first_page


def writing_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_sheet_shows_what_the_paper_shows(qtbot: QtBot, tmp_path: Path) -> None:
    paint(writing_to(tmp_path / "out.pdf"), page("وثيقة"))
    printed, shown = first_page((tmp_path / "out.pdf").read_bytes(), 600), first_page(page("وثيقة"), 600)
    dots = [(x, y) for x in range(0, shown.width() - 4, 3) for y in range(0, shown.height() - 4, 3)]
    far = [dot for dot in dots if abs(printed.pixelColor(*dot).lightness() - shown.pixelColor(*dot).lightness()) > 150]
    dark = [dot for dot in dots if shown.pixelColor(*dot).lightness() < 128]
    assert len(dark) > 100
    assert len(far) < 0.05 * len(dark)


def test_it_may_be_painted_beside_the_windows_thread(qtbot: QtBot, tmp_path: Path) -> None:
    worker, done = Worker(), list[object]()
    printer = writing_to(tmp_path / "out.pdf")
    worker.start(lambda: paint(printer, page("وثيقة")), done=done.append, failed=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done == [None]
    assert len(pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_has_refused(qtbot: QtBot, tmp_path: Path) -> None:
    printer = writing_to(tmp_path / "nowhere" / "out.pdf")
    with pytest.raises(PrintTrouble) as told:
        paint(printer, page("وثيقة"))
    assert told.value.trouble is Trouble.REFUSED
    assert told.value.printer == name_of(printer)


def test_a_paper_that_is_stopped_is_called_back(qtbot: QtBot, tmp_path: Path) -> None:
    printer = writing_to(tmp_path / "out.pdf")
    asked = iter([False, False, True])
    with pytest.raises(PrintTrouble) as told:
        paint(printer, page("وثيقة"), lambda: next(asked))
    assert told.value.trouble is Trouble.STOPPED


def test_without_any_printer_that_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.views.printers.available", list)
    with pytest.raises(PrintTrouble) as told:
        printer_for(PrinterChoice())
    assert told.value.trouble is Trouble.NO_PRINTER


def test_a_printer_that_was_taken_away_is_named(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.views.printers.available", lambda: ["Canon"])
    with pytest.raises(PrintTrouble) as told:
        printer_for(PrinterChoice("HP"))
    assert told.value.trouble is Trouble.GONE
    assert "HP" in told.value.words()


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_words(qtbot: QtBot, trouble: Trouble) -> None:
    assert PrintTrouble(trouble, "HP").words().endswith(".")


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    """A program that takes a paper as a print queue does: it keeps what it is told and what it is given."""
    program = tmp_path / "lp"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/taken\nexit ${{ANSWER:-0}}\n')
    program.chmod(0o755)
    return program


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such queue")
def test_a_queue_is_given_the_papers_own_bytes_and_what_is_asked_of_it(qtbot: QtBot, queue: Path) -> None:
    printer = set_up(writing_to(queue.with_name("unused.pdf")), PrinterChoice("", "", Sides.LONG, 3, grey=True))
    printer.setDocName("إقرار P-NSM-1448-0001")
    hand_over(str(queue), printer, page("وثيقة"))
    assert queue.with_name("taken").read_bytes() == page("وثيقة")
    asked = queue.with_name("asked").read_text()
    assert "-n 3" in asked
    assert "print-color-mode=monochrome" in asked
    assert "إقرار P-NSM-1448-0001" in asked


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such queue")
def test_a_queue_that_refuses_is_told(qtbot: QtBot, queue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANSWER", "1")
    with pytest.raises(PrintTrouble) as told:
        hand_over(str(queue), writing_to(queue.with_name("unused.pdf")), page("وثيقة"))
    assert told.value.trouble is Trouble.REFUSED


def test_a_queue_that_is_not_there_has_refused(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(PrintTrouble):
        hand_over(str(tmp_path / "none"), writing_to(tmp_path / "unused.pdf"), b"")


def test_a_printer_that_writes_a_file_is_painted_on(qtbot: QtBot, tmp_path: Path) -> None:
    send(writing_to(tmp_path / "out.pdf"), page("وثيقة"))
    assert len(pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())) == 1
