"""Sends a finished paper to a printer or into a file, as the same page that was previewed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.views.rasters import Document
from desktop_app.views.widgets.dialog import tell

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72


def print_paper(parent: QWidget, title: str, pdf: bytes, on_printed: Callable[[str], object]) -> None:
    """Let a person choose a printer and print; `on_printed` is given the printer's name afterwards."""
    # The printing library is loaded by the first printing, not with the program.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        _tell_no_printer(parent)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent.window())

    def chosen() -> None:
        if paint(printer, pdf):
            on_printed(printer.printerName())
        else:
            _tell_printer_refused(parent)

    dialog.accepted.connect(chosen)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def paint(printer: "QPrinter", pdf: bytes) -> bool:
    """Paint every page on a sheet of its own, whole paper, in its own size; say whether the printer took them."""
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer.setResolution(DOTS_AN_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    with Document(pdf) as document:
        for number in range(len(document.sizes)):
            if number:
                printer.newPage()
            picture = document.picture(number, DOTS_AN_INCH / _POINTS_AN_INCH)
            painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), picture)
    return painter.end()


def save_paper(parent: QWidget, title: str, name: str, pdf: bytes, on_saved: Callable[[str], object]) -> None:
    """Let a person choose where, and save; `on_saved` is given the name of the file."""
    path, _ = QFileDialog.getSaveFileName(parent.window(), title, f"{name}.pdf", "PDF (*.pdf)")
    if path:
        save_to(parent, Path(path), pdf, on_saved)


def save_to(parent: QWidget, path: Path, pdf: bytes, on_saved: Callable[[str], object]) -> None:
    """Save a paper under a path; what goes wrong is told."""
    try:
        path.write_bytes(pdf)
    except OSError as error:
        title = QCoreApplication.translate("PaperOutput", "Not saved")
        words = QCoreApplication.translate("PaperOutput", "The file could not be written. Choose another place.")
        tell(parent, title, f"{words}\n{error.strerror}", tone="danger", object_name="not_saved")
        return
    on_saved(path.name)


def _tell_no_printer(parent: QWidget) -> None:
    title = QCoreApplication.translate("PaperOutput", "No printer was found")
    words = QCoreApplication.translate(
        "PaperOutput", "Connect a printer and try again, or save the paper as a PDF file and print it elsewhere."
    )
    tell(parent, title, words, tone="warn", object_name="no_printer")


def _tell_printer_refused(parent: QWidget) -> None:
    title = QCoreApplication.translate("PaperOutput", "The printer did not take the paper")
    words = QCoreApplication.translate("PaperOutput", "See that it is switched on and has paper, and print again.")
    tell(parent, title, words, tone="danger", object_name="printer_refused")
