"""How the person came, who is with them, what they ask; for a file from before, when it was opened."""

from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.terms import Channel, DraftKind
from desktop_app.views.intake.step_page import StepPage
from desktop_app.views.labels import choices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text_area import TextArea


class ReceptionStep(StepPage):
    """The desk: channel, companion, question and answer."""

    def __init__(self, rules: IntakeRules, kind: DraftKind) -> None:
        super().__init__(
            self.tr("Reception"),
            self.tr("Welcome the person, give them time, and answer every question."),
            ("reception", "file"),
        )
        form = Form()
        if kind is DraftKind.EXISTING_FILE:
            self._ask_opening(form)
        else:
            self._ask_visit(form, rules)
        self.add_form(form)
        self.body.addStretch(1)

    def _ask_opening(self, form: Form) -> None:
        self.title.setText(self.tr("File from before the program"))
        self.help.setText(self.tr("Enter it as it stands on paper. No reply clock runs for it."))
        form.add("file.opened_on", self.tr("File opened on"), DualDate("file_opened_on"), required=True, wide=True)

    def _ask_visit(self, form: Form, rules: IntakeRules) -> None:
        channels = choices(Channel, rules.channels)
        form.add(
            "reception.channel",
            self.tr("How they reached us"),
            Choice("reception_channel", "", channels),
            required=True,
        )
        form.add(
            "reception.accompanied_by",
            self.tr("Who accompanies them"),
            LineField("reception_accompanied_by"),
            hint=self.tr("A relative may take part at the person's own wish."),
        )
        form.add("reception.asked", self.tr("What they ask"), TextArea("reception_asked"), wide=True)
        form.add(
            "reception.answered", self.tr("What they were told"), TextArea("reception_answered", lines=2), wide=True
        )
        form.add_widget(
            Note(self.tr("Give the conditions and the required documents before the person leaves."), "info")
        )
