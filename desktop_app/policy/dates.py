"""Hijri and Gregorian dates: converted by Umm al-Qura, kept with the precision they were given, written in words."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from re import fullmatch

from hijridate import Gregorian, Hijri

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.labels import Language
from desktop_app.policy.terms import CalendarKind, DatePrecision
from desktop_app.policy.text import latin_digits, ltr

MONTHS_A_YEAR = 12
FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR = 1343, 1500
FIRST_DAY = Hijri(FIRST_HIJRI_YEAR, 1, 1).to_gregorian()
LAST_DAY = Hijri(LAST_HIJRI_YEAR, 12, Hijri(LAST_HIJRI_YEAR, 12, 1).month_length()).to_gregorian()
_LONGEST_HIJRI_MONTH = 30
YEARS = {CalendarKind.HIJRI: range(1250, LAST_HIJRI_YEAR + 1), CalendarKind.GREGORIAN: range(1834, 2100)}
"""Years that are written: of nobody alive, nor of any paper that they bring, is an earlier one told."""
_LETTER = {CalendarKind.HIJRI: "H", CalendarKind.GREGORIAN: "G"}
_CALENDAR = {letter: calendar for calendar, letter in _LETTER.items()}
_MARK = {("hijri", "ar"): "هـ", ("gregorian", "ar"): "م", ("hijri", "en"): " AH", ("gregorian", "en"): ""}


@dataclass(frozen=True, order=True, slots=True)
class HijriDate:
    """One day of the Umm al-Qura calendar."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, day: date) -> "HijriDate":
        """Return the Hijri date of a Gregorian day; refused outside the years that the calendar is published for."""
        if not FIRST_DAY <= day <= LAST_DAY:
            raise Refused(_out_of_range(day.isoformat()))
        return cls(*Gregorian.fromdate(day).to_hijri().datetuple())

    def gregorian(self) -> date:
        """Return the Gregorian day; refused outside the published years or for a day that the month does not have."""
        if self.year not in range(FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR + 1):
            raise Refused(_out_of_range(str(self)))
        if self.day > month_length(CalendarKind.HIJRI, self.year, self.month):
            raise Refused(_no_such_day(PartialDate(CalendarKind.HIJRI, self.year, self.month), self.day))
        converted = Hijri(self.year, self.month, self.day).to_gregorian()
        return date(converted.year, converted.month, converted.day)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def month_length(calendar: CalendarKind, year: int, month: int) -> int:
    """Return the days of a month; 30 for a Hijri month of an unpublished year, whose length nobody can look up."""
    if calendar is CalendarKind.GREGORIAN:
        return monthrange(year, month)[1]
    if year not in range(FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR + 1):
        return _LONGEST_HIJRI_MONTH
    return Hijri(year, month, 1).month_length()


def month_after(day: date, months: int, calendar: CalendarKind) -> date:
    """Return the same day so many calendar months later, or that month's last day where it is shorter."""
    start = HijriDate.of(day) if calendar is CalendarKind.HIJRI else day
    years, month = divmod(start.month - 1 + months, MONTHS_A_YEAR)
    year = start.year + years
    if calendar is CalendarKind.HIJRI and year > LAST_HIJRI_YEAR:
        raise Refused(_out_of_range(str(year)))
    last = min(start.day, month_length(calendar, year, month + 1))
    if calendar is CalendarKind.HIJRI:
        return HijriDate(year, month + 1, last).gregorian()
    return date(year, month + 1, last)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as a person knows it: in its own calendar, to the day, the month or the year; nothing is invented."""

    calendar: CalendarKind
    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        years = YEARS[self.calendar]
        if self.year not in years:
            possible = {"first": str(years.start), "last": str(years.stop - 1), "calendar": self.calendar.value}
            raise Refused(Fault(FaultCode.DATE_NO_SUCH_YEAR, params={"year": str(self.year), **possible}))
        if self.month is None:
            return
        if self.month not in range(1, MONTHS_A_YEAR + 1):
            raise Refused(Fault(FaultCode.DATE_NO_SUCH_MONTH, params={"month": str(self.month)}))
        if self.day is not None and not 1 <= self.day <= month_length(self.calendar, self.year, self.month):
            raise Refused(_no_such_day(PartialDate(self.calendar, self.year, self.month), self.day))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a Gregorian day known exactly."""
        return cls(CalendarKind.GREGORIAN, day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the form of :meth:`__str__`, as stored."""
        parts = fullmatch(r"([HG])(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
        if parts is None:
            raise Refused(Fault(FaultCode.DATE_NOT_READ, params={"text": ltr(text)}))
        year, month, day = (int(part) if part else None for part in parts.groups()[1:])
        return cls(_CALENDAR[parts[1]], year or 0, month, day)

    @classmethod
    def typed(cls, text: str, calendar: CalendarKind, field: str = "") -> "PartialDate":
        """Read what a person typed: ``1390``, ``5/1390``, ``12/5/1390`` or ``1390-5-12``, in either kind of digits."""
        parts = latin_digits(text).replace("/", "-").replace(".", "-").replace(" ", "").split("-")
        if not all(fullmatch(r"\d{1,4}", part) for part in parts) or len(parts) not in range(1, 4):
            raise Refused(Fault(FaultCode.DATE_NOT_READ, field, {"text": ltr(text)}))
        if len(parts[0]) != len("1390"):
            parts.reverse()
        try:
            return cls(calendar, *(int(part) for part in parts))
        except Refused as refusal:
            raise Refused(*(Fault(fault.code, field, fault.params) for fault in refusal.faults)) from None

    @property
    def precision(self) -> DatePrecision:
        """How much of the date is known."""
        if self.month is None:
            return DatePrecision.YEAR
        return DatePrecision.MONTH if self.day is None else DatePrecision.DAY

    def earliest(self) -> date | None:
        """Return the first Gregorian day that it can mean; none where the calendar is not published for that year."""
        return self._day(self.month or 1, self.day or 1)

    def latest(self) -> date | None:
        """Return the last Gregorian day that it can mean; none where the calendar is not published for that year."""
        month = self.month or MONTHS_A_YEAR
        return self._day(month, self.day or month_length(self.calendar, self.year, month))

    def may_mean(self, other: "PartialDate") -> bool:
        """Say whether two dates, each as exact as it is known, fall into one year of our calendar."""
        low, high, start, end = self.earliest(), self.latest(), other.earliest(), other.latest()
        if low is None or high is None or start is None or end is None:
            return False
        return low.year <= end.year and start.year <= high.year

    def apart_from(self, other: "PartialDate") -> bool:
        """Say whether no day can be meant by both, each as exact as it is known."""
        low, high, start, end = self.earliest(), self.latest(), other.earliest(), other.latest()
        if low is None or high is None or start is None or end is None:
            return False
        return high < start or end < low

    def age_on(self, today: date) -> tuple[int, int]:
        """Return the youngest and the oldest age in whole years, counted in the date's own calendar."""
        now = HijriDate.of(today) if self.calendar is CalendarKind.HIJRI else today
        years = now.year - self.year
        here = (now.month, now.day)
        first = (self.month or 1, self.day or 1)
        last = (self.month or MONTHS_A_YEAR, self.day or _LONGEST_HIJRI_MONTH + 1)
        return years - (here < last), years - (here < first)

    def words(self, language: Language = "ar") -> str:
        """Write what is known, and nothing more."""
        mark = _MARK[self.calendar.value, language]
        if self.month is None:
            return f"{self.year}{mark}"
        month = f"{month_name(self.calendar, self.month, language)} {self.year}{mark}"
        return month if self.day is None else f"{self.day} {month}"

    def __str__(self) -> str:
        known = [f"{_LETTER[self.calendar]}{self.year:04}"]
        known += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(known)

    def _day(self, month: int, day: int) -> date | None:
        if self.calendar is CalendarKind.GREGORIAN:
            return date(self.year, month, day)
        if self.year < FIRST_HIJRI_YEAR:
            return None
        return HijriDate(self.year, month, day).gregorian()


def month_name(calendar: CalendarKind, month: int, language: Language = "ar") -> str:
    """Return the name of a month."""
    if calendar is CalendarKind.HIJRI:
        return Hijri(FIRST_HIJRI_YEAR, month, 1).month_name(language)
    return Gregorian(FIRST_DAY.year, month, 1).month_name(language)


def weekday_name(day: date, language: Language = "ar") -> str:
    """Return the name of the day of the week."""
    # Only the weekday matters; a day of the published years stands for it.
    return Gregorian.fromdate(FIRST_DAY + timedelta((day.weekday() - FIRST_DAY.weekday()) % 7)).day_name(language)


def hijri_words(day: date, language: Language = "ar") -> str:
    """Write a day in the Hijri calendar; empty outside its published years."""
    if not FIRST_DAY <= day <= LAST_DAY:
        return ""
    known = HijriDate.of(day)
    return PartialDate(CalendarKind.HIJRI, known.year, known.month, known.day).words(language)


def gregorian_words(day: date, language: Language = "ar") -> str:
    """Write a day in the Gregorian calendar."""
    return PartialDate.of(day).words(language)


def dual(day: date, language: Language = "ar") -> str:
    """Write a day with its weekday and in both calendars."""
    hijri, gregorian = hijri_words(day, language), gregorian_words(day, language)
    weekday = weekday_name(day, language)
    if not hijri:
        return f"{weekday} {gregorian}"
    return f"{weekday} {hijri} الموافق {gregorian}" if language == "ar" else f"{weekday} {gregorian} ({hijri})"


def _no_such_day(month: PartialDate, day: int) -> Fault:
    last = month_length(month.calendar, month.year, month.month or 1)
    return Fault(FaultCode.DATE_NO_SUCH_DAY, params={"month_of": str(month), "day": str(day), "last": str(last)})


def _out_of_range(text: str) -> Fault:
    years = {"first": str(FIRST_HIJRI_YEAR), "last": str(LAST_HIJRI_YEAR)}
    return Fault(FaultCode.DATE_OUT_OF_RANGE, params={"text": ltr(text), **years})
