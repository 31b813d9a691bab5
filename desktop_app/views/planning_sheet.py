"""The small window that asks for the day and hour of a visit."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import latin_digits, ltr
from desktop_app.views import labels
from desktop_app.views.widgets.code_field import LATIN, CodeField
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text_area import TextArea

USUAL_HOUR = "10:00"


class PlanSheet(QObject):
    """Asks for day and hour, and for a reason when a visit is moved; `plan` may refuse, and the window stays."""

    def __init__(
        self, parent: QWidget, holder: str, day: date, plan: Callable[[datetime, str], object], *, moved: bool = False
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        title = self.tr("Move the visit") if moved else self.tr("Plan a visit")
        self._sheet = Sheet(parent, "plan_visit", title, holder, width=560)
        self._refusal = Note("", "danger")
        self._form = Form()
        self._form.add("when", self.tr("Day"), DualDate("plan_day"), required=True, wide=True)
        self._form.add(
            "time", self.tr("Hour"), CodeField("plan_time", code=LATIN, placeholder=USUAL_HOUR), required=True
        )
        if moved:
            self._form.add(
                "reason", self.tr("Why it is moved"), TextArea("plan_reason", lines=2), required=True, wide=True
            )
        self._form.show_draft({"when": f"G{day.isoformat()}", "time": USUAL_HOUR})
        self._sheet.add(self._form)
        self._sheet.add(self._refusal)
        self._sheet.add_cancel("plan_no")
        self._sheet.add_button(self.tr("Keep the appointment"), "plan_yes", self._agree, "primary")
        self._sheet.open()
        self._form.jump("when")

    def _agree(self) -> None:
        typed = self._form.draft()
        day, hour = _day(typed["when"]), read_hour(typed["time"])
        hour_words = self.tr("Write the hour like %1.").replace("%1", ltr("10:30"))
        asked = (("when", day, self.tr("Write the day in full.")), ("time", hour, hour_words))
        missing = {key: words for key, value, words in asked if value is None}
        self._form.show_errors(missing)
        if day is None or hour is None:
            self._form.jump(next(iter(missing)))
            return
        try:
            self._plan(datetime.combine(day, hour, SAUDI_TIME), typed.get("reason", ""))
        except Refused as refusal:
            said = labels.sentences(refusal.faults)
            self._form.show_errors(said)
            self._refusal.tell(" ".join(words for key, words in said.items() if key not in self._form), "danger")
        else:
            self._sheet.accept()


def read_hour(text: str) -> time | None:
    """Read an hour as typed: ``10``, ``10:30`` or ``1030``, in either kind of digits; none when it is no hour."""
    digits = latin_digits(text).replace(":", "").replace(".", "").strip()
    if not digits.isdigit() or len(digits) > len("1030"):
        return None
    hour, minute = (int(digits), 0) if len(digits) <= len("10") else (int(digits[:-2]), int(digits[-2:]))
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(text: str) -> date | None:
    try:
        known = PartialDate.parse(text)
    except Refused:
        return None
    return known.earliest() if known.day is not None else None
