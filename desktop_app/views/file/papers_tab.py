"""The papers of a file: read and printed, signed and scanned back, declared void, issued anew."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from desktop_app.casework.attachments import Scan
from desktop_app.casework.paper_lists import PaperFilter, PaperRow, papers_of
from desktop_app.casework.paper_reach import ON_PAPER
from desktop_app.casework.papers import attach_scan, issue_anew, record_signature, void_paper
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.labels import short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper, show_scan
from desktop_app.views.study_words import StudyWords
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.scan_box import ScanBox
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task

_TONES: dict[PaperFilter, Tone] = {
    PaperFilter.TO_PRINT: "gray",
    PaperFilter.TO_SIGN: "info",
    PaperFilter.TO_SCAN: "warn",
    PaperFilter.DONE: "ok",
    PaperFilter.VOID: "danger",
}


class PapersTab(Tab):
    """A list; Enter shows a paper as it was issued."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._kept, self._study = Note(), StudyWords(self)
        self.rows = RowsView[PaperRow](
            "file_papers",
            self.tr("Papers of the file"),
            self._columns(),
            empty=self.tr("No paper has been issued"),
            empty_hint=self.tr("Papers come here from intake, visits and decisions."),
            empty_icon="file-text",
        )
        self._read = button(
            self.tr("Show and print"), "file_paper_open", kind="primary", icon="eye", on_click=self._show
        )
        self._scan = button(self.tr("Show the scan"), "file_paper_scan", icon="scan-line", on_click=self._show_scan)
        self._sign = button(self.tr("Signed"), "file_paper_sign", icon="file-pen-line", on_click=self._sign_it)
        self._anew = button(self.tr("Issue anew"), "file_paper_anew", icon="refresh-cw", on_click=self._issue_anew)
        self._void = button(self.tr("Declare void"), "file_paper_void", kind="danger", icon="x", on_click=self._void_it)
        self.column.addWidget(self._kept)
        self.lay_list(self.rows, self._read, self._scan, self._sign, self._anew, self._void)
        self.rows.chosen.connect(lambda _row: self._offer())
        self.rows.opened.connect(lambda _row: self._show())

    def read(self) -> None:
        """Read the papers."""
        self.rows.set_rows(self.office.ask(papers_of, self.file.id))
        self._offer()

    def _offer(self) -> None:
        current, acts = self.rows.current(), self.file.acts
        counts = current is not None and current.state is not PaperState.VOID
        waits = current is not None and current.needs_signature and current.state in ON_PAPER
        kept = current is not None and current.kept
        self._kept.tell(self._study.kept(self.file.study_kept_by) if kept else "", "gray")
        self._read.setEnabled(current is not None and not kept)
        self._scan.setEnabled(current is not None and current.has_scan and not kept)
        self._sign.setVisible(Act.ATTACH_SCAN in acts)
        self._sign.setEnabled(waits)
        for made in (self._anew, self._void):
            made.setVisible(Act.VOID_PAPER in acts)
            made.setEnabled(counts)

    def _show(self) -> None:
        current = self.rows.current()
        if current is not None and not current.kept:
            show_paper(self, self.office, current.id)

    def _show_scan(self) -> None:
        current = self.rows.current()
        if current is not None:
            show_scan(self.doing, self.office, current.id)

    def _sign_it(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        about = f"{current.title} · {ltr(current.serial)}"
        sheet = FormSheet(self, "sign", self.tr("The signed paper came back"), about)
        day, scan = DualDate("sign_on"), ScanBox("sign_scan", self.tr("Scan of the signed paper"))
        day.show_date(self.file.today)
        sheet.form.add("signed_on", self.tr("Signed on"), day, required=True, wide=True)
        sheet.form.add_widget(scan)

        def keep(_typed: Mapping[str, str]) -> Task[None]:
            signed_on, given = _day_of(day.known()), scan.scan()
            if given is None:
                return self.office.task(record_signature, current.id, signed_on)
            return self.office.task(attach_scan, current.id, Scan(given.data, given.name), signed_on)

        sheet.ask(self.tr("Keep it"), keep)

    def _void_it(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        done = self.tr("The paper is void.")
        ask_reason(
            self,
            self.tr("Declare the paper void"),
            current.title,
            self.tr("Why"),
            self.tr("Declare void"),
            lambda reason: self.office.run(void_paper, current.id, reason),
            lambda _: say(self, done),
            danger=True,
            object_name="void_paper",
        )

    def _issue_anew(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        ask_reason(
            self,
            self.tr("Issue the paper anew"),
            self.tr("This one becomes void; the new one has the data as they are now, and its own serial."),
            self.tr("Why"),
            self.tr("Issue anew"),
            lambda reason: self.office.task(issue_anew, current.id, reason),
            partial(show_paper, self, self.office),
            object_name="issue_anew",
        )

    def _columns(self) -> list[Column[PaperRow]]:
        return [
            Column("title", self.tr("Paper"), lambda row: row.title, "strong", 200, stretch=True),
            Column("serial", self.tr("Serial"), lambda row: ltr(row.serial), "code", 142),
            Column("day", self.tr("Issued on"), lambda row: short_day(row.composed_at.date()), "muted", 168),
            Column(
                "state",
                self.tr("State"),
                lambda row: term(row.state),
                "chip",
                130,
                tone=lambda row: _TONES[row.waits_for],
            ),
            Column("signed", self.tr("Signed on"), lambda row: short_day(row.signed_on), "muted", 168),
        ]


def _day_of(known: PartialDate | None) -> date:
    day = known.earliest() if known is not None and known.day is not None else None
    if day is None:
        raise Refused(Fault(FaultCode.REQUIRED, "signed_on"))
    return day
