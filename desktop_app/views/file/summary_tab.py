"""The summary of a file: its facts, the way of its request, and when the answer is due and why."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from desktop_app.casework.files.overview import FileOverview
from desktop_app.casework.reception import ReferralRow, referrals
from desktop_app.policy.permissions import Act
from desktop_app.policy.reasons import explain
from desktop_app.policy.text import ltr
from desktop_app.views.file.facts import FactWords
from desktop_app.views.file.tab import Tab
from desktop_app.views.labels import day, short_day, term, time_left, time_left_tone
from desktop_app.views.language import screen_language
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.questions import Questions
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.facts import Facts
from desktop_app.views.widgets.line_list import Entry, LineList
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.steps import Step, Steps
from desktop_app.views.widgets.text import canvas, label

TWO_FROM = 720
_TABS = {
    "received": "documents",
    "complete": "documents",
    "visit": "visits",
    "decision": "decisions",
    "told": "decisions",
}


class SummaryTab(Tab):
    """Signal: `tab_wanted(key)` when a step of the way is chosen."""

    tab_wanted = Signal(str)

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._words, self._sheets = FactWords(), Questions(self, office)
        self._person, self._request = Facts(), Facts()
        self._asked = Card(self.tr("Questions referred"), "circle-help", padding=12, spacing=4)
        self._questions = LineList("file_questions")
        self._questions.opened.connect(self._answer)
        self._reply = ReplyCard()
        self._way = Card(self.tr("Way of the request"), "list-checks")
        self.steps = Steps("file_way", self._steps())
        self.steps.chosen.connect(lambda key: self.tab_wanted.emit(_TABS[key]))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def read(self) -> None:
        """Show what the overview tells."""
        overview = self.file
        self._person.show_facts(self._words.person(overview))
        self._request.show_facts(self._words.request(overview))
        self._request_card.setVisible(overview.request is not None)
        self._reply.show_reply(overview)
        self._way.setVisible(overview.request is not None)
        self._show_way(overview)
        rows = self.office.ask(referrals, file_id=overview.id)
        self._asked.setVisible(bool(rows))
        self._questions.show_entries([self._entry(row) for row in rows])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards beside one another where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= current_theme().px(TWO_FROM)
        sides = QBoxLayout.Direction
        self._both.setDirection(sides.LeftToRight if wide else sides.TopToBottom)

    def _steps(self) -> list[Step]:
        return [
            Step("received", self.tr("Received")),
            Step("complete", self.tr("Documents and declaration")),
            Step("visit", self.tr("Field visit")),
            Step("decision", self.tr("Decision")),
            Step("told", self.tr("Told")),
        ]

    def _show_way(self, overview: FileOverview) -> None:
        if overview.request is None:
            return
        way, visit = overview.request.way, overview.next_visit
        ahead = self.tr("Planned: %1").replace("%1", short_day(visit.planned_for.date())) if visit else ""
        missing = len(overview.request.gaps.faults) if overview.request.gaps else 0
        lacks = self.tr("%n thing(s) missing", "", missing).replace(str(missing), ltr(missing)) if missing else ""
        days = (
            ("received", way.received_on, ""),
            ("complete", way.completed_on, lacks),
            ("visit", way.visited_on, ahead),
            ("decision", way.decided_on, term(way.recommended) if way.recommended else ""),
            ("told", way.told_on, ""),
        )
        for key, passed, hint in days:
            self.steps.set_state(key, "done" if passed else "todo", hint=short_day(passed) if passed else hint or " ")
        self.steps.set_current(next((key for key, passed, _ in days if passed is None), "told"))

    def _entry(self, row: ReferralRow) -> Entry:
        hint = row.answer or f"{term(row.to_body)} · {short_day(row.asked_on)}"
        chip = self.tr("Answered") if row.answered_on else self.tr("Not answered yet")
        return Entry(row.question, hint, "circle-help", chip, "ok" if row.answered_on else "warn", row)

    def _answer(self, row: ReferralRow) -> None:
        if row.answered_on is None and Act.ANSWER_REFERRAL in self.file.acts:
            self._sheets.answer(row)
        else:
            self._sheets.show(row)

    def _lay_out(self) -> None:
        gap = current_theme().px(14)
        first, second = QVBoxLayout(), QVBoxLayout()
        person = Card(self.tr("Beneficiary"), "user-round")
        person.add(self._person)
        self._request_card = Card(self.tr("Latest request"), "file-pen-line")
        self._request_card.add(self._request)
        self._asked.add(self._questions)
        self._way.add(self.steps)
        for column, cards in ((first, (person, self._request_card, self._asked)), (second, (self._reply, self._way))):
            column.setSpacing(gap)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._both.setSpacing(gap)
        self._both.addLayout(first, 3)
        self._both.addLayout(second, 2)
        inner = canvas()
        inner.setLayout(self._both)
        self._both.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(scrolling(inner), 1)


class ReplyCard(Card):
    """When the answer is due, and the reckoning in words."""

    def __init__(self) -> None:
        super().__init__(self.tr("Answer to the request"), "clock", spacing=8)
        self._chip = Chip()
        self.head.addWidget(self._chip)
        self._days, self._why = Facts(), label("", "muted", wrap=True)
        self.add(self._days)
        self.add(self._why)

    def show_reply(self, overview: FileOverview) -> None:
        """Show the window of the open request; hidden where no answer is owed."""
        reply = overview.request.reply if overview.request else None
        self.setVisible(reply is not None)
        if reply is None:
            return
        if reply.window.paused:
            self._chip.show_text(self.tr("Paused"), "gray")
        elif reply.days_left is None:
            self._chip.show_text(self.tr("Not counted yet"), "gray")
        else:
            self._chip.show_text(time_left(reply.days_left), time_left_tone(reply.days_left))
        own = reply.window.latest_is_own_target
        caption = self.tr("Latest (the association's own target)") if own else self.tr("Latest")
        self._days.show_facts(
            [
                (self.tr("Earliest"), day(reply.earliest) if reply.earliest else ""),
                (caption, day(reply.latest) if reply.latest else ""),
            ]
        )
        kept = [self.tr("The day that was promised on paper stands.")] if reply.kept else []
        self._why.setText("\n".join([*explain(reply.window, screen_language()), *kept]))
