"""The journal: who did what, when, to which file, and why; newest first, as far back as one asks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.auditing import AuditLine, AuditQuery, ChangedValue, read_journal
from desktop_app.casework.door import DENIED
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.attempt import attempt
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView

ENTRIES_HEIGHT, CHANGES_HEIGHT = 420, 220
"""Heights of the two tables; the page scrolls where there is less room."""


class JournalScreen(QWidget):
    """Filters, the entries, and what the entry that one stands on changed.

    Reading the journal is an entry of its own, so it is read when one asks, not whenever something changes.
    """

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._query = AuditQuery()
        self._form = self._filters()
        self._entries = RowsView[AuditLine](
            "journal",
            self.tr("Journal"),
            self._entry_columns(),
            empty=self.tr("Nothing to show yet"),
            empty_hint=self.tr("Choose what to see and push Show. Reading the journal is noted in it too."),
            empty_icon="history",
        )
        self._changes = RowsView[ChangedValue](
            "journal_changes",
            self.tr("What it changed"),
            self._change_columns(),
            empty=self.tr("Nothing was changed"),
            empty_hint=self.tr("It was a reading or a denial, or the values of this file were destroyed."),
            empty_icon="info",
        )
        self._entries.chosen.connect(lambda found: self._changes.set_rows(found.changes))
        self._entries.opened.connect(self._open_file)
        self._entries.more_wanted.connect(self._more)
        self._lay_out()

    def show_entries(self) -> None:
        """Read the first page of what the filters ask for."""
        typed = self._form.draft()
        self._query = AuditQuery(
            act=typed["act"],
            since=_day(typed["since"]),
            until=_day(typed["until"]),
        )
        found = attempt(self, lambda: self._office.ask(read_journal, self._query))
        if found is not None:
            self._changes.set_rows(())
            self._entries.set_rows(found)

    def _more(self) -> None:
        rows = self._entries.rows()
        if rows:
            self._entries.add_rows(self._office.ask(read_journal, self._query, rows[-1]))

    def _open_file(self, found: AuditLine) -> None:
        if found.file_number:
            self._navigator.go("file", found.entry.subject)

    def _filters(self) -> Form:
        form = Form()
        acts = [(act.value, labels.term(act)) for act in Act]
        form.add("act", self.tr("Act"), Choice("journal_act", options=acts, placeholder=self.tr("Every act")))
        form.add("since", self.tr("From"), DualDate("journal_since"))
        form.add("until", self.tr("To"), DualDate("journal_until"))
        return form

    def _lay_out(self) -> None:
        theme = current_theme()
        page = Page()
        filters = Card(padding=14)
        filters.add(self._form)
        show = button(self.tr("Show"), "journal_show", kind="primary", icon="search", on_click=self.show_entries)
        filters.add(row(show))
        page.add(filters)
        for title, table, height in (
            (self.tr("Journal"), self._entries, ENTRIES_HEIGHT),
            (self.tr("What it changed"), self._changes, CHANGES_HEIGHT),
        ):
            card = Card(title, "history" if table is self._entries else "file-pen-line", padding=12)
            table.setMinimumHeight(theme.px(height))
            card.add(table, 1)
            page.add(card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)

    def _entry_columns(self) -> Sequence[Column[AuditLine]]:
        return [
            Column("at", self.tr("When"), lambda found: labels.moment(found.line.at), width=206),
            Column("actor", self.tr("Who"), lambda found: found.line.actor, "strong", 150),
            Column("role", self.tr("In which role"), lambda found: _role(found.line.role), "muted", 180),
            Column("act", self.tr("What"), lambda found: act_words(found.line.act), "chip", 160, tone=_tone),
            Column("file", self.tr("File"), lambda found: ltr(found.file_number), "code", 140),
            Column("reason", self.tr("Why"), lambda found: found.line.reason, "muted", 110, stretch=True),
        ]

    def _change_columns(self) -> Sequence[Column[ChangedValue]]:
        return [
            Column("place", self.tr("Where"), lambda found: ltr(found.place), "code", 260),
            Column("old", self.tr("Before"), lambda found: found.old, "muted", 240),
            Column("new", self.tr("After"), lambda found: found.new, width=240, stretch=True),
        ]


def act_words(act: str) -> str:
    """The name of an act as the journal keeps it; a denied one by the act that was tried."""
    bare = act.removeprefix(DENIED)
    return labels.term(Act(bare)) if bare in {known.value for known in Act} else bare


def _tone(found: AuditLine) -> Tone:
    return "danger" if found.line.act.startswith(DENIED) else "info" if found.changes else "gray"


def _role(role: str) -> str:
    return labels.term(Role(role)) if role in {known.value for known in Role} else role


def _day(text: str) -> date | None:
    try:
        return PartialDate.parse(text).earliest() if text else None
    except Refused:
        return None
