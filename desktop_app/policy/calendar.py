"""Working days: Sunday to Thursday without holidays, which are computed and then edited by the association."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

import msgspec

from desktop_app.policy.dates import FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR, HijriDate
from desktop_app.policy.labels import Language
from desktop_app.policy.terms import CalendarKind
from desktop_app.resources import resource

_FRIDAY, _SATURDAY = 4, 5
_ONE_DAY = timedelta(days=1)


class HolidayRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One official holiday: on which day of which calendar it begins and how long it lasts."""

    key: str
    ar: str
    en: str
    calendar: CalendarKind
    month: int
    day: int
    begins_after: int
    days: int
    moves_off_weekend: bool
    first_year: int

    def name(self, language: Language) -> str:
        """Return its name."""
        return self.ar if language == "ar" else self.en


@dataclass(frozen=True, slots=True)
class HolidayEdit:
    """A day that the association adds to its holidays, or takes from them, with its reason or name."""

    day: date
    name: str
    added: bool = True


def is_weekend(day: date) -> bool:
    """Say whether a day is a Friday or a Saturday."""
    return day.weekday() in {_FRIDAY, _SATURDAY}


@cache
def holiday_rules() -> tuple[HolidayRule, ...]:
    """Return the shipped rules."""
    read = tomllib.loads(resource("holidays.toml").read_text(encoding="utf-8"))
    return tuple(msgspec.convert(read["holiday"], list[HolidayRule]))


@cache
def official_holidays(year: int) -> Mapping[date, HolidayRule]:
    """Return the computed official holidays of a Gregorian year; announced days may differ by one."""
    long_ones = {day: rule for rule in holiday_rules() if not rule.moves_off_weekend for day in _days(rule, year)}
    days = dict(long_ones)
    for rule in holiday_rules():
        for day in _days(rule, year) if rule.moves_off_weekend else ():
            days.setdefault(day if day in long_ones else _off_weekend(day), rule)
    return MappingProxyType({day: rule for day, rule in sorted(days.items()) if day.year == year})


def _days(rule: HolidayRule, year: int) -> list[date]:
    """List the days of a holiday that touch a Gregorian year, before any of them moves."""
    starts = [_start(rule, rule_year) for rule_year in _years(rule, year)]
    return [start + timedelta(rule.begins_after + step) for start in starts for step in range(rule.days)]


def _years(rule: HolidayRule, year: int) -> Iterable[int]:
    if rule.calendar is CalendarKind.GREGORIAN:
        return [year] if year >= rule.first_year else []
    about = round((year - 622) * 33 / 32)
    return [known for known in range(about - 1, about + 3) if FIRST_HIJRI_YEAR <= known <= LAST_HIJRI_YEAR]


def _start(rule: HolidayRule, year: int) -> date:
    if rule.calendar is CalendarKind.HIJRI:
        return HijriDate(year, rule.month, rule.day).gregorian()
    return date(year, rule.month, rule.day)


def _off_weekend(day: date) -> date:
    """Return the Thursday before a Friday and the Sunday after a Saturday."""
    return day + {_FRIDAY: -_ONE_DAY, _SATURDAY: _ONE_DAY}.get(day.weekday(), timedelta())


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The working days of one association: the official holidays with its own edits on top."""

    edits: Mapping[date, HolidayEdit] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def edited(cls, edits: Iterable[HolidayEdit]) -> "WorkingCalendar":
        """Return the calendar with the association's edits; the last edit of a day counts."""
        return cls(MappingProxyType({edit.day: edit for edit in edits}))

    def holiday(self, day: date, language: Language = "ar") -> str | None:
        """Return the name of the holiday on a day, or none."""
        edit = self.edits.get(day)
        if edit is not None:
            return edit.name if edit.added else None
        rule = official_holidays(day.year).get(day)
        return None if rule is None else rule.name(language)

    def is_working(self, day: date) -> bool:
        """Say whether the association works on a day."""
        return not is_weekend(day) and self.holiday(day) is None

    def on_or_after(self, day: date) -> date:
        """Return the day itself if it is a working day, or the next one."""
        while not self.is_working(day):
            day += _ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """Return the working day so many working days after a day; for none, the day itself or the next working one."""
        day = self.on_or_after(day) if count == 0 else day
        for _ in range(count):
            day = self.on_or_after(day + _ONE_DAY)
        return day

    def working_days_between(self, after: date, until: date) -> int:
        """Count the working days after one day, up to and with another."""
        return sum(self.is_working(after + timedelta(step + 1)) for step in range((until - after).days))

    def list_year(self, year: int, language: Language = "ar") -> list[tuple[date, str]]:
        """List the holidays of a year as the association keeps them."""
        days = {*official_holidays(year), *(day for day in self.edits if day.year == year)}
        named = ((day, self.holiday(day, language)) for day in sorted(days))
        return [(day, name) for day, name in named if name is not None]
