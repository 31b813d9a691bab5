"""The journal: who did what, when, to which file, and why; newest first, as far back as one asks."""

import uuid
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.casework.auditing import (
    AuditLine,
    AuditQuery,
    ChangedValue,
    act_label,
    export_journal,
    number_of_file,
    people_in_journal,
    read_journal,
)
from desktop_app.policy.faults import Refused
from desktop_app.policy.record_words import place_words
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.settings import Places
from desktop_app.views import labels
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.journal.filters import JournalFilters
from desktop_app.views.journal_check import JournalCheckCard
from desktop_app.views.language import screen_language
from desktop_app.views.long_work import LongWork
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.paper_output import not_asked_about, save_to
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.toast import say

ENTRIES_HEIGHT, CHANGES_HEIGHT = 420, 220
"""Heights of the two tables; the page scrolls where there is less room."""


class JournalScreen(QWidget):
    """Filters, the entries, what the entry that one stands on changed, and the check of the whole journal.

    Reading the journal is an entry of its own, so it is read when one asks, not whenever something changes. It may be
    long, so it is read beside the window.
    """

    def __init__(self, office: Office, navigator: Navigator, places: Places) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._query = AuditQuery()
        self._reading = False
        self.filters = JournalFilters(office)
        self.entries = RowsView[AuditLine](
            "journal",
            self.tr("Journal"),
            self._entry_columns(),
            empty=self.tr("Nothing to show yet"),
            empty_hint=self.tr("Choose what to see and push Show. Reading the journal is noted in it too."),
            empty_icon="history",
        )
        self.changes = RowsView[ChangedValue](
            "journal_changes",
            self.tr("What it changed"),
            self._change_columns(),
            empty=self.tr("Nothing was changed"),
            empty_hint=self.tr("It was a reading or a denial, or the values of this file were destroyed."),
            empty_icon="info",
        )
        self.check = JournalCheckCard(office, places)
        self._person = button(
            self.tr("Follow this person"), "journal_person", icon="user-round", on_click=self.follow_person
        )
        self._file = button(
            self.tr("Follow this file"), "journal_one_file", icon="folder-open", on_click=self.follow_file
        )
        self.busy = Busy("journal_export", can_cancel=True)
        self._work = LongWork(office.worker, self.busy)
        self._page = Page()
        self._connect()
        self._lay_out()
        self._look(None)

    def refresh(self) -> None:
        """Know everybody who can be followed."""
        self.filters.show_people(self._office.ask(people_in_journal))

    def open(self, subject: object) -> None:
        """Follow one file, when one comes from its page; else show what was asked last."""
        if isinstance(subject, uuid.UUID):
            number = attempt(self, lambda: self._office.ask(number_of_file, subject))
            if number is not None:
                self._follow(file=(subject, number))

    def show_entries(self) -> None:
        """Read the first page of what the filters ask for."""
        query = self._asked()
        if query is None:
            return
        self._query = query
        self._begin()
        self._office.ask_in_background(read_journal, self._query, done=self._first_page, failed=self._failed)

    def follow_person(self) -> None:
        """Show everything that whoever did this has done."""
        current = self.entries.current()
        if current is not None and current.entry.actor is not None:
            self._follow(actor=str(current.entry.actor))

    def follow_file(self) -> None:
        """Show everything that was done to the file of this entry."""
        current = self.entries.current()
        if current is not None and current.file_number:
            self._follow(file=(current.entry.subject, current.file_number))

    def export_to(self, path: Path) -> None:
        """Write what the filters ask for as a sheet, beside the window."""
        query = self._asked()
        if query is None:
            return
        self._begin()
        self._office.ask_in_background(
            export_journal,
            query,
            screen_language(),
            self._work.begin(self.tr("The sheet is being written.")),
            done=lambda sheet: self._exported(path, sheet),
            failed=self._failed,
        )

    def _asked(self) -> AuditQuery | None:
        """What is asked; none, and why, where a day is not one."""
        try:
            return self.filters.query(self._office.now.date())
        except Refused as refusal:
            self.filters.show_faults(refusal.faults)
            return None

    def _follow(self, *, actor: str = "", file: tuple[uuid.UUID, str] | None = None) -> None:
        self.filters.ask(actor=actor, file=file)
        self.show_entries()

    def _choose_where(self) -> None:
        title, name = self.tr("Export to Excel"), self.tr("Journal") + ".xlsx"
        path, _ = QFileDialog.getSaveFileName(self.window(), title, name, "Excel (*.xlsx)")
        if path:
            self.export_to(not_asked_about(Path(path), ".xlsx"))

    def _exported(self, path: Path, sheet: bytes) -> None:
        self._end()
        save_to(self, path, sheet, lambda name: say(self, self.tr("Saved as %1").replace("%1", ltr(name))))

    def _first_page(self, found: tuple[AuditLine, ...]) -> None:
        self._end()
        self.changes.set_rows(())
        self.entries.set_rows(found)
        self._look(self.entries.current())

    def _more(self) -> None:
        rows = self.entries.rows()
        if rows and not self._reading:
            self._begin()
            self._office.ask_in_background(
                read_journal, self._query, rows[-1], done=self._next_page, failed=self._failed
            )

    def _next_page(self, found: tuple[AuditLine, ...]) -> None:
        self._end()
        self.entries.add_rows(found)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refused):
            raise error
        if not self.filters.show_faults(error.faults):
            tell_refusal(self, error)

    def _begin(self) -> None:
        self._reading = True
        self.filters.rest(resting=True)

    def _end(self) -> None:
        self._reading = False
        self._work.end()
        self.filters.rest(resting=False)

    def _look(self, found: AuditLine | None) -> None:
        """Show what the entry that one stands on changed, and what may be followed from it."""
        self.changes.set_rows(found.changes if found else ())
        self._person.setEnabled(found is not None and found.entry.actor is not None)
        self._file.setEnabled(found is not None and bool(found.file_number))

    def _open_file(self, found: AuditLine) -> None:
        if found.file_number:
            self._navigator.go("file", found.entry.subject)

    def _connect(self) -> None:
        self.filters.show_wanted.connect(self.show_entries)
        self.filters.export_wanted.connect(self._choose_where)
        self.entries.chosen.connect(self._look)
        self.entries.opened.connect(self._open_file)
        self.entries.more_wanted.connect(self._more)

    def _lay_out(self) -> None:
        theme = current_theme()
        self._page.add(self.filters)
        self._page.add(self.busy)
        entries = Card(self.tr("Journal"), "history", padding=12)
        self.entries.setMinimumHeight(theme.px(ENTRIES_HEIGHT))
        entries.add(self.entries, 1)
        entries.add(row(self._person, self._file))
        changes = Card(self.tr("What it changed"), "file-pen-line", padding=12)
        self.changes.setMinimumHeight(theme.px(CHANGES_HEIGHT))
        changes.add(self.changes, 1)
        for card in (entries, changes, self.check):
            self._page.add(card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    def _entry_columns(self) -> Sequence[Column[AuditLine]]:
        return [
            Column("at", self.tr("When"), lambda found: labels.moment(found.line.at), width=196),
            Column("actor", self.tr("Who"), lambda found: found.line.actor or self.tr("The program"), "strong", 130),
            Column("role", self.tr("In which role"), lambda found: _role(found.line.role), "muted", 140),
            Column("act", self.tr("What"), self._act, "chip", 145, tone=_tone),
            Column("file", self.tr("File"), lambda found: ltr(found.file_number), "code", 150),
            Column("reason", self.tr("Why"), lambda found: found.line.reason, "muted", 80, stretch=True),
        ]

    def _change_columns(self) -> Sequence[Column[ChangedValue]]:
        return [
            Column("place", self.tr("Where"), _place, "strong", 260),
            Column("old", self.tr("Before"), lambda found: found.old, "muted", 240),
            Column("new", self.tr("After"), lambda found: found.new, width=240, stretch=True),
        ]

    def _act(self, found: AuditLine) -> str:
        words = act_label(found.line.act, screen_language())
        return self.tr("Refused: %1").replace("%1", words) if found.denied else words


def _place(found: ChangedValue) -> str:
    return place_words(found.record, found.field, screen_language())


def _tone(found: AuditLine) -> Tone:
    return "danger" if found.denied else "info" if found.changes else "gray"


def _role(role: str) -> str:
    return labels.term(Role(role)) if role in {known.value for known in Role} else role
