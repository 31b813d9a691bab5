"""Prints papers one after another, each on the printer of its kind, and records each once the printer took it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.casework.paper_lists import PaperRow
from desktop_app.casework.papers import Printed, read_paper, record_printing
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import PaperState
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.press_run import PrintTrouble, Trouble, name_of, printer_for, send
from desktop_app.views.printers import PrinterChoice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MakePrinter = Callable[[PrinterChoice], "QPrinter"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended: what went out, what waits, why it ended early, and whether a person stopped it."""

    printed: tuple[PaperRow, ...]
    waiting: tuple[PaperRow, ...]
    trouble: str = ""
    stopped: bool = False


class PrintRun(QObject):
    """One job of many papers: reading and painting beside the window's thread, recording in it.

    Signals: `begun(place, row)` as each paper's turn comes, `ended(Outcome)` once, whatever happened.
    """

    begun = Signal(int, object)
    ended = Signal(object)

    def __init__(
        self, office: Office, rows: Sequence[PaperRow], make: MakePrinter = printer_for, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._make = office, make
        self._waiting, self._printed = list(rows), list[PaperRow]()
        self._stopped = Event()
        self._printer: QPrinter | None = None

    def start(self) -> None:
        """Begin with the first paper."""
        self._go_on()

    def stop(self) -> None:
        """End before the next strip of the page that is being painted; that paper waits again."""
        self._stopped.set()

    def _go_on(self) -> None:
        if not self._waiting:
            self.ended.emit(Outcome(tuple(self._printed), ()))
            return
        row = self._waiting[0]
        try:
            if self._stopped.is_set():
                raise PrintTrouble(Trouble.STOPPED)
            printer = self._make(self._office.printers.choice(row.kind) or PrinterChoice())
        except PrintTrouble as trouble:
            self._failed(trouble)
            return
        printer.setDocName(f"{row.title} {row.serial}")
        self._printer = printer
        self.begun.emit(len(self._printed), row)
        self._office.ask_in_background(read_paper, row.id, done=self._paint, failed=self._failed)

    def _paint(self, paper: Printed) -> None:
        if paper.state is PaperState.VOID:
            self._failed(Refused(Fault(FaultCode.PAPER_IS_VOID)))
            return
        printer, stopped = self._printer, self._stopped.is_set
        if printer is not None:
            self._office.worker.start(
                lambda: send(printer, paper.pdf, stopped), done=lambda _none: self._out(printer), failed=self._failed
            )

    def _out(self, printer: "QPrinter") -> None:
        row = self._waiting[0]
        try:
            self._office.run(record_printing, row.id, name_of(printer))
        except Refused as refusal:
            self._failed(refusal)
            return
        self._printed.append(self._waiting.pop(0))
        self._go_on()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PrintTrouble):
            stopped, words = error.trouble is Trouble.STOPPED, error.words()
        elif isinstance(error, Refused):
            stopped, words = False, " ".join(sentence(fault) for fault in error.faults)
        else:
            self._end("")
            raise error
        self._end(words, stopped=stopped)

    def _end(self, words: str, *, stopped: bool = False) -> None:
        self.ended.emit(Outcome(tuple(self._printed), tuple(self._waiting), words, stopped))
