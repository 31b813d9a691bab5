"""The print centre: all papers, the batch that waits for the printer, and the blank forms."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from desktop_app.casework.print_jobs import waiting_to_print
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.papers.batch_page import BatchPage
from desktop_app.views.papers.forms_page import FormsPage
from desktop_app.views.papers.kit_sheet import KitSheet
from desktop_app.views.papers.list_page import ListPage
from desktop_app.views.papers.print_run import MakePrinter
from desktop_app.views.papers.printers_sheet import PrintersSheet
from desktop_app.views.press_run import printer_for
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.page import Page

VISIT_KIT = "visit_kit"
"""Opens the screen at the kit of a day of visits."""
_LIST, _BATCH, _FORMS = "list", "batch", "forms"


class PapersScreen(Page):
    """Three pages; `open` takes a paper, several papers to print, or `VISIT_KIT`."""

    def __init__(self, office: Office, navigator: Navigator, make: MakePrinter = printer_for) -> None:
        super().__init__("", scroll=False)
        self._office, self._navigator = office, navigator
        self.list = ListPage(office, navigator)
        self.batch = BatchPage(office, make)
        self.forms = FormsPage(office)
        self._pages = QStackedWidget()
        for page in (self.list, self.batch, self.forms):
            self._pages.addWidget(page)
        self._tabs = CheckChoices("paper_pages", self.tr("Pages of the print centre"))
        self._tabs.edited.connect(self._turn)
        self._lay_out()
        self._tabs.set_options(self._tab_words(0))
        self._tabs.show_draft(_LIST)
        QShortcut(QKeySequence("Ctrl+P"), self, self._print)

    def open(self, subject: object) -> None:
        """Show one paper, papers that are to be printed, or the way to the visit kit."""
        if subject == VISIT_KIT:
            self.ask_kit()
        elif isinstance(subject, tuple):
            self.show_batch(subject)
        else:
            self._show(_LIST)
            self.list.open(subject)

    def refresh(self) -> None:
        """Read the page in sight anew, and how much waits for the printer."""
        if self._office.may(Act.PRINT_PAPER):
            waiting = attempt(self, lambda: self._office.ask(waiting_to_print)) or ()
            self._tabs.set_options(self._tab_words(len(waiting)))
        self._current().refresh()

    def show_batch(self, papers: tuple[UUID, ...]) -> None:
        """Show papers in the order in which they are to be printed, all ticked."""
        self._show(_BATCH)
        self.batch.show_papers(papers)

    def ask_kit(self) -> None:
        """Ask for the day of the visit kit, and put its papers into the batch."""
        KitSheet(self, self._office, self.show_batch).open()

    def ask_printers(self) -> None:
        """Show which printer prints which kind of paper."""
        sheet = PrintersSheet(self, self._office.printers)
        sheet.finished.connect(lambda _result: self.refresh())
        sheet.open()

    def _print(self) -> None:
        if self._tabs.draft() == _BATCH:
            self.batch.print_ticked()

    def _current(self) -> ListPage | BatchPage | FormsPage:
        pages: dict[str, ListPage | BatchPage | FormsPage] = {
            _LIST: self.list,
            _BATCH: self.batch,
            _FORMS: self.forms,
        }
        return pages[self._tabs.draft() or _LIST]

    def _turn(self) -> None:
        self._show(self._tabs.draft() or _LIST)
        self._current().refresh()

    def _show(self, page: str) -> None:
        self._tabs.show_draft(page)
        self._pages.setCurrentWidget(self._current())

    def _tab_words(self, waiting: int) -> list[tuple[str, str]]:
        every = [(_LIST, self.tr("All papers"))]
        if self._office.may(Act.PRINT_PAPER):
            together = self.tr("To print together")
            every += [(_BATCH, f"{together} {ltr(waiting)}"), (_FORMS, self.tr("Blank forms"))]
        return every

    def _lay_out(self) -> None:
        may = self._office.may
        go = self._navigator.go
        actions: list[tuple[bool, str, str, str, Callable[[], object]]] = [
            (may(Act.PRINT_PAPER), self.tr("Visit kit"), "papers_kit", "map-pin", self.ask_kit),
            (may(Act.PRINT_PAPER), self.tr("Printers"), "papers_printers", "settings", self.ask_printers),
            (may(Act.TAKE_SCANS_IN), self.tr("Scans"), "papers_scans", "scan-line", lambda: go("scans")),
            (may(Act.CHECK_PAPER), self.tr("Check"), "papers_check", "shield-check", lambda: go("checking")),
        ]
        made = [
            button(words, name, icon=icon, kind="quiet", on_click=act)
            for shown, words, name, icon, act in actions
            if shown
        ]
        flow = Flow(spacing=6)
        for one in (self._tabs, *made):
            flow.addWidget(one)
        self.add(flow)
        self.add(self._pages, 1)
