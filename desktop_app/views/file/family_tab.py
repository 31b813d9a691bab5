"""The household of a file; what it lives on stands behind a button, for opening it is written in the journal."""

import uuid

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.casework.files.family import Amount, FamilyPage, MeansPage, MemberRow, family_page, means_page
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.file_words import FileWords
from desktop_app.views.labels import money, short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.facts import Fact, Facts
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.row_painter import ROW_HEIGHT
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import canvas, label, rule

_LEAST_LINES, _MOST_LINES = 3, 8
"""Members that are seen without scrolling their list."""


class FamilyTab(Tab):
    """Members now and formerly; incomes, obligations and health once they are asked for."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._words = FileWords()
        self._shown_of: uuid.UUID | None = None
        self.rows = RowsView[MemberRow](
            "family",
            self.tr("Members of the household"),
            self._columns(),
            empty=self.tr("The holder lives alone"),
            empty_hint=self.tr("Members are entered with a request or an update of the data."),
            empty_icon="users",
        )
        self._means = MeansCard()
        self._closed = Card(padding=14)
        self._open = button(self.tr("Open income and health"), "means_open", icon="lock", on_click=self._open_means)
        words = self.tr("Income, obligations and health are sensitive: who opens them is written in the journal.")
        self._closed.add(row(self._open, None))
        self._closed.add(label(words, "hint", wrap=True))
        self._lay_out()

    def read(self) -> None:
        """Read the members; what was opened of one file is closed with it."""
        page: FamilyPage = self.office.ask(family_page, self.file.id)
        self.rows.set_rows((*page.members, *page.former))
        if self._shown_of != self.file.id:
            self.close_means()
        lines = min(_MOST_LINES, max(_LEAST_LINES, len(self.rows.rows())))
        self.rows.setMinimumHeight(current_theme().px(ROW_HEIGHT * (lines + 1)))
        self._closed.setVisible(Act.OPEN_SENSITIVE_PAGE in self.file.acts and self._shown_of is None)

    def close_means(self) -> None:
        """Hide what was opened."""
        self._shown_of = None
        self._means.hide()

    def _open_means(self) -> None:
        file_id = self.file.id
        means = self.act("", lambda: self.office.ask(means_page, file_id))
        if means is None:
            return
        self._shown_of = file_id
        self._means.show_means(means)
        self._means.show()
        self._closed.hide()
        self.rows.table.setFocus()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self._means))

    def _lay_out(self) -> None:
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(12))
        members = Card(padding=6)
        members.add(self.rows, 1)
        column.addWidget(members, 1)
        column.addWidget(self._closed)
        column.addWidget(self._means)
        self._area = scrolling(inner)
        self.column.addWidget(self._area, 1)

    def _since(self, member: MemberRow) -> str:
        if member.until is None:
            return short_day(member.since)
        return self.tr("Until %1").replace("%1", short_day(member.until))

    def _columns(self) -> list[Column[MemberRow]]:
        return [
            Column("name", self.tr("Name"), lambda member: member.full_name, "strong", 190, stretch=True),
            Column("relation", self.tr("Relation"), lambda member: term(member.relation), width=90),
            Column("age", self.tr("Age"), lambda member: self._words.years(member.age) or "—", "plain", 110),
            Column(
                "number",
                self.tr("Identity number"),
                lambda member: ltr(member.identity_number) if member.identity_number else "—",
                "code",
                120,
            ),
            Column("state", self.tr("State"), self._state, "chip", 130, tone=_tone),
            Column("since", self.tr("Since"), self._since, "muted", 160),
        ]

    def _state(self, member: MemberRow) -> str:
        if member.until is not None:
            return term(member.end_reason) if member.end_reason else self.tr("Left the household")
        return self.tr("Dependant") if member.dependant else self.tr("Not a dependant")


class MeansCard(Card):
    """What a household lives on."""

    def __init__(self) -> None:
        super().__init__(self.tr("Income, obligations and health"), "wallet", padding=16)
        self._note = Note()
        self._sums, self._incomes, self._obligations, self._health = Facts(), Facts(), Facts(), Facts()
        for part in (self._note, self._sums, rule(), self._incomes, self._obligations, self._health):
            self.add(part)
        self.hide()

    def show_means(self, means: MeansPage) -> None:
        """Show the means of a household."""
        totals = means.totals
        self._note.tell(self.tr("This reading is written in the journal."), "gray")
        self._sums.show_facts(
            [
                (self.tr("Monthly income"), money(totals.income)),
                (self.tr("Share of each person"), money(totals.share)),
                (self.tr("Monthly obligations"), money(totals.obligations)),
                (self.tr("Left after obligations"), money(totals.left)),
                (self.tr("Share of what is left"), money(totals.share_left)),
                (self.tr("Bank account"), ltr(means.iban) if means.iban else ""),
            ]
        )
        self._incomes.show_facts([_amount(self.tr("Income: %1"), one) for one in means.incomes])
        self._obligations.show_facts([_amount(self.tr("Obligation: %1"), one) for one in means.obligations])
        self._health.show_facts(
            [
                (one.full_name, f"{term(one.state)} — {one.note}" if one.note else term(one.state))
                for one in means.health
            ]
        )


def _amount(caption: str, one: Amount) -> Fact:
    words = f"{money(one.monthly)} — {one.note}" if one.note else money(one.monthly)
    return caption.replace("%1", term(one.kind)), words


def _tone(member: MemberRow) -> Tone:
    return "gray" if member.until is not None else "ok" if member.dependant else "info"
