"""Where the household lives, and whether that is inside the service area."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import Tenure
from desktop_app.views.intake.step_page import StepPage, Typed
from desktop_app.views.labels import choices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import DIGITS, NUMBERED, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note

CITY, DISTRICT, REASON = "dwelling.city", "dwelling.district", "dwelling.outside_area_reason"


class AddressStep(StepPage):
    """City and district with the places of the service area offered while typing."""

    def __init__(self, rules: IntakeRules) -> None:
        super().__init__(
            self.tr("Address and dwelling"),
            self.tr("The association serves those who live inside its service area."),
            ("dwelling",),
        )
        self._rules = rules
        self._form = Form()
        city, district = LineField("dwelling_city"), LineField("dwelling_district")
        self._districts = QStringListModel(self)
        _offer(city, QStringListModel(rules.cities(), self))
        _offer(district, self._districts)
        self._inside = Note()
        self.add(self.alike)
        self._ask(city, district)
        self.add_form(self._form)
        self.body.addStretch(1)
        self._form.edited.connect(lambda _key: self._look())
        self._look()

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed, and whether it is inside the area."""
        super().show_draft(typed)
        self._look()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong; outside the area a reason is asked for, and the note above says why."""
        inline = [
            Fault(fault.code, REASON, fault.params) if fault.code is FaultCode.OUTSIDE_SERVICE_AREA else fault
            for fault in faults
        ]
        super().show_faults(inline)

    def _ask(self, city: LineField, district: LineField) -> None:
        form = self._form
        form.add(CITY, self.tr("City"), city, required=True)
        form.add(DISTRICT, self.tr("District"), district, required=True)
        form.add_widget(self._inside)
        form.add(
            REASON,
            self.tr("Why this request is taken all the same"),
            LineField("dwelling_outside_area_reason"),
            wide=True,
        )
        form.add("dwelling.street", self.tr("Street"), LineField("dwelling_street"))
        form.add(
            "dwelling.national_address",
            self.tr("National address"),
            CodeField("dwelling_national_address", "", NUMBERED),
            hint=self.tr("Four letters and four digits, such as RRRD2929."),
        )
        tenures = choices(Tenure)
        form.add("dwelling.tenure", self.tr("Tenure"), Choice("dwelling_tenure", "", tenures), required=True)
        form.add("dwelling.rooms", self.tr("Rooms"), CodeField("dwelling_rooms", "", DIGITS))
        form.add("dwelling.directions", self.tr("How to find it"), LineField("dwelling_directions"), wide=True)

    def _look(self) -> None:
        typed = self._form.draft()
        city, district = typed[CITY].strip(), typed[DISTRICT].strip()
        self._districts.setStringList(self._rules.districts(city))
        outside = bool(city and district) and not self._rules.serves(city, district)
        if outside:
            self._inside.tell(self.tr("This address is outside the service area."), "warn")
        elif city and district:
            self._inside.tell(self.tr("Inside the service area."), "ok")
        else:
            self._inside.tell("")
        asked = outside or bool(typed[REASON])
        self._form.show_only([key for key in self._form.draft() if asked or key != REASON])


def _offer(field: LineField, words: QStringListModel) -> None:
    completer = QCompleter(words, field)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.activated.connect(lambda _text: field.edited.emit())
    field.setCompleter(completer)
