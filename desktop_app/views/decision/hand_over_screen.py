"""Handing the originals of a closed file over: which, to whom, when; the certificate is issued with the list."""

import uuid

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.closures import ClosureRow, HandOver, HeldOriginal, OriginalHanded, closure, record_hand_over
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import latin_digits, ltr, quoted
from desktop_app.views.decision.sheets import day_of
from desktop_app.views.labels import choices, day, sentences, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import DIGITS, NATIONAL_ID, NUMBERED, CodeField
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import Option
from desktop_app.views.widgets.toast import say


class OriginalLine(QWidget):
    """One original that the association holds: handed over or not, and of how many pages."""

    def __init__(self, place: int, held: HeldOriginal) -> None:
        super().__init__()
        self.held = held
        hint = ltr(held.number) if held.number else self.tr("Without a number")
        self.tick = Option(f"original_{place}", term(held.kind), hint)
        self.tick.show_draft("yes")
        pages = self.tr("Pages: %1").replace("%1", term(held.kind))
        self.pages = CodeField(f"original_{place}_pages", pages, DIGITS)
        self.pages.show_draft("1")
        line = row(self.tick, label(self.tr("Pages"), "field"), self.pages, stretch=False)
        line.setStretch(0, 1)
        self.pages.setFixedWidth(self.pages.fontMetrics().horizontalAdvance("0000000"))
        self.setLayout(line)

    def handed(self) -> OriginalHanded | None:
        """The line of the signed list, if it was handed over."""
        if not self.tick.draft():
            return None
        return OriginalHanded(self.held.kind, self.held.number, _count(self.pages.draft()), self.held.document_id)


class HandOverScreen(Page):
    """Records the hand-over of one closure; `open(closure id)`."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(self.tr("Hand-over of the originals"))
        self._office, self._navigator = office, navigator
        self._closure: ClosureRow | None = None
        self._lines: list[OriginalLine] = []
        self._errors = ErrorList("hand_over_errors")
        self._done = Note("", "ok")
        self._form = self._make_form()
        self._originals, self._none = QVBoxLayout(), label(self.tr("The association holds no original."), "muted")
        self._other = self._make_other()
        self._yes = button(
            self.tr("Record and issue the certificate"), "record_hand_over", kind="primary", on_click=self._record
        )
        self._doing = Doing(self, self._yes)
        self._lay_out()

    def open(self, subject: object) -> None:
        """Show another closure."""
        if isinstance(subject, uuid.UUID):
            self._closure = self._office.ask(closure, subject)
            self._show(self._closure)

    def _show(self, found: ClosureRow) -> None:
        self.say(self.tr("Hand-over of the originals"), f"{ltr(found.file_number)} · {found.holder}")
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [OriginalLine(place, held) for place, held in enumerate(found.held)]
        for line in self._lines:
            self._originals.addWidget(line)
        self._none.setVisible(not self._lines)
        self._errors.show_mistakes([])
        self._form.show_draft({"handed_to": found.handed_to or found.receiver})
        self._on.show_date(found.handed_on or found.today)
        self._other.show_draft({})
        told = self.tr("Handed over to %1 on %2")
        told = told.replace("%1", quoted(found.handed_to)).replace("%2", day(found.handed_on))
        self._done.tell(told if found.handed_on else "", "ok")
        self._yes.setVisible(found.handed_on is None)

    def _record(self) -> None:
        found = self._closure
        if found is None:
            return
        recording = self._office.task(record_hand_over, found.id, self._hand_over())
        self._doing.begin(recording, self._recorded, self._show_faults)

    def _recorded(self, paper: uuid.UUID) -> None:
        say(self, self.tr("The hand-over is recorded"))
        self._navigator.go("papers", paper)

    def _show_faults(self, refusal: Refused) -> None:
        said = sentences(refusal.faults)
        self._form.show_errors(said)
        keys = self._form.keys()
        named = {key: self._form.field(key).caption if key in keys else "" for key in said}
        self._errors.show_mistakes(
            [Mistake(key, f"{named[key]}: {words}" if named[key] else words) for key, words in said.items()]
        )

    def _hand_over(self) -> HandOver:
        typed = self._form.draft()
        lines = [line.handed() for line in self._lines]
        return HandOver(
            handed_to=typed["handed_to"],
            handed_identity=typed["handed_identity"],
            handed_on=day_of(self._on),
            originals=[line for line in (*lines, self._typed_original()) if line is not None],
        )

    def _typed_original(self) -> OriginalHanded | None:
        typed = self._other.draft()
        if not typed["other_kind"]:
            return None
        return OriginalHanded(DocumentKind(typed["other_kind"]), typed["other_number"], _count(typed["other_pages"]))

    def _make_form(self) -> Form:
        form = Form()
        self._on = DualDate("handed_on")
        form.add("handed_to", self.tr("Handed over to"), LineField("handed_to"), required=True)
        identity = CodeField("handed_identity", "", NATIONAL_ID)
        form.add("handed_identity", self.tr("Identity number of the receiver"), identity, required=True)
        form.add("handed_on", self.tr("When"), self._on, required=True, wide=True)
        return form

    def _make_other(self) -> Form:
        form = Form()
        form.add("other_kind", self.tr("Another original"), Choice("other_kind", options=choices(DocumentKind)))
        form.add("other_number", self.tr("Its number"), CodeField("other_number", "", NUMBERED))
        form.add("other_pages", self.tr("Pages"), CodeField("other_pages", "", DIGITS))
        return form

    def _lay_out(self) -> None:
        originals, receiver = Card(self.tr("Originals"), "file-text"), Card(self.tr("Receiver"), "user-round")
        originals.add(self._none)
        originals.add(self._originals)
        originals.add(self._other)
        receiver.add(self._form)
        for part in (self._done, self._errors, originals, receiver):
            self.add(part)
        self.add(row(self._yes))
        self.add_stretch()
        self._errors.jumped.connect(lambda key: self._form.jump(key) if key in self._form.keys() else None)  # noqa: SIM118 - its own list


def _count(typed: str) -> int:
    text = latin_digits(typed)
    return max(1, int(text)) if text.isdigit() else 1
