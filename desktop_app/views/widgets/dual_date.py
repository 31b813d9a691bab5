"""A date in both calendars at once, as exact as it is known."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.policy.dates import FIRST_DAY, LAST_DAY, HijriDate, PartialDate, dual
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import CalendarKind, DatePrecision
from desktop_app.views.language import screen_language
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.date_parts import DateParts
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.text import label

UNREAD = "?"


class DualDate(QWidget, Typed):
    """Hijri and Gregorian day, month and year, kept in step; day and month may stay empty, or all of it.

    Signal: `edited()`. `draft()` is what `PartialDate.parse` reads, in the calendar that was typed in;
    what does not make a date yet is kept as typed behind a "?", which no parser takes for a date.
    """

    edited = Signal()

    def __init__(self, object_name: str, accessible: str = "") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.hijri = DateParts(f"{object_name}_hijri", CalendarKind.HIJRI)
        self.gregorian = DateParts(f"{object_name}_gregorian", CalendarKind.GREGORIAN)
        self._source = self.hijri
        self._hint = label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(4))
        both = Flow(spacing=12)
        both.addWidget(self.hijri)
        both.addWidget(self.gregorian)
        column.addLayout(both)
        column.addWidget(self._hint)
        self.setFocusProxy(self.hijri.day)
        for parts in (self.hijri, self.gregorian):
            parts.edited.connect(lambda parts=parts: self._follow(parts))
        self.setAccessibleName(accessible)
        self._hint.hide()

    def setAccessibleName(self, name: str) -> None:
        """Speak the question with each part."""
        super().setAccessibleName(name)
        self.hijri.name_parts(name)
        self.gregorian.name_parts(name)

    def known(self) -> PartialDate | None:
        """The date as far as it is known, in the calendar it was given in."""
        return self._source.known()

    def show_date(self, known: PartialDate | date | None) -> None:
        """Show a date, or none."""
        known = PartialDate.of(known) if isinstance(known, date) else known
        self._source = self.gregorian if known and known.calendar is CalendarKind.GREGORIAN else self.hijri
        self._source.show_date(known)
        self._keep_in_step()

    def draft(self) -> str:
        """The date as typed."""
        known = self._source.known()
        if known is not None:
            return str(known)
        typed = self._source.typed()
        return f"{UNREAD}{'G' if self._source is self.gregorian else 'H'}:{':'.join(typed)}" if any(typed) else ""

    def show_draft(self, text: str) -> None:
        """Show what was typed before."""
        if text.startswith(UNREAD):
            letter, year, month, day = text.removeprefix(UNREAD).split(":")
            self._source = self.gregorian if letter == "G" else self.hijri
            self._source.show_typed(year, month, day)
            self._keep_in_step()
            return
        self.show_date(_parsed(text))

    def mark(self, *, wrong: bool) -> None:
        """Show, or stop showing, that something is wrong here."""
        for part in (self._source.day, self._source.month, self._source.year):
            part.mark(wrong=wrong)

    def _follow(self, parts: DateParts) -> None:
        self._source = parts
        self._keep_in_step()
        self.edited.emit()

    def _keep_in_step(self) -> None:
        known = self._source.known()
        day = known.earliest() if known and known.precision is DatePrecision.DAY else None
        other = self.gregorian if self._source is self.hijri else self.hijri
        other.show_date(_in_calendar(day, other.calendar))
        language = screen_language()
        self._hint.setText(dual(day, language) if day else known.words(language) if known else "")
        self._hint.setVisible(bool(self._hint.text()))


def _parsed(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except Refused:
        return None


def _in_calendar(day: date | None, calendar: CalendarKind) -> PartialDate | None:
    if day is None:
        return None
    if calendar is CalendarKind.GREGORIAN:
        return PartialDate.of(day)
    if not FIRST_DAY <= day <= LAST_DAY:
        return None
    known = HijriDate.of(day)
    return PartialDate(calendar, known.year, known.month, known.day)
