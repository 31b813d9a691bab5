"""The paper a person stands on: its pages, where it stands, and what can be done with it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.casework.attachments import Scan as GivenScan
from desktop_app.casework.paper_lists import PaperFilter, PaperRow
from desktop_app.casework.papers import (
    ON_PAPER,
    attach_scan,
    issue_anew,
    read_paper,
    record_printing,
    record_signature,
    void_paper,
)
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper, show_scan
from desktop_app.views.papers.words import TONES, filter_words
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import Kind, button, row
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.dialog import ask_reason, confirm
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.paper_output import print_paper, save_paper
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.toast import say

_FIRST = 4
"""Buttons above the pages; the others stand below."""
_LEAST_PREVIEW = 320


class PaperPanel(QWidget):
    """Shows one paper and does what may be done with it. Signal: `issued(paper_id)` when it was issued anew."""

    issued = Signal(object)

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._row: PaperRow | None = None
        self._shown: UUID | None = None
        self._pdf = b""
        self._title, self._where, self._state = label("", "heading", wrap=True), label("", "muted"), Chip("", "gray")
        self._note = Note("")
        self._preview = PdfPreview("paper_preview", self.tr("Preview of the paper"))
        self._scan = ScanBox("paper_scan", self.tr("The signed copy"))
        self._scan.attached.connect(self._take_scan)
        self._buttons = self._make_buttons()
        self._empty = Empty("file-text", self.tr("No paper is chosen"), self.tr("Choose one from the list."))
        self._content = scrolling(canvas())
        self._lay_out()
        self.show_row(None)

    def show_row(self, found: PaperRow | None) -> None:
        """Show a paper, or that none is chosen."""
        self._row = found
        self._empty.setVisible(found is None)
        self._content.setVisible(found is not None)
        if found is None:
            self._shown = None
            self._preview.clear()
            return
        self._title.setText(found.title)
        self._where.setText(" · ".join(part for part in (ltr(found.serial), found.holder) if part))
        self._state.show_text(filter_words(found.waits_for), TONES[found.waits_for])
        self._tell(found)
        self._offer(found)
        self._show_pages(found)

    def _show_pages(self, found: PaperRow) -> None:
        if self._shown == found.id:
            return
        paper = attempt(self, lambda: self._office.ask(read_paper, found.id))
        if paper is not None:
            self._shown, self._pdf = found.id, paper.pdf
            self._preview.show_pdf(paper.pdf)
            self._scan.show_scan(None)

    def _tell(self, found: PaperRow) -> None:
        if found.state is not PaperState.VOID:
            self._note.tell("", "info")
            return
        words = self.tr("Void: %1").replace("%1", found.void_reason)
        if found.replaced_by:
            words = f"{words}\n" + self.tr("Replaced by %1").replace("%1", ltr(found.replaced_by))
        self._note.tell(words, "warn")

    def _offer(self, found: PaperRow) -> None:
        alive = found.state is not PaperState.VOID
        waits = found.needs_signature and found.state in ON_PAPER and self._office.may(Act.ATTACH_SCAN)
        self._scan.setVisible(waits)
        shown = {
            "paper_print": alive and self._office.may(Act.PRINT_PAPER),
            "paper_save": alive and self._office.may(Act.PRINT_PAPER),
            "paper_signed": waits and found.waits_for is not PaperFilter.TO_SCAN,
            "paper_show_scan": found.has_scan,
            "paper_anew": alive and self._office.may(Act.VOID_PAPER),
            "paper_void": alive and self._office.may(Act.VOID_PAPER),
            "paper_file": found.file_id is not None,
            "paper_large": True,
        }
        for made in self._buttons:
            made.setVisible(shown[made.objectName()])

    def _do(self, act: Callable[[PaperRow], object]) -> None:
        if self._row is not None:
            act(self._row)

    def _print(self, found: PaperRow) -> None:
        print_paper(self, found.title, self._pdf, lambda target: self._record(found, target))

    def _save(self, found: PaperRow) -> None:
        save_paper(self, self.tr("Save as PDF"), found.serial, self._pdf, lambda target: self._record(found, target))

    def _record(self, found: PaperRow, target: str) -> None:
        attempt(self, lambda: self._office.run(record_printing, found.id, target))

    def _take_scan(self, scan: Scan) -> None:
        found = self._row
        if found is None:
            return
        taken = attempt(self, lambda: self._office.run(attach_scan, found.id, GivenScan(scan.data, scan.name)) or True)
        if taken:
            say(self, self.tr("The signed copy is kept with the paper"))
        else:
            self._scan.show_scan(None)

    def _signed(self, found: PaperRow) -> None:
        confirm(
            self,
            self.tr("The paper was signed today"),
            self.tr("The signed copy is scanned later; the paper waits for it."),
            self.tr("Note it"),
            lambda: attempt(self, lambda: self._office.run(record_signature, found.id)),
            object_name="signed",
        )

    def _void(self, found: PaperRow) -> None:
        ask_reason(
            self,
            self.tr("Declare the paper void"),
            self.tr("It stays readable and counts no more."),
            self.tr("Why it is void"),
            self.tr("Declare void"),
            lambda reason: attempt(self, lambda: self._office.run(void_paper, found.id, reason)),
            danger=True,
            object_name="void",
        )

    def _anew(self, found: PaperRow) -> None:
        ask_reason(
            self,
            self.tr("Issue the paper anew"),
            self.tr("This one becomes void; a new one is made from the data as they are now."),
            self.tr("Why it is issued anew"),
            self.tr("Issue anew"),
            lambda reason: self._issue_anew(found, reason),
            object_name="anew",
        )

    def _issue_anew(self, found: PaperRow, reason: str) -> None:
        new = attempt(self, lambda: self._office.run(issue_anew, found.id, reason))
        if new is not None:
            self.issued.emit(new)

    def _make_buttons(self) -> list[QPushButton]:
        made: list[tuple[str, str, str, Kind, Callable[[PaperRow], object]]] = [
            (self.tr("Print"), "paper_print", "printer", "primary", self._print),
            (self.tr("Save as PDF"), "paper_save", "download", "plain", self._save),
            (self.tr("Signed, scan later"), "paper_signed", "file-pen-line", "plain", self._signed),
            (
                self.tr("Show the signed copy"),
                "paper_show_scan",
                "scan-line",
                "plain",
                lambda found: show_scan(self, self._office, found.id),
            ),
            (
                self.tr("Large"),
                "paper_large",
                "maximize",
                "quiet",
                lambda found: show_paper(self, self._office, found.id),
            ),
            (
                self.tr("Open the file"),
                "paper_file",
                "folder-open",
                "quiet",
                lambda found: self._navigator.go("file", found.file_id),
            ),
            (self.tr("Issue anew"), "paper_anew", "refresh-cw", "quiet", self._anew),
            (self.tr("Declare void"), "paper_void", "x", "quiet", self._void),
        ]
        return [
            button(words, name, icon=icon, kind=kind, on_click=partial(self._do, act))
            for words, name, icon, kind, act in made
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._content, 1)
        inner = canvas()
        self._content.setWidget(inner)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        lines.addLayout(row(self._title, self._state, stretch=False))
        lines.addWidget(self._where)
        lines.addWidget(self._note)
        lines.addLayout(self._flow(self._buttons[:_FIRST]))
        lines.addWidget(self._scan)
        self._preview.setMinimumHeight(theme.px(_LEAST_PREVIEW))
        lines.addWidget(self._preview, 1)
        lines.addLayout(self._flow(self._buttons[_FIRST:]))

    def _flow(self, made: list[QPushButton]) -> Flow:
        flow = Flow(spacing=6)
        for one in made:
            flow.addWidget(one)
        return flow
