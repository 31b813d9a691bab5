"""The documents of a file: what is missing, what came, and matching each with its original."""

import uuid
from collections.abc import Mapping

from desktop_app.casework import attachments
from desktop_app.casework.attachments import attached_file
from desktop_app.casework.documents import (
    DocumentRow,
    documents_of_file,
    match_document,
    receive_document,
    scan_document,
)
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.labels import choices, sentence, short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_attached
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.scan_box import ScanBox
from desktop_app.views.widgets.tick import Tick
from desktop_app.views.worker import Task


class DocumentsTab(Tab):
    """A list, and what is done with the document that a person stands on."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._missing = Note(title="", icon="list-checks")
        self.rows = RowsView[DocumentRow](
            "documents",
            self.tr("Documents"),
            self._columns(),
            empty=self.tr("No document has been received"),
            empty_hint=self.tr("Receive one with the button above; its scan may come later."),
            empty_icon="file-text",
        )
        self._receive = button(
            self.tr("Receive a document"), "document_receive", kind="primary", icon="plus", on_click=self._take_in
        )
        self._match = button(
            self.tr("Matched with the original"), "document_match", icon="check", on_click=self._match_it
        )
        self._attach = button(self.tr("Attach a scan"), "document_attach", icon="scan-line", on_click=self._attach_scan)
        self._view = button(self.tr("Show the scan"), "document_view", icon="eye", on_click=self._show_scan)
        self.column.addWidget(self._missing)
        self.lay_list(self.rows, self._receive, self._match, self._attach, self._view)
        self.rows.chosen.connect(lambda _row: self._offer())
        self.rows.opened.connect(lambda _row: self._show_scan())

    def read(self) -> None:
        """Read the documents, and what a request still lacks."""
        request = self.file.request
        gaps = request.gaps if request else None
        faults = gaps.faults if gaps else ()
        self._missing.tell("\n".join(map(sentence, faults)), "warn", self.tr("Still missing") if faults else "")
        self.rows.set_rows(self.office.ask(documents_of_file, self.file.id))
        self._offer()

    def _offer(self) -> None:
        current, acts = self.rows.current(), self.file.acts
        self._receive.setVisible(Act.RECEIVE_DOCUMENT in acts)
        self._attach.setVisible(Act.RECEIVE_DOCUMENT in acts)
        self._match.setVisible(Act.MATCH_DOCUMENT in acts)
        self._attach.setEnabled(current is not None)
        self._match.setEnabled(current is not None and current.matched_on is None)
        self._view.setEnabled(current is not None and current.attachment_id is not None)

    def _take_in(self) -> None:
        sheet = FormSheet(self, "receive", self.tr("Receive a document"), self.file.holder.full_name)
        add, scan = sheet.form.add, ScanBox("receive_scan", self.tr("Scan of the document"))
        add("kind", self.tr("Document"), Choice("receive_kind", options=choices(DocumentKind)), required=True)
        add("number", self.tr("Number"), LineField("receive_number"))
        add("issued", self.tr("Issued on"), DualDate("receive_issued"), wide=True)
        add("expires", self.tr("Valid until"), DualDate("receive_expires"), wide=True)
        add("matched", "", Tick("receive_matched", self.tr("Matched with the original")))
        add("original_kept", "", Tick("receive_kept", self.tr("The association keeps the original")))
        add("note", self.tr("Note"), LineField("receive_note"), wide=True)
        sheet.form.add_widget(scan)
        sheet.ask(self.tr("Keep the document"), lambda typed: self._keep(typed, scan))

    def _keep(self, typed: Mapping[str, str], scan: ScanBox) -> Task[uuid.UUID]:
        if typed["kind"] not in set(DocumentKind):
            raise Refused(Fault(FaultCode.REQUIRED, "kind"))
        given = {key: text for key, text in typed.items() if key != "kind"}
        return self.office.task(receive_document, self.file.id, DocumentKind(typed["kind"]), given, _given(scan))

    def _match_it(self) -> None:
        current = self.rows.current()
        if current is not None:
            done = self.tr("Matched with the original.")
            self.act(done, lambda: self.office.run(match_document, current.id))

    def _attach_scan(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        sheet = FormSheet(self, "attach", self.tr("Attach a scan"), term(current.kind))
        scan = ScanBox("attach_scan", self.tr("Scan of the document"))
        sheet.form.add_widget(scan)
        sheet.ask(self.tr("Attach"), lambda _typed: self.office.task(scan_document, current.id, _wanted(scan)))

    def _show_scan(self) -> None:
        current = self.rows.current()
        if current is None or current.attachment_id is None:
            return
        reading = self.office.reading(attached_file, self.file.id, current.attachment_id)
        show_attached(self.doing, term(current.kind), reading)

    def _columns(self) -> list[Column[DocumentRow]]:
        return [
            Column("kind", self.tr("Document"), lambda row: term(row.kind), "strong", 180, stretch=True),
            Column("number", self.tr("Number"), lambda row: ltr(row.number) if row.number else "—", "code", 120),
            Column("received", self.tr("Received"), lambda row: short_day(row.received_on), "muted", 150),
            Column("state", self.tr("State"), self._state, "chip", 150, tone=_tone),
            Column("scan", self.tr("Scan"), self._has_scan, "muted", 80),
        ]

    def _state(self, row: DocumentRow) -> str:
        if row.expired:
            return self.tr("Expired")
        return self.tr("Matched") if row.matched_on else self.tr("Not matched yet")

    def _has_scan(self, row: DocumentRow) -> str:
        return self.tr("Attached") if row.attachment_id else "—"


def _tone(row: DocumentRow) -> Tone:
    return "danger" if row.expired else "ok" if row.matched_on else "warn"


def _given(box: ScanBox) -> attachments.Scan | None:
    scan = box.scan()
    return attachments.Scan(scan.data, scan.name) if scan else None


def _wanted(box: ScanBox) -> attachments.Scan:
    given = _given(box)
    if given is None:
        raise Refused(Fault(FaultCode.REQUIRED, "scan"))
    return given
