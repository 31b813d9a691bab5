"""What can be done with one paper, as buttons; what may not be done now is not offered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.casework.paper_copies import large_print_copy
from desktop_app.casework.paper_lists import PaperFilter, PaperRow
from desktop_app.casework.paper_reach import ON_PAPER
from desktop_app.casework.papers import (
    issue_anew,
    read_paper,
    record_printing,
    record_signature,
    void_paper,
)
from desktop_app.casework.print_jobs import send_to_folder
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper, show_scan
from desktop_app.views.papers.send_sheet import SendSheet
from desktop_app.views.signing import sign_on_screen
from desktop_app.views.widgets.buttons import Kind, button
from desktop_app.views.widgets.dialog import ask_reason, confirm
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.paper_output import print_paper, save_paper, tell_not_written
from desktop_app.views.widgets.toast import say

FIRST = 5
"""Buttons above the pages; the others stand below."""


class PaperActs(QObject):
    """The buttons of a paper. Signal: `issued(paper_id)` when it was issued anew."""

    issued = Signal(object)

    def __init__(self, parent: QWidget, office: Office, navigator: Navigator) -> None:
        super().__init__(parent)
        self._parent, self._office, self._navigator = parent, office, navigator
        self._row: PaperRow | None = None
        self.buttons = self._make_buttons()
        self._doing = Doing(parent, *self.buttons)

    def offer(self, found: PaperRow) -> None:
        """Offer what may be done with a paper."""
        self._row = found
        may, alive = self._office.may, found.state is not PaperState.VOID
        printable, voidable = alive and not found.kept and may(Act.PRINT_PAPER), alive and may(Act.VOID_PAPER)
        shown = {
            "paper_print": printable,
            "paper_print_choose": printable and self._office.printers.choice(found.kind) is not None,
            "paper_save": printable,
            "paper_send": printable,
            "paper_large_print": printable,
            "paper_signed": self.waits_for_pen(found) and found.waits_for is not PaperFilter.TO_SCAN,
            "paper_sign": self.waits_for_pen(found) and not found.kept,
            "paper_show_scan": found.has_scan and not found.kept,
            "paper_anew": voidable and found.kind is not PaperKind.VISIT_DAY_SHEET,
            "paper_void": voidable,
            "paper_file": found.file_id is not None,
            "paper_large": not found.kept,
        }
        for made in self.buttons:
            made.setVisible(shown[made.objectName()])

    def waits_for_pen(self, found: PaperRow) -> bool:
        """Whether its signed copy may still be taken by this person."""
        return found.needs_signature and found.state in ON_PAPER and self._office.may(Act.ATTACH_SCAN)

    def _do(self, act: Callable[[PaperRow], object]) -> None:
        if self._row is not None:
            act(self._row)

    def _print(self, found: PaperRow, *, choose: bool = False) -> None:
        pdf = self._pdf(found)
        if pdf:
            memory = None if choose else self._office.printers
            recorded = partial(self._record, found)
            worker = self._office.worker
            print_paper(self._parent, found.title, pdf, recorded, kind=found.kind, memory=memory, worker=worker)

    def _large_print(self, found: PaperRow) -> None:
        """Print the paper set large; its own printer gets it, and it is recorded as a printing of the paper."""
        setting = self._office.task(large_print_copy, found.id)
        attempt_beside(self._doing, setting, partial(self._print_large, found))

    def _print_large(self, found: PaperRow, pdf: bytes) -> None:
        said = self.tr("%1 (large print)")
        print_paper(
            self._parent,
            found.title,
            pdf,
            lambda target: self._record(found, said.replace("%1", target)),
            kind=found.kind,
            memory=self._office.printers,
            worker=self._office.worker,
        )

    def _save(self, found: PaperRow) -> None:
        pdf = self._pdf(found)
        if pdf:
            save_paper(self._parent, self.tr("Save as PDF"), found.serial, pdf, partial(self._record, found))

    def _pdf(self, found: PaperRow) -> bytes:
        paper = attempt(self._parent, lambda: self._office.ask(read_paper, found.id))
        return paper.pdf if paper is not None else b""

    def _send(self, found: PaperRow) -> None:
        SendSheet(
            self._parent,
            (found,),
            lambda folder, target: self._office.work_in_background(
                lambda door: send_to_folder(door, (found.id,), folder, target),
                done=lambda names: say(self._parent, self.tr("Sent: %1").replace("%1", ltr(names[0]))),
                failed=self._failed,
            ),
        ).open()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            tell_not_written(self._parent, error)
            return

        def again() -> None:
            raise error

        attempt(self._parent, again)

    def _record(self, found: PaperRow, target: str) -> None:
        attempt(self._parent, lambda: self._office.run(record_printing, found.id, target))
        say(self._parent, self.tr("Sent: %1").replace("%1", ltr(target)))

    def _signed(self, found: PaperRow) -> None:
        confirm(
            self._parent,
            self.tr("The paper was signed today"),
            self.tr("The signed copy is scanned later; the paper waits for it."),
            self.tr("Note it"),
            lambda: attempt(self._parent, lambda: self._office.run(record_signature, found.id)),
            object_name="signed",
        )

    def _sign(self, found: PaperRow) -> None:
        sign_on_screen(self._doing, self._office, found, lambda _state: None)

    def _void(self, found: PaperRow) -> None:
        ask_reason(
            self._parent,
            self.tr("Declare the paper void"),
            self.tr("It stays readable and counts no more."),
            self.tr("Why it is void"),
            self.tr("Declare void"),
            lambda reason: self._office.run(void_paper, found.id, reason),
            danger=True,
            object_name="void",
        )

    def _anew(self, found: PaperRow) -> None:
        ask_reason(
            self._parent,
            self.tr("Issue the paper anew"),
            self.tr("This one becomes void; a new one is made from the data as they are now."),
            self.tr("Why it is issued anew"),
            self.tr("Issue anew"),
            lambda reason: self._office.task(issue_anew, found.id, reason),
            self.issued.emit,
            object_name="anew",
        )

    def _show_scan(self, found: PaperRow) -> None:
        show_scan(self._doing, self._office, found.id)

    def _show_large(self, found: PaperRow) -> None:
        show_paper(self._parent, self._office, found.id)

    def _open_file(self, found: PaperRow) -> None:
        self._navigator.go("file", found.file_id)

    def _make_buttons(self) -> list[QPushButton]:
        made: list[tuple[str, str, str, Kind, Callable[[PaperRow], object]]] = [
            (self.tr("Print"), "paper_print", "printer", "primary", self._print),
            (self.tr("Save as PDF"), "paper_save", "download", "plain", self._save),
            (self.tr("Signed, scan later"), "paper_signed", "file-pen-line", "plain", self._signed),
            (self.tr("Sign on the screen"), "paper_sign", "notebook-pen", "plain", self._sign),
            (self.tr("Show the signed copy"), "paper_show_scan", "scan-line", "plain", self._show_scan),
            (self.tr("Large"), "paper_large", "maximize", "quiet", self._show_large),
            (
                self.tr("Another printer…"),
                "paper_print_choose",
                "printer",
                "quiet",
                partial(self._print, choose=True),
            ),
            (self.tr("Print in large letters"), "paper_large_print", "printer", "quiet", self._large_print),
            (self.tr("Send to USB"), "paper_send", "usb", "quiet", self._send),
            (self.tr("Open the file"), "paper_file", "folder-open", "quiet", self._open_file),
            (self.tr("Issue anew"), "paper_anew", "refresh-cw", "quiet", self._anew),
            (self.tr("Declare void"), "paper_void", "x", "quiet", self._void),
        ]
        return [
            button(words, name, icon=icon, kind=kind, on_click=partial(self._do, act))
            for words, name, icon, kind, act in made
        ]
