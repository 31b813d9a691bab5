"""Questions about procedures: referring one, those that wait, those answered, and answering."""

import uuid
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.reception import ReceptionRules, ReferralRow, referrals
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.questions import Questions
from desktop_app.views.reception.question_panel import QuestionPanel
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView

OPEN, ANSWERED = "open", "answered"
_LEAST_WIDTHS = (("question", 0), ("asked_on", 1000), ("file", 1300), ("state", 0))
"""The columns, each with the width of the screen from which there is room for it."""


class QuestionsTab(QWidget):
    """A list on one side, the question that is chosen on the other."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office = office
        self._wanted: uuid.UUID | None = None
        self._sheets = Questions(self, office)
        self._no_body = Note("", "info")
        self._refer = button(
            self.tr("Refer a question"), "question_refer", kind="primary", icon="plus", on_click=self._sheets.refer
        )
        self.filters = CheckChoices("question_filters", self.tr("Show"), self._options(0, 0))
        self.rows = RowsView[ReferralRow](
            "questions",
            self.tr("Questions about procedures"),
            self._columns(),
            empty=self.tr("No question here"),
            empty_hint=self.tr("A question about procedures that reception refers comes here with its answer."),
            empty_icon="circle-help",
        )
        self.panel = QuestionPanel(office, navigator)
        self.filters.edited.connect(self._read_rows)
        self.rows.chosen.connect(self.panel.show_row)
        self.rows.opened.connect(lambda _row: self.panel.focus_answer())
        self._lay_out()

    def want(self, referral_id: uuid.UUID) -> None:
        """Stand on this question at the next reading, whatever the list is narrowed to."""
        self._wanted = referral_id
        self.filters.show_draft("")

    def refer(self, question: str, file_id: uuid.UUID | None, file_words: str) -> None:
        """Ask for a question that begins with these words."""
        self._sheets.refer(file_id, question, file_words)

    def read(self, rules: ReceptionRules) -> None:
        """Read the questions anew, and offer what the policy in force allows."""
        may_refer = self._office.may(Act.REFER_QUESTION)
        self._refer.setVisible(may_refer and rules.refers_to is not None)
        unnamed = self.tr("The policy in force names nobody to whom questions about procedures are referred.")
        self._no_body.tell(unnamed if rules.refers_to is None else "", "info")
        self._read_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow list has no room for."""
        super().resizeEvent(event)
        room = self.width() / current_theme().px(1)
        self.rows.show_columns([key for key, least in _LEAST_WIDTHS if room >= least])

    def _read_rows(self) -> None:
        found = self._office.ask(referrals)
        waiting = [row for row in found if row.answered_on is None]
        answered = [row for row in found if row.answered_on is not None]
        self.filters.set_options(self._options(len(waiting), len(answered)))
        shown = {OPEN: waiting, ANSWERED: answered}.get(self.filters.draft(), [*waiting, *answered])
        standing = self.rows.current()
        wanted = self._wanted or (standing.id if standing else None)
        self._wanted = None
        self.rows.set_rows(shown)
        place = next((place for place, row in enumerate(shown) if row.id == wanted), 0)
        if shown:
            self.rows.select(place)
        self.panel.show_row(self.rows.current())

    def _options(self, waiting: int, answered: int) -> Sequence[tuple[str, str]]:
        """The chips with their counts."""
        counts = ((OPEN, self.tr("Waiting"), waiting), (ANSWERED, self.tr("Answered"), answered))
        return [(key, f"{words} {ltr(count)}") for key, words, count in counts]

    def _columns(self) -> Sequence[Column[ReferralRow]]:
        return [
            Column(
                "question",
                self.tr("Question"),
                lambda found: " ".join(found.question.split()),
                "strong",
                200,
                stretch=True,
            ),
            Column("asked_on", self.tr("Asked on"), lambda found: labels.short_day(found.asked_on), "muted", 160),
            Column(
                "file", self.tr("File"), lambda found: ltr(found.file_number) if found.file_number else "—", "code", 140
            ),
            Column(
                "state",
                self.tr("State"),
                lambda found: self.tr("Answered") if found.answered_on else self.tr("Waiting"),
                "chip",
                120,
                tone=lambda found: "ok" if found.answered_on else "warn",
            ),
        ]

    def _lay_out(self) -> None:
        listed, shown = Card(padding=14), Card(padding=16)
        listed.add(row(self.filters, None, self._refer))
        listed.add(self.rows, 1)
        shown.add(self.panel, 1)
        sides = row(listed, shown, spacing=14, stretch=False)
        sides.setStretch(0, 11)
        sides.setStretch(1, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(12))
        column.addWidget(self._no_body)
        column.addLayout(sides, 1)
