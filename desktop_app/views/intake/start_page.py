"""Where intake begins: a new request, a second one, a file from before, or a draft to go on with."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.casework import drafts
from desktop_app.casework.finding import FoundFile, find
from desktop_app.casework.intake.resume import BegunForm, begun_forms
from desktop_app.casework.intake.steps import Step
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.found_words import FoundWords
from desktop_app.views.intake.step_list import StepNames
from desktop_app.views.labels import moment, term
from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView

_ROOMY = 900
MOST_FOUND = 8


class StartPage(Page):
    """Signals: `begun(DraftKind)`, `resumed(draft_id)`, `second_wanted(file_id)`."""

    begun = Signal(object)
    resumed = Signal(object)
    second_wanted = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._names = StepNames(self)
        self._seeking: Seeking[FoundFile] = Seeking(office, find, MOST_FOUND, self)
        self._seeking.found.connect(self._show_found)
        self._words = FoundWords(self)
        self.add(self._beginnings())
        self._second = self._second_card()
        self.add(self._second)
        self.add(self._drafts_card(), 1)
        self._second.setVisible(office.may(Act.SUBMIT_REQUEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        roomy = self.width() >= current_theme().px(_ROOMY)
        for table, narrow in ((self.drafts, ("name", "step", "faults")), (self.found, ("holder", "number"))):
            table.show_columns([column.key for column in table.model.columns] if roomy else narrow)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop searching for nobody."""
        super().hideEvent(event)
        self._seeking.stop()

    def refresh(self) -> None:
        """Read the drafts again."""
        self.drafts.set_rows(self._office.ask(begun_forms))
        self._discard.setEnabled(bool(self.drafts.rows()))
        self._continue.setEnabled(bool(self.drafts.rows()))

    def _beginnings(self) -> QWidget:
        card = Card(self.tr("Who is at the desk?"), "file-pen-line")
        new = button(self.tr("New request"), "intake_new", kind="primary", icon="plus")
        new.clicked.connect(lambda: self.begun.emit(DraftKind.INTAKE))
        old = button(self.tr("File from before the program"), "intake_existing", icon="archive")
        old.clicked.connect(lambda: self.begun.emit(DraftKind.EXISTING_FILE))
        new.setVisible(self._office.may(Act.SUBMIT_REQUEST))
        old.setVisible(self._office.may(Act.ENTER_EXISTING_FILE))
        card.add(row(new, old, None))
        return card

    def _second_card(self) -> Card:
        card = Card(self.tr("Somebody we know already"), "users")
        self.words = LineField(
            "intake_search",
            self.tr("Find their file"),
            placeholder=self.tr("Name, identity number, mobile or file number"),
        )
        self.words.edited.connect(lambda: self._seeking.look_for(self.words.draft()))
        columns: tuple[Column[FoundFile], ...] = (
            Column("holder", self.tr("Name"), lambda file: file.holder, "strong", 220, stretch=True),
            Column("number", self.tr("File"), lambda file: ltr(file.number), "code", 150),
            Column("why", self.tr("Found by"), lambda file: self._words.reason(file.why, file.holder), width=260),
            Column("state", self.tr("State"), lambda file: term(file.state), "chip", 120),
        )
        self.found = RowsView("intake_found", self.tr("Files found"), columns, empty=self.tr("No file of this name"))
        self.found.opened.connect(lambda file: self.second_wanted.emit(file.file_id))
        self.found.setFixedHeight(current_theme().px(44 + 3 * 46))
        self.found.hide()
        card.add(self.words)
        card.add(self.found)
        return card

    def _drafts_card(self) -> Card:
        card = Card(self.tr("Begun and not handed in"), "notebook-pen")
        columns: tuple[Column[BegunForm], ...] = (
            Column("name", self.tr("Name"), self._name, "strong", 220, stretch=True),
            Column("kind", self.tr("Form"), lambda form: term(form.row.kind), width=120),
            Column("step", self.tr("Left at"), self._step, width=130),
            Column("faults", self.tr("To fill in"), self._faults, "chip", 130, tone=_tone),
            Column("saved", self.tr("Saved"), lambda form: moment(form.row.saved_at), "muted", 190),
        )
        self.drafts = RowsView(
            "intake_drafts",
            self.tr("Begun and not handed in"),
            columns,
            empty=self.tr("No drafts"),
            empty_hint=self.tr("Whatever is typed is kept here until it is handed in."),
            empty_icon="notebook-pen",
        )
        self.drafts.opened.connect(lambda form: self.resumed.emit(form.row.id))
        self.drafts.setMinimumHeight(current_theme().px(44 + 3 * 46))
        self._continue = button(self.tr("Go on"), "intake_resume", icon="arrow-right", on_click=self._go_on)
        self._discard = button(
            self.tr("Discard"), "intake_discard", kind="danger", icon="trash-2", on_click=self._ask_discard
        )
        card.add(self.drafts, 1)
        card.add(row(self._continue, None, self._discard))
        return card

    def _show_found(self) -> None:
        self.found.setVisible(bool(self._seeking.text))
        self.found.set_rows(self._seeking.finds)

    def _go_on(self) -> None:
        form = self.drafts.current()
        if form is not None:
            self.resumed.emit(form.row.id)

    def _ask_discard(self) -> None:
        form = self.drafts.current()
        if form is None:
            return
        confirm(
            self,
            self.tr("Discard this draft?"),
            self.tr("What was typed and scanned in it is lost for good: %1").replace("%1", self._name(form)),
            self.tr("Discard"),
            lambda: attempt(self, lambda: self._office.run(drafts.discard_draft, form.row.id)),
            danger=True,
            object_name="discard",
        )

    def _name(self, form: BegunForm) -> str:
        return form.row.title or self.tr("No name yet")

    def _step(self, form: BegunForm) -> str:
        known = form.row.step in set(Step)
        return self._names.words(Step(form.row.step))[0] if known else "—"

    def _faults(self, form: BegunForm) -> str:
        if not form.faults:
            return self.tr("Ready")
        return self.tr("%n field(s)", "", form.faults).replace(str(form.faults), ltr(form.faults))


def _tone(form: BegunForm) -> Tone:
    return "warn" if form.faults else "ok"
