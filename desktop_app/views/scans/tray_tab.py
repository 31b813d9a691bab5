"""The tray: pages whose paper could not be told, each beside its picture, until a person places or discards it."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.casework.scans.laying import Placed
from desktop_app.casework.scans.tray import TrayRow, discard, place_as_document, tray, tray_picture
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt
from desktop_app.views.file_link import FileLink, linked_file
from desktop_app.views.labels import choices, moment, term
from desktop_app.views.office import Office
from desktop_app.views.scans.place_sheet import PlaceSheet
from desktop_app.views.scans.words import TONES, ScanWords, named_file
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.toast import say


class TrayTab(QWidget):
    """A list on one side, the page that a person stands on at the other. Signal: `counted(pages)` after a reading."""

    counted = Signal(int)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._shown: UUID | None = None
        self._words = ScanWords(self)
        self.rows = RowsView[TrayRow](
            "tray",
            self.tr("Pages in the tray"),
            self._columns(),
            empty=self.tr("The tray is empty"),
            empty_hint=self.tr("Pages whose paper cannot be told wait here until somebody places them."),
            empty_icon="circle-check",
        )
        self._about, self._origin = Note("", "info"), label("", "hint", wrap=True)
        self._preview = PdfPreview("tray_picture", self.tr("The page in the tray"))
        self._none = Empty("scan-line", self.tr("No page is chosen"), self.tr("Choose one from the list."))
        self._place = button(
            self.tr("Place on a paper"), "tray_place", kind="primary", icon="file-text", on_click=self._place_it
        )
        self._keep = button(self.tr("Keep as a document"), "tray_document", icon="paperclip", on_click=self._keep_it)
        self._discard = button(
            self.tr("Discard"), "tray_discard", kind="quiet", icon="trash-2", on_click=self._put_away
        )
        self.rows.chosen.connect(lambda _row: self._show())
        self.rows.opened.connect(lambda _row: self._place_it())
        self._lay_out()

    def read(self) -> None:
        """Read the tray anew, staying on the same page where it still waits."""
        standing = self.rows.current()
        found = attempt(self, lambda: self._office.ask(tray)) or ()
        self.rows.set_rows(found)
        for place, row in enumerate(found):
            if standing is not None and row.id == standing.id:
                self.rows.select(place)
        self.counted.emit(len(found))
        self._show()

    def _show(self) -> None:
        current = self.rows.current()
        for widget in (self._preview, self._place, self._keep, self._discard):
            widget.setVisible(current is not None)
        self._keep.setVisible(current is not None and self._office.may(Act.RECEIVE_DOCUMENT))
        self._none.setVisible(current is None)
        self._about.tell(self._about_page(current) if current else "", TONES[current.reason] if current else "info")
        self._origin.setText(self._came(current) if current else "")
        if current is None:
            self._shown = None
            self._preview.clear()
        elif self._shown != current.id and self.isVisible():
            self._show_picture(current.id)

    def _show_picture(self, key: UUID) -> None:
        picture = attempt(self, lambda: self._office.ask(tray_picture, key))
        if picture is not None:
            self._shown = key
            self._preview.show_pdf(picture.data)
            self._preview.show_page_list(shown=False)

    def _about_page(self, row: TrayRow) -> str:
        if row.reason is TrayReason.PAPER_VOID:
            return self._words.void(row.serial, row.void_reason, row.replaced_by)
        said = self._advice()[row.reason]
        return f"{said} {ltr(row.serial)}" if row.serial else said

    def _came(self, row: TrayRow) -> str:
        words = self.tr("Came %1 by %2, from %3")
        return (
            words.replace("%1", moment(row.arrived_at))
            .replace("%2", quoted(row.arrived_by))
            .replace("%3", self._where(row))
        )

    def _advice(self) -> Mapping[TrayReason, str]:
        return {
            TrayReason.NO_CODE: self.tr("No code can be read on this page. Look which paper it is, and place it."),
            TrayReason.FOREIGN_CODE: self.tr("The code on it is not of our papers. It may be a document of a file."),
            TrayReason.CODE_NOT_GENUINE: self.tr("Its code is not the one that was printed. Compare it with the file:"),
            TrayReason.PAPER_UNKNOWN: self.tr("This branch did not issue a paper of this number:"),
            TrayReason.NOT_TO_BE_SIGNED: self.tr("Nobody signs this paper; its scan is not needed:"),
            TrayReason.OUT_OF_REACH: self.tr("Who scanned it does not work on its file. Place it:"),
        }

    def _place_it(self) -> None:
        current = self.rows.current()
        if current is not None:
            PlaceSheet(self, self._office, current, self._tell_placed).open()

    def _tell_placed(self, placed: Placed) -> None:
        if not placed.missing:
            say(self, self.tr("The page was placed; the signed copy is complete"))
            return
        pages = self.tr(", ").join(map(ltr, placed.missing))
        words = self.tr("The page was placed. Pages of its paper still to come: %1")
        say(self, words.replace("%1", pages))

    def _keep_it(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        sheet = FormSheet(self, "document", self.tr("Keep as a document"), self._where(current))
        add = sheet.form.add
        add("file", self.tr("File"), FileLink("document_file", self._office), required=True, wide=True)
        add("kind", self.tr("Document"), Choice("document_kind", options=choices(DocumentKind)), required=True)
        add("number", self.tr("Number"), LineField("document_number"))
        add("issued", self.tr("Issued on"), DualDate("document_issued"), wide=True)
        add("expires", self.tr("Valid until"), DualDate("document_expires"), wide=True)
        done = self.tr("The document was kept in the file")
        sheet.ask(self.tr("Keep the document"), partial(self._keep_document, current.id), lambda _: say(self, done))

    def _keep_document(self, tray_id: UUID, typed: Mapping[str, str]) -> UUID:
        file_id = linked_file(typed["file"], "file")
        wanting = [Fault(FaultCode.REQUIRED, "file")] if file_id is None else []
        if typed["kind"] not in set(DocumentKind):
            wanting.append(Fault(FaultCode.REQUIRED, "kind"))
        if file_id is None or wanting:
            raise Refused(*wanting)
        given = {key: text for key, text in typed.items() if key not in ("file", "kind")}
        return self._office.run(place_as_document, tray_id, file_id, DocumentKind(typed["kind"]), given)

    def _put_away(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        ask_reason(
            self,
            self.tr("Discard the page"),
            self.tr("It leaves the tray and counts for nothing."),
            self.tr("Why it is discarded"),
            self.tr("Discard"),
            lambda reason: self._office.run(discard, current.id, reason),
            danger=True,
            object_name="discard",
        )

    def _where(self, row: TrayRow) -> str:
        page = self.tr("Page %1").replace("%1", ltr(row.page_in_source))
        return f"{named_file(row.source)} · {page}"

    def _columns(self) -> list[Column[TrayRow]]:
        return [
            Column("source", self.tr("Page"), self._where, "strong", 150, stretch=True),
            Column(
                "reason",
                self.tr("Why it waits"),
                lambda row: term(row.reason),
                "chip",
                190,
                tone=lambda row: TONES[row.reason],
            ),
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        listed, shown = Card(padding=14), Card(padding=14)
        listed.add(self.rows, 1)
        acts = Flow(spacing=6)
        for made in (self._place, self._keep, self._discard):
            acts.addWidget(made)
        shown.add(self._none, 1)
        shown.add(self._origin)
        shown.add(self._about)
        shown.add(acts)
        shown.add(self._preview, 1)
        sides = QHBoxLayout()
        sides.setSpacing(theme.px(14))
        sides.addWidget(listed, 1)
        sides.addWidget(shown, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(sides, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
