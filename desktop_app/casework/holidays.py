"""The association's holidays: the computed ones, what was announced beside them, and what is worked all the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.typed_form import Typed, read_day
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.office import HolidayEdit
from desktop_app.policy.calendar import official_holidays
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.labels import Language
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import clean, one_line

LONGEST_HOLIDAY = 31


class HolidayStanding(StrEnum):
    """Where a holiday comes from, or that it is worked."""

    COMPUTED = "computed"
    ADDED = "added"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class HolidayChange:
    """The association's own word on some days: a holiday announced, or computed days that are worked."""

    name: str
    first_day: date
    last_day: date
    working: bool = False

    def covers(self, day: date) -> bool:
        """Say whether it speaks of a day."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """One holiday of a year as a list shows it; `change` is the association's word behind it, if any."""

    name: str
    first_day: date
    last_day: date
    standing: HolidayStanding
    change: HolidayChange | None = None

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.last_day - self.first_day).days + 1


def holiday_rows(changes: Sequence[HolidayChange], year: int, language: Language = "ar") -> tuple[HolidayRow, ...]:
    """List the holidays of a year with the changes made to them, in order of days."""
    rows = [
        HolidayRow(edit.name, edit.first_day, edit.last_day, HolidayStanding.ADDED, edit)
        for edit in changes
        if not edit.working and year in (edit.first_day.year, edit.last_day.year)
    ]
    for day, rule in official_holidays(year).items():
        edit = next((edit for edit in reversed(changes) if edit.covers(day)), None)
        if edit is None or edit.working:
            standing = HolidayStanding.COMPUTED if edit is None else HolidayStanding.STRUCK
            rows.append(HolidayRow(rule.name(language), day, day, standing, edit))
    return tuple(_joined(sorted(rows, key=lambda row: row.first_day)))


def struck(row: HolidayRow) -> HolidayChange:
    """Return the change by which the days of a computed holiday are worked."""
    return HolidayChange(row.name, row.first_day, row.last_day, working=True)


def check_change(change: HolidayChange) -> list[Fault]:
    """Name what is wrong with a change."""
    faults = [] if clean(change.name) else [Fault(FaultCode.REQUIRED, "name")]
    if len(change.name) > NAME_LENGTH:
        faults.append(Fault(FaultCode.TOO_LONG, "name", {"limit": str(NAME_LENGTH)}))
    if change.last_day < change.first_day:
        faults.append(Fault(FaultCode.HOLIDAY_ENDS_BEFORE_IT_BEGINS, "last_day"))
    elif (change.last_day - change.first_day).days >= LONGEST_HOLIDAY:
        faults.append(Fault(FaultCode.HOLIDAY_TOO_LONG, "last_day", {"limit": str(LONGEST_HOLIDAY)}))
    return faults


def read_change(typed: Typed) -> HolidayChange:
    """Read a holiday as typed: its name, its first day, and its last day where it is longer than one."""
    first, faults = read_day(typed, "first_day")
    last, more = read_day(typed, "last_day") if typed.get("last_day") else (first, [])
    change = HolidayChange(one_line(typed.get("name", "")), first or date.min, last or date.min)
    known = [fault for fault in check_change(change) if fault.field == "name" or (first and last)]
    refuse_if([*known, *faults, *more])
    return change


@performs(Act.EDIT_HOLIDAYS)
def holiday_changes(desk: Desk) -> tuple[HolidayChange, ...]:
    """Return the association's changes in the order in which they were made."""
    return tuple(_change(row) for row in _rows(desk))


@performs(Act.EDIT_HOLIDAYS)
def keep_holiday_changes(desk: Desk, wanted: Iterable[HolidayChange]) -> None:
    """Make the association's changes these and no others; days already promised on paper stay as printed."""
    wanted = list(dict.fromkeys(wanted))
    refuse_if([fault for change in wanted for fault in check_change(change)])
    kept = {_change(row): row for row in _rows(desk)}
    for change, row in kept.items():
        if change not in wanted:
            desk.session.delete(row)
    for change in wanted:
        if change not in kept:
            add(
                desk,
                HolidayEdit(
                    name=change.name, first_day=change.first_day, last_day=change.last_day, working=change.working
                ),
            )


def _rows(desk: Desk) -> Sequence[HolidayEdit]:
    return desk.session.scalars(select(HolidayEdit).order_by(HolidayEdit.id)).all()


def _change(row: HolidayEdit) -> HolidayChange:
    return HolidayChange(row.name, row.first_day, row.last_day, row.working)


def _joined(rows: Iterable[HolidayRow]) -> list[HolidayRow]:
    """Join the computed days that follow one another under one name and standing."""
    joined: list[HolidayRow] = []
    for row in rows:
        last = joined[-1] if joined else None
        if last and _goes_on(last, row):
            joined[-1] = HolidayRow(last.name, last.first_day, row.last_day, last.standing, last.change)
        else:
            joined.append(row)
    return joined


def _goes_on(last: HolidayRow, row: HolidayRow) -> bool:
    same = (last.name, last.standing, last.change) == (row.name, row.standing, row.change)
    return same and row.standing is not HolidayStanding.ADDED and row.first_day - last.last_day == timedelta(days=1)
