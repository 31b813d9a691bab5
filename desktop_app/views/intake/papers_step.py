"""After the form was handed in: its papers printed and signed, and the signed declaration scanned back."""

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework import attachments
from desktop_app.casework.intake.papers import INTAKE_PAPERS, issue_intake_papers, sign_declaration
from desktop_app.casework.intake.standing import Standing, standing_of
from desktop_app.casework.paper_lists import PaperRow, papers_of
from desktop_app.casework.papers import Printed, attach_scan, read_paper, record_printing
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside, tell_refusal
from desktop_app.views.intake.gap_words import GapWords
from desktop_app.views.labels import day, term
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page, scrolling
from desktop_app.views.widgets.paper_output import print_paper, save_paper
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import canvas, label

SIDE_WIDTH = 370
_ROWS_SEEN, _ROW, _HEAD = 4, 46, 44
_TONES: dict[PaperState, Tone] = {
    PaperState.COMPOSED: "gray",
    PaperState.PRINTED: "info",
    PaperState.SIGNED: "warn",
    PaperState.SCANNED: "ok",
    PaperState.VOID: "danger",
}


class PapersStep(Page):
    """Signals: `file_wanted(file_id)`, `done()` when a person goes back to the beginning."""

    file_wanted = Signal(object)
    done = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(scroll=False)
        self._office = office
        self._file_id: uuid.UUID | None = None
        self._printed: Printed | None = None
        self.standing = Note()
        self.papers = RowsView("intake_papers", self.tr("Papers"), self._columns(), empty=self.tr("No papers yet"))
        self.papers.chosen.connect(self._show_paper)
        self.preview = PdfPreview("intake_preview")
        self.signed = ScanBox("intake_signed", self.tr("Scan of the signed paper"))
        self.signed.attached.connect(self._take_back)
        self._hint = label("", "muted", wrap=True)
        self._print = button(self.tr("Print"), "intake_print", kind="primary", icon="printer", on_click=self._print_it)
        self._save = button(self.tr("Save a copy"), "intake_save_copy", icon="download", on_click=self._save_it)
        self._doing = Doing(self, self._print, self._save, self.signed)
        self.add_action(
            button(self.tr("Open the file"), "intake_open_file", icon="folder-open", on_click=self._open_file)
        )
        self.add_action(button(self.tr("Back to reception"), "intake_done", on_click=self.done.emit))
        self._lay_out()

    def open_file(self, file_id: uuid.UUID) -> None:
        """Issue what is to be signed, unless it was issued before, and show it."""
        self._file_id = file_id
        standing = self._office.ask(standing_of, file_id)
        there = {paper.kind for paper in self._rows(file_id) if paper.state is not PaperState.VOID}
        if not standing.declaration_printed:
            there.discard(PaperKind.DATA_ACCURACY_DECLARATION)
        missing = [kind for kind in self._wanted(standing) if kind not in there]
        if missing:
            self.refresh()
            self._issue(file_id, missing)
        else:
            self._begin_with_first()

    def refresh(self) -> None:
        """Read the papers and what is still missing."""
        if self._file_id is None:
            return
        standing = self._office.ask(standing_of, self._file_id)
        self.say(self.tr("Declaration and papers"), f"{standing.holder} · {ltr(standing.number)}")
        self._tell(standing)
        self.papers.set_rows(self._rows(self._file_id))

    def _wanted(self, standing: Standing) -> Sequence[PaperKind]:
        if standing.request_id is None:
            return [PaperKind.DATA_ACCURACY_DECLARATION] if standing.declaration_wanted else []
        missing = [PaperKind.WHAT_IS_MISSING] if standing.documents_missing else []
        receipt = [PaperKind.REQUEST_RECEIPT] if standing.complete else []
        return [*INTAKE_PAPERS, *missing, *receipt]

    def _issue(self, file_id: uuid.UUID, kinds: Sequence[PaperKind]) -> None:
        """Issue these beside the window, one after the other; those of another file wait until they are done."""
        issuing = self._office.acts(lambda door: issue_intake_papers(door, file_id, kinds))
        attempt_beside(self._doing, issuing, partial(self._issued, file_id))

    def _issued(self, file_id: uuid.UUID, faults: Sequence[Fault]) -> None:
        if faults:
            tell_refusal(self, Refused(*faults))
        if file_id == self._file_id:
            self._begin_with_first()
        elif self._file_id is not None:
            self.open_file(self._file_id)

    def _begin_with_first(self) -> None:
        self.refresh()
        self.papers.select(0)
        self.papers.table.setFocus()

    def _rows(self, file_id: uuid.UUID) -> list[PaperRow]:
        return list(reversed(self._office.ask(papers_of, file_id)))

    def _tell(self, standing: Standing) -> None:
        if standing.complete:
            self.standing.tell(self._promise(standing), "ok", self.tr("The request is complete"))
        elif standing.gaps is not None:
            words = "\n".join(GapWords(self).lines(standing.gaps))
            self.standing.tell(words, "warn", self.tr("The request is incomplete"))
        elif standing.declaration_wanted:
            self.standing.tell(self.tr("The data changed: print the new declaration and have it signed."), "warn")
        else:
            self.standing.tell(self.tr("The data are declared as they stand."), "ok")

    def _promise(self, standing: Standing) -> str:
        words = []
        if standing.earliest is not None:
            words.append(self.tr("Answer not before: %1.").replace("%1", day(standing.earliest)))
        if standing.latest is not None:
            words.append(self.tr("Answer by: %1.").replace("%1", day(standing.latest)))
        return "\n".join(words)

    def _show_paper(self, paper: PaperRow | None) -> None:
        if paper is None or (self._printed is not None and self._printed.id == paper.id):
            return
        self._printed = attempt(self, lambda: self._office.ask(read_paper, paper.id))
        if self._printed is not None:
            self.preview.show_pdf(self._printed.pdf)
        wanted = paper.needs_signature and paper.state is not PaperState.SCANNED
        self.signed.setVisible(wanted)
        self.signed.show_scan(None)
        self._hint.setText(self.tr("Print it, have it signed, then attach its scan here.") if wanted else "")

    def _take_back(self, scan: Scan) -> None:
        paper = self.papers.current()
        if paper is None or self._file_id is None:
            return
        file_id, given = self._file_id, attachments.Scan(scan.data, scan.name)
        if paper.kind is PaperKind.DATA_ACCURACY_DECLARATION:
            signing = self._office.task(sign_declaration, file_id, given)
            self._doing.begin(signing, lambda _: self._taken_back(file_id), self._not_taken_back)
        else:
            keeping = self._office.task(attach_scan, paper.id, given)
            self._doing.begin(keeping, lambda _: self._taken_back(), self._not_taken_back)

    def _taken_back(self, declared: uuid.UUID | None = None) -> None:
        self._printed = None
        if declared is not None:
            self.open_file(declared)
        else:
            self.refresh()
        self._show_paper(self.papers.current())

    def _not_taken_back(self, refusal: Refused) -> None:
        self.signed.show_scan(None)
        tell_refusal(self, refusal)

    def _print_it(self) -> None:
        paper = self._printed
        if paper is not None:
            print_paper(
                self,
                paper.title,
                paper.pdf,
                lambda target: self._record(paper, target),
                kind=paper.kind,
                memory=self._office.printers,
                worker=self._office.worker,
            )

    def _save_it(self) -> None:
        paper = self._printed
        if paper is not None:
            save_paper(
                self, self.tr("Save a copy"), paper.serial, paper.pdf, lambda target: self._record(paper, target)
            )

    def _record(self, paper: Printed, target: str) -> None:
        attempt(self, lambda: self._office.run(record_printing, paper.id, target))
        self.refresh()

    def _open_file(self) -> None:
        if self._file_id is not None:
            self.file_wanted.emit(self._file_id)

    def _columns(self) -> tuple[Column[PaperRow], ...]:
        return (
            Column("title", self.tr("Paper"), lambda paper: term(paper.kind), "strong", 190, stretch=True),
            Column("state", self.tr("State"), lambda paper: term(paper.state), "chip", 140, tone=_tone),
        )

    def _lay_out(self) -> None:
        theme = current_theme()
        side = canvas()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self.standing, self.papers, self._hint, self.signed):
            column.addWidget(part, 1 if part is self.papers else 0)
        column.addLayout(row(self._print, self._save, None))
        self.papers.setMinimumHeight(theme.px(_HEAD + _ROWS_SEEN * _ROW))
        area = scrolling(side)
        area.setFixedWidth(theme.px(SIDE_WIDTH))
        line = row(area, self.preview, spacing=16, stretch=False)
        line.setStretch(1, 1)
        holder: QWidget = canvas()
        holder.setLayout(line)
        self.add(holder, 1)


def _tone(paper: PaperRow) -> Tone:
    return _TONES[paper.state]
