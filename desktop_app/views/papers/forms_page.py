"""Blank forms: so many copies for the pen, about nobody yet or about a file."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop_app.casework.letters.blank_forms import BlankForm, blank_forms, issue_blank_form
from desktop_app.casework.papers import Printed, read_paper, record_printing
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.file_link import FileLink, linked_file
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper
from desktop_app.views.press_run import PrintTrouble, name_of, printer_for, send
from desktop_app.views.printers import MOST_COPIES, PrinterChoice
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.paper_output import tell_trouble
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label


class FormsPage(QWidget):
    """A list of forms, a number of copies, and perhaps the file that they are about."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._forms = RowsView[BlankForm](
            "forms",
            self.tr("Blank forms"),
            [Column("title", self.tr("Form"), lambda form: form.title, "strong", 200, stretch=True)],
            empty=self.tr("There are no blank forms"),
            empty_hint=self.tr("The forms come with the program; ask the administrator."),
            empty_icon="file-text",
        )
        self._copies = named(QSpinBox(), "forms_copies", self.tr("Copies"))
        self._copies.setRange(1, MOST_COPIES)
        self._file = FileLink("forms_file", office)
        self._about = Field(self.tr("File (if the form is about one)"), self._file)
        self._file.edited.connect(lambda: self._about.set_error(""))
        self.told = Note("")
        self._doing = Doing(self)
        self._lay_out()
        self._forms.opened.connect(lambda _form: self.show_it())

    def refresh(self) -> None:
        """Read the list, beside the window: the press, which knows the forms, may have to be loaded first."""
        if not self._forms.rows():
            attempt_beside(self._doing, self._office.reading(blank_forms), self._forms.set_rows)

    def print_it(self) -> None:
        """Issue the form and print the copies on the printer of its kind."""
        self._issue(self._print)

    def _print(self, paper: Printed) -> None:
        choice = self._office.printers.choice(paper.kind) or PrinterChoice()
        copies = self._copies.value()
        try:
            printer = printer_for(choice)
        except PrintTrouble as trouble:
            tell_trouble(self, trouble)
            self.told.tell(self.tr("The form waits among the papers to print: %1").replace("%1", ltr(paper.serial)))
            return
        printer.setCopyCount(copies)
        printer.setDocName(f"{paper.title} {paper.serial}")
        target = f"{name_of(printer)} ×{copies}"
        self._office.worker.start(
            lambda: send(printer, paper.pdf), done=lambda _none: self._printed(paper, target), failed=self._failed
        )

    def show_it(self) -> None:
        """Issue the form and show it, to be printed or saved."""
        self._issue(lambda paper: show_paper(self, self._office, paper.id))

    def _issue(self, done: Callable[[Printed], object]) -> None:
        form = self._forms.current()
        self.told.tell("")
        try:
            file_id = linked_file(self._file.draft(), "file")
        except Refused as refusal:
            self._about.set_error(" ".join(map(sentence, refusal.faults)))
            self._about.focus()
            return
        if form is None:
            return

        def read(paper_id: UUID) -> None:
            paper = attempt(self, lambda: self._office.ask(read_paper, paper_id))
            if paper is not None:
                done(paper)

        attempt_beside(self._doing, self._office.task(issue_blank_form, form.kind, file_id), read)

    def _printed(self, paper: Printed, target: str) -> None:
        attempt(self, lambda: self._office.run(record_printing, paper.id, target))
        words = self.tr("Printed: %1, %2").replace("%1", quoted(paper.title)).replace("%2", ltr(target))
        self.told.tell(words, "ok")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PrintTrouble):
            raise error
        tell_trouble(self, error)

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(10))
        caption = label(self.tr("Copies"), "field")
        caption.setBuddy(self._copies)
        caption.setMinimumHeight(self._copies.sizeHint().height())
        flow = Flow(spacing=8)
        buttons = (
            button(self.tr("Print"), "forms_print", kind="primary", icon="printer", on_click=self.print_it),
            button(self.tr("Show"), "forms_show", icon="eye", on_click=self.show_it),
        )
        self._doing.turn_off(*buttons)
        for made in (*buttons, caption, self._copies):
            flow.addWidget(made)
        outer.addLayout(flow)
        outer.addWidget(self._about)
        outer.addWidget(self.told)
        card = Card(padding=6)
        card.add(self._forms, 1)
        outer.addWidget(card, 1)
