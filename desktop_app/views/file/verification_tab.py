"""The verification sheet of the request: nine means, which of them are asked for, and how each was proved."""

import uuid
from collections.abc import Mapping

from desktop_app.casework.documents import documents_of_file
from desktop_app.casework.verification import MeansRow, require_means, verification_sheet, verify_means
from desktop_app.policy.permissions import Act
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.labels import short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.study_words import StudyWords
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text_area import TextArea

NONE = "none"


class VerificationTab(Tab):
    """The nine means, and marking the one that a person stands on."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._left, self._study = Note(), StudyWords(self)
        self.rows = RowsView[MeansRow](
            "means",
            self.tr("Means of verification"),
            self._columns(),
            empty=self.tr("No request is there to verify"),
            empty_hint=self.tr("The sheet is opened with a request."),
            empty_icon="list-checks",
        )
        self._verify = button(
            self.tr("Mark as verified"), "means_verify", kind="primary", icon="check", on_click=self._mark
        )
        self._require = button(self.tr("Ask for it"), "means_require", icon="plus", on_click=self._ask_for_it)
        self._leave = button(self.tr("Do not ask for it"), "means_leave", icon="minus", on_click=self._leave_it)
        self.column.addWidget(self._left)
        self._list = self.lay_list(self.rows, self._verify, self._require, self._leave)
        self.column.addStretch()
        self.rows.chosen.connect(lambda _row: self._offer())
        self.rows.opened.connect(lambda _row: self._mark())

    def read(self) -> None:
        """Read the sheet of the newest request."""
        request = self.file.request
        kept = self.file.study_kept_by
        rows = self.office.ask(verification_sheet, request.id) if request and kept is None else ()
        left = sum(row.open for row in rows)
        if kept is not None:
            self._left.tell(self._study.kept(kept), "gray")
        elif left:
            self._left.tell(self.tr("%n required means left", "", left).replace(str(left), ltr(left)), "warn")
        else:
            self._left.tell(self.tr("Every required means has been used.") if rows else "", "ok")
        self.rows.set_rows(rows)
        self._offer()

    def _offer(self) -> None:
        current, may = self.rows.current(), Act.VERIFY_MEANS in self.file.acts and self.file.study_kept_by is None
        self._list.setVisible(self.file.study_kept_by is None)
        for made in (self._verify, self._require, self._leave):
            made.setVisible(may)
        waits = current is not None and current.done_on is None
        asked = current is not None and current.requirement is Requirement.REQUIRED
        self._verify.setEnabled(waits)
        self._require.setEnabled(waits and not asked)
        self._leave.setEnabled(waits and asked)

    def _mark(self) -> None:
        current, request = self.rows.current(), self.file.request
        if current is None or request is None or not self._verify.isEnabled() or self._verify.isHidden():
            return
        sheet = FormSheet(self, "verify", self.tr("Mark as verified"), term(current.means))
        documents = self.office.ask(documents_of_file, self.file.id)
        options = [(NONE, self.tr("No document")), *((str(row.id), _named(row.kind, row.number)) for row in documents)]
        choice = Choice("verify_document", options=options)
        choice.show_draft(NONE)
        sheet.form.add("document", self.tr("Proved by"), choice, wide=True)
        sheet.form.add("note", self.tr("How it was verified"), TextArea("verify_note"), wide=True)

        def keep(typed: Mapping[str, str]) -> None:
            chosen = typed["document"]
            document_id = None if chosen in (NONE, "") else uuid.UUID(chosen)
            self.office.run(verify_means, request.id, current.means, note=typed["note"], document_id=document_id)

        sheet.ask(self.tr("Mark as verified"), keep)

    def _ask_for_it(self) -> None:
        self._set(Requirement.REQUIRED, self.tr("It is asked for now."))

    def _leave_it(self) -> None:
        self._set(Requirement.NOT_REQUIRED, self.tr("It is not asked for any more."))

    def _set(self, requirement: Requirement, done: str) -> None:
        current, request = self.rows.current(), self.file.request
        if current is not None and request is not None:
            self.act(done, lambda: self.office.run(require_means, request.id, current.means, requirement))

    def _columns(self) -> list[Column[MeansRow]]:
        return [
            Column("means", self.tr("Means"), lambda row: term(row.means), "strong", 220, stretch=True),
            Column("asked", self.tr("Asked for"), lambda row: term(row.requirement), "muted", 110),
            Column("state", self.tr("State"), self._state, "chip", 130, tone=_tone),
            Column("day", self.tr("Verified on"), lambda row: short_day(row.done_on), "muted", 150),
            Column("by", self.tr("By"), lambda row: row.done_by or "—", "muted", 150),
        ]

    def _state(self, row: MeansRow) -> str:
        if row.done_on is not None:
            return self.tr("Verified")
        return self.tr("Still to do") if row.open else self.tr("Not needed")


def _tone(row: MeansRow) -> Tone:
    return "ok" if row.done_on else "warn" if row.open else "gray"


def _named(kind: DocumentKind, number: str) -> str:
    return f"{term(kind)} · {ltr(number)}" if number else term(kind)
