"""The list of files: found as one types, narrowed by chips, one of them at a glance beside it."""

import uuid
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.files.assignments import list_researchers
from desktop_app.casework.files.listing import FileRow
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.files.query import MOST_RANKED
from desktop_app.casework.finding import FoundFile, find
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.views.cases.export import ListExport
from desktop_app.views.cases.file_pages import ROWS, FilePages
from desktop_app.views.cases.filters import Filters
from desktop_app.views.cases.summary import FileSummary
from desktop_app.views.file_words import FileWords, stage_tone
from desktop_app.views.found_words import FoundWords
from desktop_app.views.labels import term, time_left, time_left_tone
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.paged_rows import PagedRows
from desktop_app.views.widgets.rows import RowsView

SPLIT_FROM = 1000
GLANCE_MS = 120
"""How long a person stands on a row before its file is read."""
MARGIN, GAP = 24, 14
WHY = 210
"""The room that is taken by why a file was found."""
_WITH_ROOM = {"category": 700, "researcher": 860, "district": 980}
"""Columns that are shown where the list has this much room."""


class CasesScreen(QWidget):
    """Enter opens a file; `open(key)` shows what one of the chips names."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._words, self._reasons = FileWords(), FoundWords()
        self.filters, self.summary = Filters(office.actor), FileSummary()
        columns = self._columns()
        model = PagedRows[FileRow](columns, ROWS)
        self.rows = RowsView[FileRow](
            "cases", self.tr("Files"), columns, empty=self.tr("No file is found"), empty_icon="search", model=model
        )
        self._pages = FilePages(office, self.rows, model)
        self._seeking: Seeking[FoundFile] = Seeking(office, find, MOST_RANKED, self)
        self._whys: dict[uuid.UUID, FoundFile] = {}
        self._coming = self._entered = False
        self._glance = QTimer(self, singleShot=True, interval=GLANCE_MS)
        self._export = ListExport(office, self.filters.query, self)
        self.filters.add_action(self._export.button)
        self._lay_out()
        self._connect()

    def open(self, subject: object) -> None:
        """Show what a chip names."""
        if isinstance(subject, str):
            self.filters.choose(subject)

    def refresh(self) -> None:
        """Read the list, the counts and the researchers anew, staying on the same file."""
        self.filters.show_researchers(self._office.ask(list_researchers))
        self._read()
        self._pages.count(self.filters.chip_queries())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the file beside the list where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _read(self) -> None:
        """Read what the filters name; of a word, once it is known which files answer to it."""
        self._coming, self._entered = True, False
        self._seeking.look_for(self.filters.query().text)

    def _show_found(self) -> None:
        query, finds = self.filters.query(), self._seeking.finds
        self._whys = {found.file_id: found for found in finds}
        if query.text.strip():
            query = replace(query, named=tuple(self._whys))
        self._pages.show(query)
        self._fit()

    def _why(self, row: FileRow) -> str:
        found = self._whys.get(row.id)
        return self._reasons.reason(found.why, row.holder) if found is not None else ""

    def _shown(self) -> None:
        self._coming = False
        if self._entered:
            self._enter()
        self._say_why_empty()
        self._glance.start()

    def _look(self) -> None:
        """Show the file that a person stands on, if it is shown at all."""
        current = self.rows.current()
        if not self.summary.isVisible():
            return
        if current is None:
            self.summary.show_file(None)
            return
        try:
            self.summary.show_file(self._office.ask(file_overview, current.id))
        except Refused:  # taken from this person since the list was read
            self.summary.show_file(None)

    def _open(self, found: FileRow | None) -> None:
        if found is not None:
            self._navigator.go("file", found.id)

    def _enter(self) -> None:
        """Open the file that a person stands on, once what was typed last is shown."""
        if self._coming:
            self._entered = True
        else:
            self._open(self.rows.current())

    def _step_down(self) -> None:
        self.rows.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_why_empty(self) -> None:
        query = self.filters.query()
        if query.text.strip():
            hint = self.tr("Try part of a name, the last digits of a number, or show all.")
            self.rows.empty.say(self.tr("No file matches what was typed"), hint)
        elif self.filters.chips.draft() not in ("", "all"):
            self.rows.empty.say(self.tr("No file is in this list"), self.tr("Choose another list above."))
        else:
            hint = self.tr("A file comes here when a request is received.")
            self.rows.empty.say(self.tr("There are no files yet"), hint)

    def _fit(self) -> None:
        theme = current_theme()
        split = self.width() >= theme.px(SPLIT_FROM)
        self.summary.setVisible(split)
        taken = theme.px(MARGIN) * 2 + (self.summary.width() + theme.px(GAP) if split else 0)
        room = self.width() - taken
        keys = ["number", "holder", "stage", "left"]
        if self._whys:
            keys.append("why")
            room -= theme.px(WHY)
        keys += [key for key, least in _WITH_ROOM.items() if room >= theme.px(least)]
        self.rows.show_columns(keys)
        if split:
            self._glance.start()

    def _columns(self) -> list[Column[FileRow]]:
        return [
            Column("number", self.tr("File number"), lambda found: ltr(found.number), "code", 152),
            Column(
                "holder", self.tr("Beneficiary"), lambda found: found.holder, "strong", 160, stretch=True, sort="name"
            ),
            Column("why", self.tr("Found by"), self._why, "muted", WHY),
            Column("category", self.tr("Category"), lambda found: term(found.category), "muted", 100),
            Column("district", self.tr("District"), lambda found: found.district or found.city, "muted", 100),
            Column("researcher", self.tr("Researcher"), lambda found: found.researcher or "—", "muted", 150),
            Column("stage", self.tr("State"), self._words.stage, "chip", 132, tone=stage_tone),
            Column(
                "left",
                self.tr("Time left"),
                self._left,
                "bar",
                124,
                tone=lambda found: time_left_tone(found.days_left),
                fill=lambda found: found.time_gone,
                sort="due",
            ),
        ]

    def _left(self, found: FileRow) -> str:
        return self.tr("Paused") if found.paused else time_left(found.days_left)

    def _sort(self, word: str, _descending: object) -> None:
        self.filters.order.show_draft(word)
        self._read()

    def _connect(self) -> None:
        self.filters.changed.connect(self._read)
        self.filters.entered.connect(self._enter)
        self._seeking.found.connect(self._show_found)
        self.filters.stepped_down.connect(self._step_down)
        self.rows.chosen.connect(lambda _row: self._glance.start())
        self.rows.opened.connect(self._open)
        self._pages.read.connect(self._shown)
        self._pages.counted.connect(self.filters.show_counts)
        self.rows.sorting.connect(self._sort)
        self.summary.file_wanted.connect(self._go_to)
        self._glance.timeout.connect(self._look)

    def _go_to(self, file_id: uuid.UUID) -> None:
        self._navigator.go("file", file_id)

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(MARGIN), theme.px(18), theme.px(MARGIN), theme.px(18))
        outer.setSpacing(theme.px(GAP))
        outer.addWidget(self.filters)
        outer.addWidget(self._export.busy)
        card = Card(padding=6)
        card.add(self.rows, 1)
        line = row(card, self.summary, spacing=GAP, stretch=False)
        line.setStretch(0, 1)
        outer.addLayout(line, 1)
