"""Asks for the record of a board approval: meeting, day in both calendars, chair, and the first day in force."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.policy.faults import Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import sentences
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import scrolling


class AdoptionSheet(Sheet):
    """The record of the approval; `adopt` is given what was typed and may refuse it."""

    def __init__(self, parent: QWidget, text: str, today: date, adopt: Callable[[Mapping[str, str]], object]) -> None:
        title = QCoreApplication.translate("AdoptionSheet", "Approval of the board")
        super().__init__(parent, "adoption", title, text, width=720)
        self._adopt = adopt
        self._form = Form()
        self._form.add("meeting", self.tr("Number of the meeting"), LineField("adoption_meeting"), required=True)
        self._form.add("term", self.tr("Term of the board"), LineField("adoption_term"))
        self._form.add("chair", self.tr("Chair of the meeting"), LineField("adoption_chair"), required=True, wide=True)
        self._form.add(
            "approved_on", self.tr("Day of the meeting"), DualDate("adoption_approved_on"), required=True, wide=True
        )
        first = DualDate("adoption_in_force_from")
        first.show_date(today)
        self._form.add("in_force_from", self.tr("In force from"), first, required=True, wide=True)
        self._form.add("note", self.tr("What changes, in short"), LineField("adoption_note"), wide=True)
        area = scrolling(self._form)
        area.setMinimumHeight(current_theme().px(380))
        self.add(area)
        self.add_cancel("adoption_no")
        self.add_button(self.tr("Adopt the new version"), "adoption_yes", self._agree, "primary")
        self._form.jump("meeting")

    def _agree(self) -> None:
        try:
            self._adopt(self._form.draft())
        except Refused as refusal:
            said = sentences(refusal.faults)
            self._form.show_errors(said)
            known = [field for field in said if field in self._form]
            if known:
                self._form.jump(known[0])
            else:
                tell_refusal(self, refusal)
            return
        self.accept()
