"""Prints papers one after another, each on the printer of its kind, and records each once the printer took it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.casework.door import Door
from desktop_app.casework.paper_lists import PaperRow
from desktop_app.casework.papers import read_paper, record_printing
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


def put_out(door: Door, row: PaperRow, printer: "QPrinter", stopped: Callable[[], bool]) -> None:
    """Read a paper, send it and record it, all beside the window: when that is locked meanwhile, nothing is missed."""
    paper = door.ask(read_paper, row.id)
    if paper.state is PaperState.VOID:
        raise Refused(Fault(FaultCode.PAPER_IS_VOID))
    send(printer, paper.pdf, stopped)
    door.run(record_printing, row.id, name_of(printer))


class PrintRun(QObject):
    """One job of many papers, each put out beside the window's thread.

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
        self.begun.emit(len(self._printed), row)
        stopped = self._stopped.is_set
        self._office.work_in_background(
            lambda door: put_out(door, row, printer, stopped), done=lambda _none: self._out(), failed=self._failed
        )

    def _out(self) -> None:
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
