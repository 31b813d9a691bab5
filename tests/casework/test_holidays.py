"""The association's word on holidays: announced, worked, and taken back."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.casework.holidays import (
    HolidayChange,
    HolidayStanding,
    holiday_changes,
    holiday_rows,
    keep_holiday_changes,
    read_change,
    struck,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from tests.builders import build_office

RAIN = HolidayChange("إجازة المطر", date(2026, 12, 6), date(2026, 12, 7))
TYPED = {"name": "إجازة المطر", "first_day": "G2026-12-06", "last_day": "H1448-06-27"}


def test_reckoned_days_of_one_holiday_are_one_row() -> None:
    rows = holiday_rows((), 2026)
    assert [(row.first_day, row.days) for row in rows] == [
        (date(2026, 2, 22), 1),
        (date(2026, 3, 19), 4),
        (date(2026, 5, 26), 4),
        (date(2026, 9, 23), 1),
    ]


def test_an_announced_holiday_stands_among_them() -> None:
    row = holiday_rows((RAIN,), 2026)[-1]
    assert (row.name, row.days, row.standing, row.change) == ("إجازة المطر", 2, HolidayStanding.ADDED, RAIN)


def test_a_struck_holiday_says_that_it_is_worked() -> None:
    eid = holiday_rows((), 2026)[1]
    row = holiday_rows((struck(eid),), 2026)[1]
    assert (row.first_day, row.days, row.standing) == (eid.first_day, 4, HolidayStanding.STRUCK)


def test_one_day_of_a_holiday_may_be_worked() -> None:
    worked = HolidayChange("عمل", date(2026, 3, 22), date(2026, 3, 22), working=True)
    rows = [row for row in holiday_rows((worked,), 2026) if row.first_day.month == 3]
    assert [(row.days, row.standing) for row in rows] == [(3, HolidayStanding.COMPUTED), (1, HolidayStanding.STRUCK)]


def test_a_holiday_is_read_in_either_calendar() -> None:
    assert read_change(TYPED) == RAIN
    assert read_change({**TYPED, "last_day": ""}).last_day == RAIN.first_day


@pytest.mark.parametrize(
    ("changed", "faults"),
    [
        ({"name": " "}, {"name": FaultCode.REQUIRED}),
        ({"first_day": ""}, {"first_day": FaultCode.REQUIRED}),
        ({"last_day": "G2026-12-01"}, {"last_day": FaultCode.HOLIDAY_ENDS_BEFORE_IT_BEGINS}),
        ({"last_day": "G2027-02-01"}, {"last_day": FaultCode.HOLIDAY_TOO_LONG}),
        ({"last_day": "?6/12"}, {"last_day": FaultCode.DATE_NOT_READ}),
    ],
)
def test_a_holiday_that_cannot_be_is_refused(changed: dict[str, str], faults: dict[str, FaultCode]) -> None:
    with pytest.raises(Refused) as refusal:
        read_change({**TYPED, **changed})
    assert {fault.field: fault.code for fault in refusal.value.faults} == faults


def test_what_is_kept_is_what_deadlines_are_reckoned_with(tmp_path: Path) -> None:
    built = build_office(tmp_path)
    door = built.door(Role.ADMINISTRATOR)
    door.run(keep_holiday_changes, [RAIN, RAIN])
    assert door.ask(holiday_changes) == (RAIN,)
    door.run(keep_holiday_changes, [struck(holiday_rows((), 2026)[0])])
    assert [change.working for change in door.ask(holiday_changes)] == [True]
    built.close()
