"""What is asked for, and why."""

from desktop_app.policy.terms import Service
from desktop_app.views.intake.step_page import StepPage, Typed, object_name
from desktop_app.views.labels import choices, term
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text_area import TextArea

CHOSEN, NEED = "services.chosen", "services.need"


class ServicesStep(StepPage):
    """The services as chips, a line for each that was chosen, and the need in the person's own words."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Services asked for"),
            self.tr("Choose everything that is asked for; add a word on each if there is one."),
            ("services",),
        )
        self._form = Form()
        self._form.add(
            CHOSEN,
            self.tr("Services"),
            CheckChoices("services_chosen", "", choices(Service), several=True),
            required=True,
            wide=True,
        )
        for service in Service:
            key = f"services.{service.value}"
            caption = self.tr("About %1").replace("%1", term(service))
            self._form.add(key, caption, LineField(object_name(key)))
        self._form.add(
            NEED, self.tr("The need, in their own words"), TextArea("services_need", lines=5), required=True, wide=True
        )
        self.add_form(self._form)
        self.body.addStretch(1)
        self._form.edited.connect(lambda _key: self._ask_chosen())
        self._ask_chosen()

    def show_draft(self, typed: Typed) -> None:
        """Show what was chosen, with a line for each."""
        super().show_draft(typed)
        self._ask_chosen()

    def _ask_chosen(self) -> None:
        chosen = self._form.draft()[CHOSEN].split(",")
        self._form.show_only([CHOSEN, NEED, *(f"services.{key}" for key in chosen if key)])
