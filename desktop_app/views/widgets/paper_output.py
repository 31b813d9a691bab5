"""Sends a finished paper to a printer or into a file, as the same page that was previewed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop_app.casework.scarcity import disk_full
from desktop_app.disk import write_whole
from desktop_app.views import printers
from desktop_app.views.labels import sentence
from desktop_app.views.press_run import PrintTrouble, Trouble, name_of, printer_for, send
from desktop_app.views.printers import EVERY_KIND, PrinterChoice, PrinterMemory, Sides
from desktop_app.views.widgets.dialog import Sheet, tell
from desktop_app.views.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DISK_FULL = frozenset({28, 112})
"""What Linux (ENOSPC) and Windows (ERROR_DISK_FULL) call a full disk."""
_IN_USE = 32
"""What Windows calls a file that another program has open (ERROR_SHARING_VIOLATION)."""


def print_paper(
    parent: QWidget,
    title: str,
    pdf: bytes,
    on_printed: Callable[[str], object],
    *,
    kind: str = EVERY_KIND,
    memory: PrinterMemory | None = None,
    worker: Worker | None = None,
) -> None:
    """Print at once where a printer is remembered for this kind of paper, else let a person choose one.

    `on_printed` is given the printer's name once it took every sheet, even when the window has been closed meanwhile;
    a `worker` given here outlives that window.
    """

    def put_out(printer: "QPrinter") -> None:
        _send(parent, printer, title, pdf, on_printed, worker or Worker(parent))

    def choose() -> None:
        choose_printer(parent, title, put_out, kind=kind, memory=memory)

    choice = memory.choice(kind) if memory is not None else None
    if choice is None:
        choose()
        return
    try:
        put_out(printer_for(choice))
    except PrintTrouble as trouble:
        tell_trouble(parent, trouble, choose)


def choose_printer(
    parent: QWidget,
    title: str,
    on_chosen: Callable[["QPrinter"], object],
    *,
    kind: str = EVERY_KIND,
    memory: PrinterMemory | None = None,
) -> None:
    """Show the computer's own print window; the choice is remembered where none was."""
    # The printing library is loaded by the first printing, not with the program.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    if not printers.available():
        tell_trouble(parent, PrintTrouble(Trouble.NO_PRINTER))
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent.window())

    def chosen() -> None:
        if memory is not None and memory.choice(kind) is None and printer.printerName():
            remember(parent, memory, EVERY_KIND, chosen_of(printer))
        on_chosen(printer)

    dialog.accepted.connect(chosen)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def chosen_of(printer: "QPrinter") -> PrinterChoice:
    """Read from a printer what was chosen in the computer's own window; copies are for this once."""
    from PySide6.QtPrintSupport import QPrinter

    sides = {QPrinter.DuplexMode.DuplexLongSide: Sides.LONG, QPrinter.DuplexMode.DuplexShortSide: Sides.SHORT}
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    return PrinterChoice(printer.printerName(), sides=sides.get(printer.duplex(), Sides.ONE), grey=grey)


def remember(parent: QWidget, memory: PrinterMemory, kind: str, choice: PrinterChoice) -> bool:
    """Remember a printer; a disk that does not take it is told."""
    try:
        memory.remember(kind, choice)
    except OSError as error:
        tell_not_written(parent, error)
        return False
    return True


def _send(
    parent: QWidget,
    printer: "QPrinter",
    title: str,
    pdf: bytes,
    on_printed: Callable[[str], object],
    worker: Worker,
) -> None:
    """Paint beside the window's thread, which a long paper would hold up."""
    printer.setDocName(title)
    home = parent.window().parentWidget() or parent.window()

    def failed(error: Exception) -> None:
        if not isinstance(error, PrintTrouble):
            raise error
        tell_trouble(parent if isValid(parent) else home, error)

    worker.start(lambda: send(printer, pdf), done=lambda _none: on_printed(name_of(printer)), failed=failed)


def tell_trouble(parent: QWidget, trouble: PrintTrouble, choose: Callable[[], object] | None = None) -> Sheet:
    """Tell why a paper did not go out, and offer another printer where that helps."""
    titles = {Trouble.NO_PRINTER: QCoreApplication.translate("PaperOutput", "No printer was found")}
    usual_title = QCoreApplication.translate("PaperOutput", "The paper was not printed")
    name = "no_printer" if trouble.trouble is Trouble.NO_PRINTER else "printer_refused"
    if choose is None or trouble.trouble is Trouble.NO_PRINTER:
        return tell(parent, titles.get(trouble.trouble, usual_title), trouble.words(), tone="warn", object_name=name)
    sheet = Sheet(parent, name, usual_title, trouble.words(), tone="warn")
    sheet.add_button(QCoreApplication.translate("PaperOutput", "Close"), f"{name}_close", sheet.reject)
    another = QCoreApplication.translate("PaperOutput", "Choose another printer")
    sheet.accepted.connect(choose)
    sheet.add_button(another, f"{name}_another", sheet.accept, "primary").setFocus()
    sheet.open()
    return sheet


def save_paper(parent: QWidget, title: str, name: str, pdf: bytes, on_saved: Callable[[str], object]) -> None:
    """Let a person choose where, and save; `on_saved` is given the name of the file."""
    path, _ = QFileDialog.getSaveFileName(parent.window(), title, f"{name}.pdf", "PDF (*.pdf)")
    if path:
        save_to(parent, Path(path), pdf, on_saved)


def not_asked_about(chosen: Path, ending: str) -> Path:
    """The file that a chosen name means; where an ending is added, one that is not there yet.

    The dialog asks before it writes over what was typed, not over what that becomes.
    """
    if chosen.suffix.lower() == ending:
        return chosen
    whole, number = chosen.with_name(f"{chosen.name}{ending}"), 1
    while whole.exists():
        number += 1
        whole = chosen.with_name(f"{chosen.name} ({number}){ending}")
    return whole


def save_to(parent: QWidget, path: Path, pdf: bytes, on_saved: Callable[[str], object]) -> None:
    """Save a paper under a path, whole or not at all; what goes wrong is told."""
    try:
        write_whole(path, pdf)
    except OSError as error:
        path.with_name(f"{path.name}.part").unlink(missing_ok=True)
        tell_not_written(parent, error)
        return
    on_saved(path.name)


def tell_not_written(parent: QWidget, error: OSError) -> Sheet:
    """Tell why a file could not be written, and what to do."""
    title = QCoreApplication.translate("PaperOutput", "Not saved")
    return tell(parent, title, why_not_written(error), tone="danger", object_name="not_saved")


def why_not_written(error: OSError) -> str:
    """Say why a file could not be written, and what to do."""
    if error.errno in _DISK_FULL:
        return sentence(disk_full())
    if getattr(error, "winerror", 0) == _IN_USE:
        return QCoreApplication.translate(
            "PaperOutput", "The file is open in another program. Close it there and save again."
        )
    if isinstance(error, PermissionError):
        return QCoreApplication.translate(
            "PaperOutput",
            "The place does not let files be written: it may be locked against writing, or the file is open in another "
            "program. Choose another place.",
        )
    return QCoreApplication.translate("PaperOutput", "The file could not be written. Choose another place.")
