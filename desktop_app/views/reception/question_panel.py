"""One question that was referred: its words, its answer, or the place where it is answered."""

import uuid

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.reception import ReferralRow, answer_referral
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import sentences, short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.toast import say

ANSWER = "answer"


class QuestionPanel(QWidget):
    """Shows the question a person stands on; an answer half typed is there again when they come back to it."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._row: ReferralRow | None = None
        self._typed: dict[uuid.UUID, str] = {}
        self._state, self._about, self._number = Chip("", "gray"), label("", "hint", wrap=True), label("", "hint")
        self._question = label("", "subheading", wrap=True, selectable=True)
        self._answered = Note("", "ok")
        self.errors = ErrorList("question_errors")
        self._answer = Field(self.tr("The answer"), TextArea("question_answer", lines=4), required=True)
        self._keep = button(
            self.tr("Keep the answer"), "question_keep", kind="primary", icon="check", on_click=self._keep_answer
        )
        self._file = button(self.tr("Open the file"), "question_file", icon="folder-open", on_click=self._open_file)
        self._empty = Empty(
            "circle-help", self.tr("No question is chosen"), self.tr("Choose one from the list to read it whole.")
        )
        self._answer.control.edited.connect(self._remember)
        self.errors.jumped.connect(lambda _place: self._answer.focus())
        self._lay_out()
        self.show_row(None)

    def show_row(self, found: ReferralRow | None) -> None:
        """Show a question, or that none is chosen."""
        if found is None or self._row is None or found.id != self._row.id:
            self._tell({})
            self._whole.verticalScrollBar().setValue(0)
        self._row = found
        self._empty.setVisible(found is None)
        self._whole.setVisible(found is not None)
        if found is None:
            return
        waits = found.answered_on is None
        self._state.show_text(
            self.tr("Waits for an answer") if waits else self.tr("Answered"), "warn" if waits else "ok"
        )
        self._question.setText(found.question)
        self._about.setText(f"{found.asked_by} · {short_day(found.asked_on)}")
        self._answered.tell(*self._outcome(found))
        self._answer.setVisible(found.may_answer)
        self._keep.setVisible(found.may_answer)
        self._file.setVisible(found.file_id is not None)
        self._number.setText(ltr(found.file_number) if found.file_number else "")
        if self._answer.control.draft() != self._typed.get(found.id, ""):
            self._answer.control.show_draft(self._typed.get(found.id, ""))

    def focus_answer(self) -> None:
        """Put the cursor where the question is answered, where it may be."""
        if self._row is not None and self._row.may_answer:
            self._answer.focus()

    def _outcome(self, found: ReferralRow) -> tuple[str, Tone, str]:
        """What is said of the answer: its words, its tone and its title."""
        if found.answered_on is not None:
            by = self.tr("%1 answered, %2").replace("%1", quoted(found.answered_by))
            return found.answer, "ok", by.replace("%2", short_day(found.answered_on))
        if found.may_answer:
            return "", "info", ""
        return self.tr("It waits for the answer of: %1").replace("%1", term(found.to_body)), "info", ""

    def _keep_answer(self) -> None:
        found = self._row
        if found is None:
            return
        try:
            self._office.run(answer_referral, found.id, self._answer.control.draft())
        except Refused as refusal:
            self._tell(sentences(refusal.faults))
            self._answer.focus()
        else:
            self._typed.pop(found.id, None)
            say(self, self.tr("The answer is kept."))

    def _tell(self, said: dict[str, str]) -> None:
        self._answer.set_error(said.get(ANSWER, ""))
        self.errors.show_mistakes([Mistake(field, words) for field, words in said.items()])

    def _remember(self) -> None:
        self._tell({})
        if self._row is not None:
            self._typed[self._row.id] = self._answer.control.draft()

    def _open_file(self) -> None:
        if self._row is not None:
            self._navigator.go("file", self._row.file_id)

    def _lay_out(self) -> None:
        theme = current_theme()
        inner = canvas()
        body = QVBoxLayout(inner)
        body.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        body.setSpacing(theme.px(10))
        body.addLayout(row(self._state, self._number))
        for part in (self._question, self._about, self._answered, self.errors, self._answer):
            body.addWidget(part)
        acts = Flow()
        acts.addWidget(self._keep)
        acts.addWidget(self._file)
        body.addLayout(acts)
        body.addStretch(1)
        self._whole = scrolling(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole, 1)
        column.addWidget(self._empty, 1)
