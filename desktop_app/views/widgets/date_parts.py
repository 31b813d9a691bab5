"""Day, month and year of one calendar, each of which may be left empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.policy.dates import MONTHS_A_YEAR, PartialDate, month_name
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import CalendarKind
from desktop_app.views.language import screen_language
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import Code, CodeField
from desktop_app.views.widgets.inputs import unit

_DAY, _YEAR = Code(r"[0-9]*", 2), Code(r"[0-9]*", 4)


class DateParts(QWidget):
    """Three inputs in a row. Signal: `edited()` as a person types or chooses."""

    edited = Signal()

    def __init__(self, object_name: str, calendar: CalendarKind) -> None:
        super().__init__()
        self.calendar = calendar
        language = screen_language()
        months = [(str(m), month_name(calendar, m, language)) for m in range(1, MONTHS_A_YEAR + 1)]
        self.day = CodeField(f"{object_name}_day", "", _DAY, placeholder=self.tr("Day"))
        self.month = Choice(f"{object_name}_month", "", [("", "—"), *months], placeholder=self.tr("Month"))
        self.year = CodeField(f"{object_name}_year", "", _YEAR, placeholder=self.tr("Year"))
        self._lay_out(self.tr("AH") if calendar is CalendarKind.HIJRI else self.tr("AD"))
        for part in (self.day, self.month, self.year):
            part.edited.connect(self.edited)

    def _lay_out(self, mark: str) -> None:
        theme = current_theme()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        self.day.setFixedWidth(theme.px(56))
        self.year.setFixedWidth(theme.px(72))
        self.month.setFixedWidth(theme.px(134))
        for part in (self.day, self.month, self.year):
            line.addWidget(part)
        line.addWidget(unit(mark))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for narrow in (self.day, self.year):
            narrow.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def name_parts(self, name: str) -> None:
        """Speak the question with each part."""
        hijri = self.calendar is CalendarKind.HIJRI
        day = self.tr("%1: Hijri day") if hijri else self.tr("%1: Gregorian day")
        month = self.tr("%1: Hijri month") if hijri else self.tr("%1: Gregorian month")
        year = self.tr("%1: Hijri year") if hijri else self.tr("%1: Gregorian year")
        for part, words in ((self.day, day), (self.month, month), (self.year, year)):
            part.setAccessibleName(words.replace("%1", name))

    def typed(self) -> tuple[str, str, str]:
        """Year, month and day as they were typed."""
        return self.year.draft(), self.month.draft(), self.day.draft()

    def show_typed(self, year: str, month: str, day: str) -> None:
        """Show a year, a month and a day, each of which may be empty."""
        self.year.show_draft(year)
        self.month.show_draft(month.lstrip("0"))
        self.day.show_draft(day.lstrip("0"))

    def show_date(self, known: PartialDate | None) -> None:
        """Show what is known of a date."""
        parts = (known.year, known.month, known.day) if known else (None, None, None)
        self.show_typed(*("" if part is None else str(part) for part in parts))

    def known(self) -> PartialDate | None:
        """The date, as far as it was typed; none while it does not make a date."""
        year, month, day = self.typed()
        if len(year) != _YEAR.longest or (day and not month):
            return None
        try:
            return PartialDate(self.calendar, int(year), int(month) if month else None, int(day) if day else None)
        except Refused:
            return None
