"""Who the holder of the file is, with a warning as soon as somebody alike is in the store."""

from collections.abc import Sequence

from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import HealthState
from desktop_app.policy.terms import Category, Gender, IdentityKind, MaritalStatus
from desktop_app.views.intake.step_page import StepPage, Typed
from desktop_app.views.labels import choices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import IBAN, LATIN, NUMBERED, PHONE, CodeField
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField

OVERRIDE = "person.identity_override"


class IdentityStep(StepPage):
    """The holder's data as on the identity document, with a warning of people who may be the same."""

    def __init__(self, rules: IntakeRules) -> None:
        super().__init__(
            self.tr("Identity of the applicant"),
            self.tr("Write the data as on the identity document. Fields with a star are needed."),
            ("person", "request"),
        )
        self._form = Form()
        self._ask_who()
        self._form.add_widget(self.alike)
        self._ask_reach(rules)
        self._ask_more()
        self.add_form(self._form)
        self.body.addStretch(1)
        self._ask_override(asked=False)

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed; the reason for an odd number appears where there is one."""
        super().show_draft(typed)
        self._ask_override(asked=bool(typed.get(OVERRIDE)))

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong; a number whose check digit does not fit may be confirmed with a reason."""
        if any(fault.code is FaultCode.ID_CHECK_DIGIT and self.owns(fault.field) for fault in faults):
            self._ask_override(asked=True)
        super().show_faults(faults)

    def _ask_who(self) -> None:
        form = self._form
        form.add("person.full_name", self.tr("Full name"), LineField("person_full_name"), required=True)
        form.add(
            "person.identity_number",
            self.tr("Identity number"),
            CodeField("person_identity_number", "", NUMBERED),
            required=True,
            hint=self.tr("Digits 123 and ١٢٣ are both accepted."),
        )
        form.add(OVERRIDE, self.tr("Why the number is right"), LineField("person_identity_override"), wide=True)
        kinds = choices(IdentityKind)
        form.add(
            "person.identity_kind",
            self.tr("Identity document"),
            Choice("person_identity_kind", "", kinds, placeholder=self.tr("By the first digit")),
        )
        form.add("person.gender", self.tr("Gender"), Choice("person_gender", "", choices(Gender)), required=True)
        form.add("person.birth", self.tr("Date of birth"), DualDate("person_birth"), required=True, wide=True)

    def _ask_reach(self, rules: IntakeRules) -> None:
        form = self._form
        form.add("person.mobile", self.tr("Mobile"), CodeField("person_mobile", "", PHONE), required=True)
        form.add("person.iban", self.tr("IBAN"), CodeField("person_iban", "", IBAN))
        form.add(
            "person.marital_status",
            self.tr("Marital status"),
            Choice("person_marital_status", "", choices(MaritalStatus)),
            required=True,
        )
        form.add(
            "request.category",
            self.tr("Category"),
            Choice("request_category", "", choices(Category, rules.categories)),
            required=True,
        )

    def _ask_more(self) -> None:
        form = self._form
        form.add("person.nationality", self.tr("Nationality"), LineField("person_nationality"))
        form.add("person.other_phone", self.tr("Another telephone"), CodeField("person_other_phone", "", PHONE))
        form.add("person.email", self.tr("E-mail"), CodeField("person_email", "", LATIN))
        form.add("person.occupation", self.tr("Occupation"), LineField("person_occupation"))
        form.add("person.education", self.tr("Education"), LineField("person_education"))
        form.add("person.health", self.tr("Health"), Choice("person_health", "", choices(HealthState)))
        form.add("person.health_note", self.tr("About their health"), LineField("person_health_note"), wide=True)

    def _ask_override(self, *, asked: bool) -> None:
        hidden = set() if asked else {OVERRIDE}
        self._form.show_only([key for key in self._form.draft() if key not in hidden])
