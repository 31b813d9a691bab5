"""Questions about procedures: asked of the body that the policy names, and answered by it."""

import uuid
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.casework.reception import ReferralRow, answer_referral, refer_question
from desktop_app.policy.text import ltr
from desktop_app.views.file_link import FileLink, linked_file
from desktop_app.views.labels import day, term
from desktop_app.views.office import Office
from desktop_app.views.widgets.dialog import Sheet, tell
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.toast import say


class Questions(QObject):
    """The small windows about questions, over the window of a widget."""

    def __init__(self, parent: QWidget, office: Office) -> None:
        super().__init__(parent)
        self._parent, self._office = parent, office

    def refer(self, file_id: uuid.UUID | None = None, question: str = "", file_words: str = "") -> FormSheet:
        """Ask for a question, and refer it; outside the page of a file, a file may be linked to it.

        `file_words` says what file is linked already, where it may still be changed.
        """
        about = self.tr("It goes to the body that the policy names for questions about procedures.")
        sheet = FormSheet(self._parent, "refer", self.tr("Refer a question"), about)
        area = TextArea("refer_question", lines=4)
        area.show_draft(question)
        sheet.form.add("question", self.tr("The question"), area, required=True, wide=True)
        link = FileLink("refer_file", self._office)
        if file_id is not None:
            link.show_linked(file_id, file_words)
        if file_id is None or file_words:
            sheet.form.add("file", self.tr("About the file"), link, wide=True)

        def act(typed: Mapping[str, str]) -> None:
            linked = linked_file(typed["file"], "file") if "file" in typed else file_id
            self._office.run(refer_question, typed["question"], linked)
            say(self._parent, self.tr("The question is referred."))

        sheet.ask(self.tr("Refer"), act)
        return sheet

    def answer(self, referral: ReferralRow) -> FormSheet:
        """Show a question, and ask for its answer."""
        sheet = FormSheet(self._parent, "answer", self.tr("Answer a question"), _asked(referral))
        sheet.add(label(referral.question, "strong", wrap=True))
        area = TextArea("answer_text", lines=4)
        sheet.form.add("answer", self.tr("The answer"), area, required=True, wide=True)

        def act(typed: Mapping[str, str]) -> None:
            self._office.run(answer_referral, referral.id, typed["answer"])
            say(self._parent, self.tr("The answer is kept."))

        sheet.ask(self.tr("Keep the answer"), act)
        return sheet

    def show(self, referral: ReferralRow) -> Sheet:
        """Show a question with its answer, where there is one."""
        answered = referral.answer or self.tr("Not answered yet.")
        return tell(self._parent, referral.question, f"{_asked(referral)}\n{answered}", object_name="question")


def _asked(referral: ReferralRow) -> str:
    number = ltr(referral.file_number) if referral.file_number else ""
    return " · ".join(
        part for part in (referral.asked_by, term(referral.to_body), day(referral.asked_on), number) if part
    )
