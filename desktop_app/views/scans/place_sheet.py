"""The window in which a page of the tray is laid to its paper."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.casework.scans.laying import Placed
from desktop_app.casework.scans.tray import MOST_FOUND, PaperToPlace, TrayRow, papers_to_place, place_on_paper
from desktop_app.policy.faults import Refused
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.text import ltr
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView

_ROOM = 220


class PlaceSheet(Sheet):
    """Finds a paper by its serial, or as its file is found; `placed` is told what came of it."""

    def __init__(self, parent: QWidget, office: Office, page: TrayRow, placed: Callable[[Placed], object]) -> None:
        title = QCoreApplication.translate("PlaceSheet", "Place on a paper")
        super().__init__(parent, "place", title, width=620)
        self._office, self._tray_page, self._placed = office, page, placed
        self._search = LineField(
            "place_search", self.tr("Find the paper"), placeholder=self.tr("Serial, file, name, identity, mobile…")
        )
        self._rows = RowsView[PaperToPlace](
            "place_papers",
            self.tr("Papers that are signed"),
            self._columns(),
            empty=self.tr("No such paper"),
            empty_hint=self.tr("Void papers, and those that nobody signs, are not listed."),
            empty_icon="file-text",
        )
        self._number = Choice("place_page", self.tr("Which page of the paper"))
        self._refusal = Note("", "danger")
        self._seeking: Seeking[PaperToPlace] = Seeking(office, papers_to_place, MOST_FOUND, self)
        self._further: Seeking[PaperToPlace] = Seeking(office, papers_to_place, MOST_FOUND, self)
        self._seeking.found.connect(self._show_found)
        self._further.found.connect(lambda: self._rows.add_rows(self._further.finds))
        self._search.edited.connect(self._find)
        self._rows.chosen.connect(lambda _row: self._offer())
        self._rows.more_wanted.connect(self._read_more)
        self._lay_out()
        # A void paper takes no page any more: which one does is for a person to find.
        self._search.show_draft("" if page.reason is TrayReason.PAPER_VOID else page.serial)
        self._find()
        self._search.setFocus()

    def _find(self) -> None:
        self._further.stop()
        self._seeking.look_for(self._search.draft())
        if self._seeking.busy:
            self._yes.setEnabled(False)  # what is shown is not what was asked for

    def _show_found(self) -> None:
        """Show what is found; without a word, the newest."""
        self._rows.set_rows(self._seeking.finds if self._seeking.text else self._office.ask(papers_to_place))
        self._offer()

    def _read_more(self) -> None:
        """Read the papers before the last one shown, once it comes into sight."""
        last = self._rows.rows()[-1].id
        if not self._seeking.text:
            self._rows.add_rows(self._office.ask(papers_to_place, "", MOST_FOUND, last))
        elif not self._further.busy:
            self._further.look_for(self._seeking.text, last)

    def _offer(self) -> None:
        paper = self._rows.current()
        count = paper.pages if paper else 0
        self._number.set_options([(str(page), self._page_of(page, count)) for page in range(1, count + 1)])
        fitting = min(self._tray_page.page, count) if count else 0
        if not self._number.draft():
            self._number.show_draft(str(fitting or ""))
        self._yes.setEnabled(paper is not None)

    def _page_of(self, page: int, count: int) -> str:
        return self.tr("Page %1 of %2").replace("%1", ltr(page)).replace("%2", ltr(count))

    def _place(self) -> None:
        paper, page = self._rows.current(), self._number.draft()
        if paper is None:
            return
        placing = self._office.task(place_on_paper, self._tray_page.id, paper.id, int(page or 1))
        self.carry_out(lambda: placing, self._tell, self._placed)

    def _tell(self, refusal: Refused) -> None:
        self._refusal.tell("\n".join(sentence(fault) for fault in refusal.faults), "danger")

    def _columns(self) -> list[Column[PaperToPlace]]:
        return [
            Column("title", self.tr("Paper"), lambda paper: paper.title, "strong", 180, stretch=True),
            Column("holder", self.tr("Beneficiary"), lambda paper: paper.holder or "—", width=150),
            Column("serial", self.tr("Serial"), lambda paper: ltr(paper.serial), "code", 150),
        ]

    def _lay_out(self) -> None:
        self._rows.setMinimumHeight(current_theme().px(_ROOM))
        self.add(Field(self.tr("Find the paper"), self._search))
        self.add(self._rows)
        self.add(row(Field(self.tr("Which page of the paper"), self._number), None))
        self.add(self._refusal)
        self.add_cancel("place_no")
        self._yes = self.add_button(self.tr("Place the page"), "place_yes", self._place, "primary")
