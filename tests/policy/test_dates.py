"""Dates of two calendars, with the precision that a person gave them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.dates import (
    FIRST_DAY,
    LAST_DAY,
    HijriDate,
    PartialDate,
    dual,
    month_after,
    month_length,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.sentences import sentences
from desktop_app.policy.terms import CalendarKind, DatePrecision

DAYS = st.dates(FIRST_DAY, LAST_DAY)
HIJRI, GREGORIAN = CalendarKind.HIJRI, CalendarKind.GREGORIAN


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    calendar = draw(st.sampled_from(CalendarKind))
    year = draw(st.integers(1250, 1500) if calendar is HIJRI else st.integers(1850, 2090))
    month = draw(st.none() | st.integers(1, 12))
    day = draw(st.none() | st.integers(1, month_length(calendar, year, month))) if month else None
    return PartialDate(calendar, year, month, day)


def test_a_known_day_has_its_hijri_date() -> None:
    assert HijriDate.of(date(2024, 5, 8)) == HijriDate(1445, 10, 29)


@given(DAYS)
def test_a_day_comes_back_from_the_hijri_calendar(day: date) -> None:
    assert HijriDate.of(day).gregorian() == day


@pytest.mark.parametrize("day", [date(1924, 7, 31), date(2077, 11, 17)])
def test_a_day_outside_the_published_years_is_refused(day: date) -> None:
    with pytest.raises(Refused) as refusal:
        HijriDate.of(day)
    assert refusal.value.faults[0].code is FaultCode.DATE_OUT_OF_RANGE


@given(partial_dates())
def test_a_partial_date_comes_back_from_its_stored_text(known: PartialDate) -> None:
    assert PartialDate.parse(str(known)) == known


@given(partial_dates())
def test_the_earliest_day_is_never_after_the_latest(known: PartialDate) -> None:
    earliest, latest = known.earliest(), known.latest()
    assert (earliest is None) == (latest is None)
    if earliest is not None and latest is not None:
        assert earliest <= latest
        assert (known.precision is DatePrecision.DAY) == (earliest == latest)


def test_a_year_before_the_published_ones_is_kept_and_not_converted() -> None:
    known = PartialDate(HIJRI, 1330)
    assert (known.earliest(), known.words()) == (None, "1330هـ")
    assert known.age_on(date(2026, 11, 21))[0] > 100


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("1390", "H1390"),
        ("٥/١٣٩٠", "H1390-05"),
        ("12/5/1390", "H1390-05-12"),
        ("1390-5-12", "H1390-05-12"),
        (" 1390 / 05 / 12 ", "H1390-05-12"),
    ],
)
def test_a_typed_date_is_read_to_the_precision_it_has(text: str, stored: str) -> None:
    assert str(PartialDate.typed(text, HIJRI)) == stored


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", FaultCode.DATE_NOT_READ),
        ("أمس", FaultCode.DATE_NOT_READ),
        ("1/2/3/4", FaultCode.DATE_NOT_READ),
        ("30/2/1447", FaultCode.DATE_NO_SUCH_DAY),
        ("1/13/1447", FaultCode.DATE_NO_SUCH_MONTH),
        ("1600", FaultCode.DATE_NO_SUCH_YEAR),
    ],
)
def test_a_date_that_does_not_exist_is_refused_with_its_field(text: str, code: FaultCode) -> None:
    with pytest.raises(Refused) as refusal:
        PartialDate.typed(text, HIJRI, "born")
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(code, "born")]


def test_a_stored_text_that_is_none_is_refused() -> None:
    with pytest.raises(Refused):
        PartialDate.parse("1390-01-01")


def test_a_month_ends_where_the_month_is_shorter() -> None:
    assert month_after(date(2026, 1, 31), 1, GREGORIAN) == date(2026, 2, 28)
    thirtieth = HijriDate(1447, 9, 30).gregorian()
    assert HijriDate.of(month_after(thirtieth, 1, HIJRI)) == HijriDate(1447, 10, 29)


@given(DAYS.filter(lambda day: day.year < 2070), st.integers(0, 24), st.sampled_from(CalendarKind))
def test_months_later_is_never_earlier_and_keeps_the_day_where_it_can(
    day: date, months: int, kind: CalendarKind
) -> None:
    later = month_after(day, months, kind)
    assert 28 * months <= (later - day).days <= 31 * months
    before, after = (HijriDate.of(day), HijriDate.of(later)) if kind is HIJRI else (day, later)
    assert after.day == min(before.day, month_length(kind, after.year, after.month))


def test_both_calendars_are_written_in_words() -> None:
    assert dual(date(2024, 6, 25)) == "الثلاثاء 19 ذو الحجة 1445هـ الموافق 25 يونيو 2024م"
    assert dual(date(2024, 6, 25), "en") == "Tuesday 25 June 2024 (19 Dhu al-Hijjah 1445 AH)"
    assert dual(date(1900, 1, 1)) == "الإثنين 1 يناير 1900م"


def test_an_age_is_a_range_while_the_day_is_unknown() -> None:
    today = date(2026, 11, 21)
    assert PartialDate(GREGORIAN, 2010).age_on(today) == (15, 16)
    assert PartialDate(GREGORIAN, 2010, 11, 21).age_on(today) == (16, 16)
    assert PartialDate(GREGORIAN, 2010, 11, 22).age_on(today) == (15, 15)
    assert PartialDate(GREGORIAN, 2010, 11).age_on(today) == (15, 16)


@pytest.mark.parametrize(
    ("text", "calendar", "told"),
    [
        ("30/2/1447", HIJRI, ["صفر 1447هـ", "30", "من 1 إلى 29"]),
        ("31/4/2026", CalendarKind.GREGORIAN, ["أبريل 2026م", "31", "من 1 إلى 30"]),
        ("29/2/2026", CalendarKind.GREGORIAN, ["فبراير 2026م", "من 1 إلى 28"]),
        ("0/2/2026", CalendarKind.GREGORIAN, ["من 1 إلى 28"]),
        ("1/13/1447", HIJRI, ["13", "من 1 إلى 12"]),
        ("1/1/1501", HIJRI, ["1501", "هجري", "من 1250 إلى 1500"]),
        ("1/1/90", HIJRI, ["90", "من 1250 إلى 1500"]),
        ("1/1/2100", CalendarKind.GREGORIAN, ["2100", "ميلادي", "من 1834 إلى 2099"]),
    ],
)
def test_an_impossible_date_is_refused_with_what_is_possible(
    text: str, calendar: CalendarKind, told: list[str]
) -> None:
    with pytest.raises(Refused) as refusal:
        PartialDate.typed(text, calendar)
    (words,) = sentences(refusal.value)
    assert [part for part in told if part not in words] == []


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [("H1401", "G1981-06", True), ("H1401-07-03", "H1401", True), ("G1980", "G1982", False), ("H1401", "H1404", False)],
)
def test_two_dates_meet_where_they_may_mean_one_year(first: str, second: str, meet: bool) -> None:
    one, other = PartialDate.parse(first), PartialDate.parse(second)
    assert one.may_mean(other) == other.may_mean(one) == meet


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("H1434-05-02", "H1434", False),
        ("H1434-05-02", "G2013", False),
        ("H1434-05-02", "H1434-05-03", True),
        ("H1434", "H1436", True),
        ("H1290", "H1434", False),
    ],
)
def test_two_dates_are_apart_where_no_day_is_meant_by_both(first: str, second: str, apart: bool) -> None:
    one, other = PartialDate.parse(first), PartialDate.parse(second)
    assert one.apart_from(other) == other.apart_from(one) == apart
