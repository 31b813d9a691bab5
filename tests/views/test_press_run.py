"""A paper is painted on a real printer that writes a file; what the printer refuses is said in words."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.practice.pages import page
from desktop_app.views.press_run import PrintTrouble, Trouble, name_of, paint, printer_for
from desktop_app.views.printers import PrinterChoice
from desktop_app.views.rasters import first_page
from desktop_app.views.worker import Worker


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
