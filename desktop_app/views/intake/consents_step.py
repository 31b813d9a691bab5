"""What the person agrees to, and the means agreed for telling them the answer."""

from collections.abc import Sequence

from desktop_app.policy.faults import Fault
from desktop_app.policy.terms import ConsentPurpose, ContactMeans
from desktop_app.views.intake.step_page import StepPage, Typed, object_name
from desktop_app.views.labels import choices, sentences, term
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import Option

NEEDED = f"consents.{ConsentPurpose.PROCESSING.value}"


class ConsentsStep(StepPage):
    """One box a purpose, then how and where the answer reaches the person."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Consents and contact"),
            self.tr("Read each purpose to the person; tick what they agree to. They may withdraw any of them later."),
            ("consents", "contact"),
        )
        self._options: dict[str, Option] = {}
        self._refused = Note()
        self._refused.tell("")
        self.add(label(self.tr("How the answer reaches them"), "heading"))
        form = Form()
        means = Choice("contact_means", "", choices(ContactMeans))
        form.add("contact.means", self.tr("Agreed means"), means, required=True)
        form.add(
            "contact.value",
            self.tr("Number, address or name"),
            LineField("contact_value"),
            hint=self.tr("Leave it empty for the person's own mobile or e-mail."),
        )
        self.add_form(form)
        self.add(label(self.tr("What they agree to"), "heading"))
        for purpose in ConsentPurpose:
            key = f"consents.{purpose.value}"
            needed = key == NEEDED
            option = Option(
                object_name(key), term(purpose), self._meaning(purpose), self.tr("Needed") if needed else "", "info"
            )
            option.edited.connect(self.edited)
            self._options[key] = option
            self.add(option)
        self.add(self._refused)
        self.body.addStretch(1)

    def draft(self) -> dict[str, str]:
        """The boxes and the means."""
        return {key: option.draft() for key, option in self._options.items()} | super().draft()

    def show_draft(self, typed: Typed) -> None:
        """Show what was ticked and chosen."""
        for key, option in self._options.items():
            option.show_draft(typed.get(key, ""))
        super().show_draft(typed)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong; without consent to processing nothing can be submitted."""
        super().show_faults(faults)
        self._refused.tell(sentences(faults).get(NEEDED, ""), "danger")

    def jump(self, field: str) -> None:
        """Put the cursor on a box or into a field."""
        option = self._options.get(field or NEEDED)
        if option is None:
            super().jump(field)
            return
        option.box.setFocus()
        self.area.ensureWidgetVisible(option)

    def _meaning(self, purpose: ConsentPurpose) -> str:
        meanings = {
            ConsentPurpose.PROCESSING: self.tr(
                "Their data and their family's are kept and studied to decide the request."
            ),
            ConsentPurpose.ASK_AUTHORITIES: self.tr("We may ask official bodies to confirm what they stated."),
            ConsentPurpose.SHARE_WITH_ASSOCIATIONS: self.tr(
                "Other associations may learn what is needed so that help is not given twice."
            ),
            ConsentPurpose.NEWS_AND_OFFERS: self.tr("News and programmes may be sent to their mobile or e-mail."),
            ConsentPurpose.PHOTOGRAPHS: self.tr(
                "The dwelling may be photographed at the visit; pictures stay in the file."
            ),
            ConsentPurpose.RESEARCH: self.tr("Figures without names may be used in studies."),
        }
        return meanings[purpose]
