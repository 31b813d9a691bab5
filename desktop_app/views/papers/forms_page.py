"""Blank forms: so many copies for the pen, about nobody yet or about a file."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.casework.letters.blank_forms import BlankForm, blank_forms, issue_blank_form
from desktop_app.casework.papers import Printed, read_paper, record_printing
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper
from desktop_app.views.press_run import PrintTrouble, name_of, printer_for, send
from desktop_app.views.printers import MOST_COPIES, PrinterChoice
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.paper_output import tell_trouble
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_FILE_FIELD = 230


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
        self._file = LineField(
            "forms_file",
            self.tr("File (if the form is about one)"),
            placeholder=self.tr("File number, or empty"),
        )
        self._file.setMinimumWidth(current_theme().px(_FILE_FIELD))
        self.told = Note("")
        self._doing = Doing(self)
        self._lay_out()
        self._forms.opened.connect(lambda _form: self.show_it())

    def refresh(self) -> None:
        """Read the list."""
        if not self._forms.rows():
            self._forms.set_rows(attempt(self, lambda: self._office.ask(blank_forms)) or ())

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
        known, file_id = self._file_id()
        if form is None or not known:
            return

        def read(paper_id: UUID) -> None:
            paper = attempt(self, lambda: self._office.ask(read_paper, paper_id))
            if paper is not None:
                done(paper)

        attempt_beside(self._doing, self._office.task(issue_blank_form, form.kind, file_id), read)

    def _file_id(self) -> tuple[bool, UUID | None]:
        """Find the file that was typed: whether it is known, and its key; no words mean no file."""
        typed = self._file.draft().strip()
        self._file.mark(wrong=False)
        self.told.tell("")
        if not typed:
            return True, None
        query = FileQuery(text=typed, order=FileOrder.CLOSEST)
        found = attempt(self, lambda: self._office.ask(find_files, query, 2)) or ()
        if len(found) == 1:
            return True, found[0].id
        self._file.mark(wrong=True)
        self._file.setFocus()
        words = (
            self.tr("No file has this number. Look it up in the files screen.")
            if not found
            else self.tr("More than one file fits. Write the whole number.")
        )
        self.told.tell(words, "warn")
        return False, None

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
        for made in (*buttons, caption, self._copies, self._file):
            flow.addWidget(made)
        outer.addLayout(flow)
        outer.addWidget(self.told)
        card = Card(padding=6)
        card.add(self._forms, 1)
        outer.addWidget(card, 1)
