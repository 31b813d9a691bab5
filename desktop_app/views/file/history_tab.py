"""The history of a file, from the journal: every act, by whom, when and why; and who had the file."""

from collections.abc import Callable, Sequence

from desktop_app.casework.door import DENIED
from desktop_app.casework.files.assignments import AssignmentRow, assignments_of
from desktop_app.casework.files.history import PAGE, HistoryLine, history_of
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.file_words import FileWords
from desktop_app.views.labels import moment, short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.facts import Fact, Facts
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label


class HistoryTab(Tab):
    """Two lists, newest first."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._words = FileWords()
        self.rows = RowsView[HistoryLine](
            "file_history",
            self.tr("History of the file"),
            self._columns(),
            empty=self.tr("Nothing has happened yet"),
            empty_icon="history",
        )
        self._whole = False
        self.rows.more_wanted.connect(self._read_more)
        self._researchers = Card(self.tr("Researchers of the file"), "users", padding=12, spacing=4)
        self._assigned = Facts()
        self._researchers.add(self._assigned)
        told = label(self.tr("Kept in the journal; nothing in it can be changed or deleted."), "hint")
        follow = button(self.tr("Follow it in the journal"), "file_follow", icon="history", on_click=self._follow)
        follow.setVisible(office.may(Act.READ_JOURNAL))
        self.column.addLayout(row(told, None, follow))
        self.lay_list(self.rows)
        self.column.addWidget(self._researchers)

    def read(self) -> None:
        """Read the journal of the file."""
        self._show(self.rows.set_rows, self.office.ask(history_of, self.file.id))
        assigned = self.office.ask(assignments_of, self.file.id)
        self._researchers.setVisible(len(assigned) > 1)
        self._assigned.show_facts([self._fact(row) for row in assigned])

    def _read_more(self) -> None:
        """Read the next page of older entries, once the last one shown comes into sight."""
        if not self._whole:
            self._show(self.rows.add_rows, self.office.ask(history_of, self.file.id, self.rows.rows()[-1].place))

    def _show(self, show: Callable[[Sequence[HistoryLine]], None], found: Sequence[HistoryLine]) -> None:
        self._whole = len(found) < PAGE
        show(found)

    def _follow(self) -> None:
        self.navigator.go("journal", self.file.id)

    def _fact(self, row: AssignmentRow) -> Fact:
        asked = self.tr("At the beneficiary's wish") if row.asked_by_beneficiary else ""
        return short_day(row.since), " · ".join(part for part in (row.researcher, row.reason, asked) if part)

    def _columns(self) -> list[Column[HistoryLine]]:
        return [
            Column("at", self.tr("When"), lambda line: moment(line.at), "muted", 206),
            Column("act", self.tr("What was done"), lambda line: self._words.act(line.act), "strong", 180),
            Column("by", self.tr("By"), _by, "plain", 300, stretch=True),
            Column("changed", self.tr("Change"), self._changed, "chip", 100, tone=_tone),
            Column("reason", self.tr("Reason"), lambda line: line.reason or "—", "muted", 120),
        ]

    def _changed(self, line: HistoryLine) -> str:
        if line.act.startswith(DENIED):
            return self.tr("Refused")
        count = line.changed
        return self.tr("%n value(s)", "", count).replace(str(count), ltr(count)) if count else self.tr("Read")


def _by(line: HistoryLine) -> str:
    role = term(Role(line.role)) if line.role in set(Role) else ""
    return " · ".join(part for part in (line.actor, role) if part) or "—"


def _tone(line: HistoryLine) -> Tone:
    return "danger" if line.act.startswith(DENIED) else "info" if line.changed else "gray"
