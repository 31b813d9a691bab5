"""The beginning and the end of the report: when and who was there; summary, recommendation, reasons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.policy.visit_terms import Recommendation
from desktop_app.views import labels
from desktop_app.views.visit.part import Typed
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text_area import TextArea


class FormCard(Card):
    """A card around one form. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, title: str, icon: str) -> None:
        super().__init__(title, icon)
        self.form = Form()
        self.form.edited.connect(lambda _key: self.edited.emit())
        self.add(self.form)

    def draft(self) -> dict[str, str]:
        """Everything typed here, by dotted field."""
        return self.form.draft()

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        self.form.show_draft(typed)

    def show_errors(self, sentences: Typed) -> None:
        """Say what is wrong beside each field."""
        self.form.show_errors(sentences)

    def jump(self, field: str) -> QWidget | None:
        """Put the cursor into a field."""
        if field not in self.form:
            return None
        self.form.jump(field)
        return self.form.field(field)


class Header(FormCard):
    """When the visit was, and who was at home."""

    def __init__(self) -> None:
        super().__init__(self.tr("The visit"), "map-pin")
        self.form.add(
            "header.visited_on", self.tr("Day of the visit"), DualDate("visited_on"), required=True, wide=True
        )
        self.form.add(
            "header.present", self.tr("Who was at home"), LineField("visit_present"), required=True, wide=True
        )


class Closing(FormCard):
    """What the researcher concludes."""

    def __init__(self) -> None:
        super().__init__(self.tr("Conclusion"), "file-pen-line")
        summary, reasons = TextArea("visit_summary", lines=4), TextArea("visit_reasons", lines=3)
        self.form.add("closing.summary", self.tr("Summary of the visit"), summary, required=True, wide=True)
        choices = CheckChoices("visit_recommendation", options=labels.choices(Recommendation))
        self.form.add("closing.recommendation", self.tr("Recommendation"), choices, required=True, wide=True)
        self.form.add("closing.reasons", self.tr("Reasons of the recommendation"), reasons, required=True, wide=True)
