"""Working days and holidays."""

from datetime import date

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.calendar import HolidayEdit, WorkingCalendar, is_weekend, official_holidays

PLAIN = WorkingCalendar()
DAYS = st.dates(date(2015, 1, 1), date(2060, 12, 31))


def _days(year: int, key: str) -> list[date]:
    return [day for day, rule in official_holidays(year).items() if rule.key == key]


def test_the_feasts_last_four_days() -> None:
    assert _days(2026, "eid_al_fitr") == [date(2026, 3, day) for day in (19, 20, 21, 22)]
    assert _days(2026, "eid_al_adha") == [date(2026, 5, day) for day in (26, 27, 28, 29)]


@pytest.mark.parametrize(
    ("year", "key", "day"),
    [
        (2024, "national_day", date(2024, 9, 23)),
        (2022, "national_day", date(2022, 9, 22)),
        (2023, "national_day", date(2023, 9, 24)),
        (2025, "founding_day", date(2025, 2, 23)),
        (2026, "founding_day", date(2026, 2, 22)),
    ],
)
def test_a_national_day_moves_off_the_weekend(year: int, key: str, day: date) -> None:
    assert _days(year, key) == [day]


def test_no_day_replaces_one_inside_another_holiday() -> None:
    assert date(2015, 9, 23) in _days(2015, "eid_al_adha")
    assert not _days(2015, "national_day")


def test_there_was_no_founding_day_before_2022() -> None:
    assert not _days(2021, "founding_day")


@pytest.mark.parametrize("year", range(2023, 2036))
def test_an_independent_list_without_the_feasts_compensation_days_agrees_on_every_working_day(year: int) -> None:
    listed = holidays.SaudiArabia(years=year, language="ar").items()
    theirs = {day for day, name in listed if not ("تعويضي" in name and "عيد" in name)}
    assert {day for day in official_holidays(year) if not is_weekend(day)} == {
        day for day in theirs if not is_weekend(day)
    }


def test_friday_and_saturday_are_days_off() -> None:
    assert [PLAIN.is_working(date(2026, 11, day)) for day in range(19, 23)] == [True, False, False, True]


def test_working_days_are_counted_over_weekends_and_holidays() -> None:
    assert PLAIN.add_working_days(date(2026, 3, 18), 1) == date(2026, 3, 23)
    assert PLAIN.add_working_days(date(2026, 11, 1), 15) == date(2026, 11, 22)


def test_the_association_adds_and_takes_days() -> None:
    added = HolidayEdit(date(2026, 11, 22), "إجازة الجمعية")
    taken = HolidayEdit(date(2026, 9, 23), "دوام بتكليف", added=False)
    own = WorkingCalendar.edited([added, taken])
    assert (own.holiday(added.day), own.is_working(added.day)) == ("إجازة الجمعية", False)
    assert own.is_working(taken.day)
    assert dict(own.list_year(2026))[added.day] == "إجازة الجمعية"
    assert taken.day not in dict(own.list_year(2026))


@given(DAYS, st.integers(0, 60))
def test_a_working_day_is_never_a_day_off(day: date, count: int) -> None:
    end = PLAIN.add_working_days(day, count)
    assert not is_weekend(end)
    assert end >= day
    if count:
        assert PLAIN.working_days_between(day, end) == count


@given(DAYS, st.sets(st.integers(0, 40), max_size=20))
def test_a_holiday_more_never_brings_the_end_nearer(day: date, offsets: set[int]) -> None:
    edits = [HolidayEdit(date.fromordinal(day.toordinal() + offset), "يوم") for offset in offsets]
    assert WorkingCalendar.edited(edits).add_working_days(day, 15) >= PLAIN.add_working_days(day, 15)
