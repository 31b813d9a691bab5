"""The paper a person stands on: its pages, where it stands, its way so far, and what can be done with it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.casework.attachments import Scan as GivenScan
from desktop_app.casework.paper_lists import PaperRow
from desktop_app.casework.paper_steps import steps_of
from desktop_app.casework.papers import attach_scan, read_paper
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.papers.acts import FIRST, PaperActs
from desktop_app.views.papers.steps import Steps
from desktop_app.views.papers.words import TONES, filter_words
from desktop_app.views.study_words import StudyWords
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.toast import say

_LEAST_PREVIEW = 320


class PaperPanel(QWidget):
    """Shows one paper and does what may be done with it. Signal: `issued(paper_id)` when it was issued anew."""

    issued = Signal(object)

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office = office
        self._row: PaperRow | None = None
        self._shown: UUID | None = None
        self._title, self._where, self._state = label("", "heading", wrap=True), label("", "muted"), Chip("", "gray")
        self._facts = label("", "muted", wrap=True)
        self._note, self._study = Note(""), StudyWords(self)
        self._preview = PdfPreview("paper_preview", self.tr("Preview of the paper"))
        self._scan = ScanBox("paper_scan", self.tr("The signed copy"))
        self._scan.attached.connect(self._take_scan)
        self._doing = Doing(self, self._scan)
        self._steps = Steps()
        self._acts = PaperActs(self, office, navigator)
        self._acts.issued.connect(self.issued)
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
        self._facts.setText(self._known(found))
        self._tell(found)
        self._acts.offer(found)
        self._scan.setVisible(self._acts.waits_for_pen(found))
        self._steps.show_steps(attempt(self, lambda: self._office.ask(steps_of, found.id)) or ())
        self._show_pages(found)

    def _show_pages(self, found: PaperRow) -> None:
        self._preview.setVisible(not found.kept)
        if self._shown == found.id:
            return
        if found.kept:
            self._shown = None
            self._preview.clear()
            return
        paper = attempt(self, lambda: self._office.ask(read_paper, found.id))
        if paper is not None:
            self._shown = found.id
            self._preview.show_pdf(paper.pdf)
            self._scan.show_scan(None)

    def _known(self, found: PaperRow) -> str:
        seal = self.tr("Sealed by the branch") if found.sealed else self.tr("Without a seal")
        printed = self.tr("Printed %n time(s)", "", found.times_printed)
        return " · ".join((self.tr("%n page(s)", "", found.pages), seal, printed))

    def _tell(self, found: PaperRow) -> None:
        if found.state is not PaperState.VOID:
            self._note.tell(self._study.kept() if found.kept else "", "gray")
            return
        words = self.tr("Void: %1").replace("%1", quoted(found.void_reason))
        if found.replaced_by:
            words = f"{words}\n" + self.tr("Replaced by %1").replace("%1", ltr(found.replaced_by))
        self._note.tell(words, "warn")

    def _take_scan(self, scan: Scan) -> None:
        found = self._row
        if found is None:
            return
        keeping = self._office.task(attach_scan, found.id, GivenScan(scan.data, scan.name))
        self._doing.begin(
            keeping, lambda _: say(self, self.tr("The signed copy is kept with the paper")), self._not_taken
        )

    def _not_taken(self, refusal: Refused) -> None:
        self._scan.show_scan(None)
        tell_refusal(self, refusal)

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
        lines.addWidget(self._facts)
        lines.addWidget(self._note)
        lines.addLayout(_flow(self._acts.buttons[:FIRST]))
        lines.addWidget(self._scan)
        self._preview.setMinimumHeight(theme.px(_LEAST_PREVIEW))
        lines.addWidget(self._preview, 1)
        lines.addLayout(_flow(self._acts.buttons[FIRST:]))
        lines.addWidget(self._steps)


def _flow(made: Sequence[QPushButton]) -> Flow:
    flow = Flow(spacing=6)
    for one in made:
        flow.addWidget(one)
    return flow
