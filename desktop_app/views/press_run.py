"""Puts finished papers on a printer's sheets, and says in words what a printer refuses."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from desktop_app.policy.text import ltr
from desktop_app.views import printers
from desktop_app.views.printers import PrinterChoice
from desktop_app.views.rasters import Document

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72
_PATIENCE = 60
"""Seconds in which a print queue must have taken a paper."""
_BAND = 108
"""Points of a page that are drawn at a time, a whole number of dots; the window's pages wait no longer than for one."""


class Trouble(StrEnum):
    """Why a paper did not go out."""

    NO_PRINTER = "no_printer"
    GONE = "gone"
    NOT_READY = "not_ready"
    REFUSED = "refused"
    BROKE_OFF = "broke_off"
    STOPPED = "stopped"


_WORDS = {
    Trouble.NO_PRINTER: str(
        QT_TRANSLATE_NOOP(
            "PressRun", "No printer was found. Connect one and try again, or save the papers and print them elsewhere."
        )
    ),
    Trouble.GONE: str(
        QT_TRANSLATE_NOOP(
            "PressRun", "The printer “%1” is no longer on this computer. Connect it again, or choose another."
        )
    ),
    Trouble.NOT_READY: str(
        QT_TRANSLATE_NOOP(
            "PressRun",
            "The printer “%1” is not ready. See that it is switched on and connected, has paper, and is not paused.",
        )
    ),
    Trouble.REFUSED: str(
        QT_TRANSLATE_NOOP(
            "PressRun", "The printer “%1” did not take the paper. See that it is switched on and connected."
        )
    ),
    Trouble.BROKE_OFF: str(
        QT_TRANSLATE_NOOP(
            "PressRun",
            "The printer “%1” broke off in the middle. See that it has paper and that the disk of this computer is not "
            "full.",
        )
    ),
    Trouble.STOPPED: str(QT_TRANSLATE_NOOP("PressRun", "You stopped the printing.")),
}


class PrintTrouble(Exception):
    """A printer did not take a paper, or a person stopped it."""

    def __init__(self, trouble: Trouble, printer: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble, self.printer = trouble, printer

    def words(self) -> str:
        """Say what happened and what to do."""
        return QCoreApplication.translate("PressRun", _WORDS[self.trouble]).replace("%1", ltr(self.printer))


def printer_for(choice: PrinterChoice) -> "QPrinter":
    """Make ready the printer of a choice; raises `PrintTrouble` where it is not there, or says it is not ready."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    names = printers.available()
    if not names:
        raise PrintTrouble(Trouble.NO_PRINTER)
    name = choice.printer or printers.usual() or names[0]
    if name not in names:
        raise PrintTrouble(Trouble.GONE, name)
    info = QPrinterInfo.printerInfo(name)
    if info.state() is QPrinter.PrinterState.Error:
        raise PrintTrouble(Trouble.NOT_READY, name)
    return printers.set_up(QPrinter(info, QPrinter.PrinterMode.HighResolution), choice)


def name_of(printer: "QPrinter") -> str:
    """Name a printer, or the file that it writes into."""
    return printer.printerName() or printer.outputFileName()


def _never() -> bool:
    return False


def spooler() -> str | None:
    """The program that hands a file to the print queues of Linux and macOS; none on Windows.

    Qt's own way there says that all is well even when the queue refused the paper, and cannot call one back.
    """
    return None if sys.platform == "win32" else shutil.which("lp")


def send(printer: "QPrinter", pdf: bytes, stopped: Callable[[], bool] = _never) -> None:
    """Send a paper to a printer, beside the window's thread if one wishes; raises `PrintTrouble` unless it was taken.

    A print queue gets the paper's own bytes; where there is none its pages are painted.
    """
    from PySide6.QtPrintSupport import QPrinter

    program = spooler() if printer.outputFormat() is QPrinter.OutputFormat.NativeFormat else None
    if program is None:
        paint(printer, pdf, stopped)
    elif stopped():
        raise PrintTrouble(Trouble.STOPPED, name_of(printer))
    else:
        hand_over(program, printer, pdf)


def hand_over(program: str, printer: "QPrinter", pdf: bytes) -> None:
    """Hand a paper to its print queue, which answers at once whether it took it."""
    command = [program, "-d", printer.printerName(), "-t", printer.docName(), *_asked(printer), "-"]
    try:
        answer = subprocess.run(command, input=pdf, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603  # no shell, and the program that the system calls its own
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrintTrouble(Trouble.REFUSED, name_of(printer)) from error
    if answer.returncode:
        raise PrintTrouble(Trouble.REFUSED, name_of(printer))


def _asked(printer: "QPrinter") -> list[str]:
    """Say in the queue's own words what is asked of the printer."""
    from PySide6.QtPrintSupport import QPrinter

    sides = {
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }
    asked = ["-n", str(printer.copyCount()), "-o", "media=A4", "-o", "print-scaling=none"]
    asked += ["-o", f"sides={sides.get(printer.duplex(), 'one-sided')}"]
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        asked += ["-o", "print-color-mode=monochrome", "-o", "ColorModel=Gray"]
    if printer.fromPage():
        asked += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    return asked


def paint(printer: "QPrinter", pdf: bytes, stopped: Callable[[], bool] = _never) -> None:
    """Paint every page on a sheet of its own, whole paper, in its own size; may be done beside the window's thread.

    Raises `PrintTrouble` unless the printer took every sheet; what it had of a paper that was stopped is called back.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    _lay_sheet(printer)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintTrouble(Trouble.REFUSED, name_of(printer))
    try:
        with Document(pdf) as document:
            for number in range(len(document.sizes)):
                if number and not printer.newPage():
                    raise PrintTrouble(Trouble.BROKE_OFF, name_of(printer))
                _paint_page(painter, printer, document, number, stopped)
    except PrintTrouble:
        printer.abort()
        painter.end()
        raise
    failed = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    vanished = printer.printerName() and QPrinterInfo.printerInfo(printer.printerName()).isNull()
    if not painter.end() or printer.printerState() in failed or vanished:
        raise PrintTrouble(Trouble.BROKE_OFF, name_of(printer))


def _lay_sheet(printer: "QPrinter") -> None:
    from PySide6.QtGui import QPageLayout, QPageSize

    printer.setResolution(DOTS_AN_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def _paint_page(
    painter: QPainter, printer: "QPrinter", document: Document, number: int, stopped: Callable[[], bool]
) -> None:
    """Paint a page strip by strip; the sheet is filled whatever the printer's own resolution is."""
    from PySide6.QtPrintSupport import QPrinter

    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    height, scale = document.sizes[number][1], DOTS_AN_INCH / _POINTS_AN_INCH
    top = 0.0
    while top < height:
        if stopped():
            raise PrintTrouble(Trouble.STOPPED, name_of(printer))
        bottom = min(height, top + _BAND)
        picture = document.band(number, scale, top, bottom)
        rows = sheet.height() / height
        painter.drawImage(QRectF(0, top * rows, sheet.width(), (bottom - top) * rows), picture)
        top = bottom
