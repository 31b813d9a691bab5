"""All papers with their filters on one side, the paper that is chosen on the other."""

from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.desk import MOST_LISTED
from desktop_app.casework.paper_lists import (
    MOST_COUNTED,
    PaperFilter,
    PaperRow,
    count_papers,
    find_papers,
    list_papers,
    list_these,
    paper_row,
)
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import many
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.papers.panel import PaperPanel
from desktop_app.views.papers.words import TONES, filter_words
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.rows import RowsView

_LEAST_WIDTHS = (("title", 0), ("holder", 900), ("day", 1250), ("state", 0))
"""The columns, each with the width of the screen from which there is room for it."""


class ListPage(QWidget):
    """What waits for the printer, the pen or the scanner, each with its pages."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office = office
        self._wanted: UUID | None = None
        self._filters = CheckChoices("paper_filters", self.tr("Show"))
        self._offered: list[tuple[str, str]] = []
        self._search = LineField(
            "paper_search", self.tr("Search the papers"), placeholder=self.tr("Serial, file, name, identity, mobile…")
        )
        self.rows = RowsView[PaperRow](
            "papers",
            self.tr("Papers"),
            self._columns(),
            empty=self.tr("No papers here"),
            empty_hint=self.tr("Papers come here when they are issued from intake, a visit or a decision."),
            empty_icon="file-text",
        )
        self._panel = PaperPanel(office, navigator)
        self._seeking: Seeking[UUID] = Seeking(office, find_papers, MOST_LISTED, self)
        self._further: Seeking[UUID] = Seeking(office, find_papers, MOST_LISTED, self)
        self._seeking.found.connect(self._show_found)
        self._further.found.connect(lambda: self._add(self._office.ask(list_these, self._further.finds)))
        self._filters.edited.connect(self.refresh)
        self._search.edited.connect(self._read)
        self.rows.chosen.connect(self._panel.show_row)
        self.rows.more_wanted.connect(self._read_more)
        self._panel.issued.connect(self.open)
        self._lay_out()

    def open(self, subject: object) -> None:
        """Show one paper, whatever the list is narrowed to."""
        self._wanted = subject if isinstance(subject, UUID) else None
        if self._wanted is not None:
            self._filters.show_draft("")
            self._search.show_draft("")
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the list anew, and stand on the paper that was asked for or stood on before."""
        counts = attempt(self, lambda: self._office.ask(count_papers))
        if counts is None:
            return
        self._offer([(key.value, self._counted(key, counts.get(key))) for key in PaperFilter])
        self._read()

    def _read(self) -> None:
        """Read the list; of a word, once it is known which papers answer to it."""
        self._further.stop()
        self._seeking.look_for(self._search.draft(), self._filter())

    def _show_found(self) -> None:
        standing = self.rows.current()
        if self._seeking.text:
            found = self._office.ask(list_these, self._seeking.finds)
        else:
            found = self._office.ask(list_papers, self._filter())
        wanted = self._wanted or (standing.id if standing else None)
        self.rows.set_rows(self._with_wanted(found))
        self._stand_on(wanted)
        self._wanted = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow list has no room for."""
        super().resizeEvent(event)
        room = self.width() / current_theme().px(1)
        kept = [key for key, least in _LEAST_WIDTHS if room >= least]
        self.rows.show_columns(kept)

    def _offer(self, options: list[tuple[str, str]]) -> None:
        """Word the filters anew where a count changed."""
        if options != self._offered:
            self._offered = options
            self._filters.set_options(options)

    def _filter(self) -> PaperFilter:
        key = self._filters.draft()
        return PaperFilter(key) if key else PaperFilter.ALL

    def _read_more(self) -> None:
        """Read the papers before the last one shown, once it comes into sight."""
        last = self.rows.rows()[-1].id
        if not self._seeking.text:
            self._add(self._office.ask(list_papers, self._filter(), after=last))
        elif not self._further.busy:
            self._further.look_for(self._seeking.text, self._filter(), last)

    def _add(self, found: tuple[PaperRow, ...]) -> None:
        shown = {row.id for row in self.rows.rows()}
        self.rows.add_rows([row for row in found if row.id not in shown])

    def _with_wanted(self, found: tuple[PaperRow, ...]) -> tuple[PaperRow, ...]:
        """Put a paper that was asked for first, where the list does not reach back to it."""
        if self._wanted is None or any(row.id == self._wanted for row in found):
            return found
        old = self._office.ask(paper_row, self._wanted)
        return found if old is None else (old, *found)

    def _stand_on(self, wanted: UUID | None) -> None:
        rows = self.rows.rows()
        place = next((place for place, row in enumerate(rows) if row.id == wanted), 0)
        if rows:
            self.rows.select(place)
        self._panel.show_row(self.rows.current())

    def _counted(self, wanted: PaperFilter, count: int | None) -> str:
        return filter_words(wanted) if count is None else f"{filter_words(wanted)} {ltr(many(count, MOST_COUNTED))}"

    def _columns(self) -> list[Column[PaperRow]]:
        return [
            Column("title", self.tr("Paper"), lambda row: row.title, look="strong", width=150, stretch=True),
            Column("holder", self.tr("Beneficiary"), lambda row: row.holder or "—", width=140),
            Column("day", self.tr("Issued"), lambda row: labels.short_day(row.composed_at.date()), "muted", 160),
            Column(
                "state",
                self.tr("State"),
                lambda row: filter_words(row.waits_for),
                "chip",
                130,
                tone=lambda row: TONES[row.waits_for],
            ),
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        listed, shown = Card(padding=14), Card(padding=14)
        listed.add(self._search)
        listed.add(self._filters)
        listed.add(self.rows, 1)
        shown.add(self._panel, 1)
        shown.setMinimumWidth(theme.px(300))
        sides = row(listed, shown, spacing=14, stretch=False)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(sides)
