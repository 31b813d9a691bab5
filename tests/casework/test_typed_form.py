"""A form as typed is read field by field, and everything wrong is gathered."""

from datetime import date

import pytest

from desktop_app.casework.typed_form import Reader, read_count, read_date, read_day, required
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import Channel, Service
from tests.builders import DAY


def read(**typed: str) -> Reader:
    return Reader({field.replace("__", "."): text for field, text in typed.items()}, DAY)


def codes(reader: Reader) -> list[tuple[FaultCode, str]]:
    return [(fault.code, fault.field) for fault in reader.faults]


def test_every_fault_is_gathered_and_none_alone() -> None:
    reader = read(b="x" * 501)
    reader.line("a", required=True)
    reader.line("b")
    reader.term(Channel, "c", required=True)
    assert codes(reader) == [(FaultCode.REQUIRED, "a"), (FaultCode.TOO_LONG, "b"), (FaultCode.REQUIRED, "c")]


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("H1401-07-03", "H1401-07-03"),
        ("٣/٧/١٤٠١", "H1401-07-03"),
        ("1401", "H1401"),
        ("7/5/1981", "G1981-05-07"),
        ("1981-05", "G1981-05"),
    ],
)
def test_the_size_of_a_typed_year_tells_its_calendar(text: str, stored: str) -> None:
    assert str(read_date(text)) == stored


def test_a_date_that_is_not_one_yet_is_named_with_what_was_typed() -> None:
    reader = read(birth="?H:1401:13:")
    assert reader.partial_date("birth") is None
    assert codes(reader) == [(FaultCode.DATE_NOT_READ, "birth")]
    assert "1401" in reader.faults[0].params["text"]
    assert "?" not in reader.faults[0].params["text"]


def test_a_birth_in_the_future_is_refused() -> None:
    reader = read(birth="G2031-01-01", this_year="G2026")
    reader.partial_date("birth", past=True)
    reader.partial_date("this_year", past=True)
    assert codes(reader) == [(FaultCode.DATE_IN_FUTURE, "birth")]


def test_a_day_must_be_known_to_the_day() -> None:
    reader = read(opened="H1445", exact="H1445-10-29")
    assert reader.day("opened") is None
    assert reader.day("exact") == date(2024, 5, 8)
    assert codes(reader) == [(FaultCode.DATE_NOT_READ, "opened")]


def test_a_small_number_is_read_in_either_kind_of_digits() -> None:
    reader = read(rooms="٣", many="900", none="")
    assert [reader.count(at, most=60) for at in ("rooms", "many", "none")] == [3, None, None]
    assert codes(reader) == [(FaultCode.COUNT_NOT_READ, "many")]


def test_rows_are_found_by_their_keys_and_keep_their_order() -> None:
    reader = read(m__10__name="ب", m__2__name="أ", m__3__name=" ", other__1__name="ج")
    assert reader.rows("m") == ["m.2", "m.10"]


def test_several_choices_come_in_the_order_of_their_vocabulary() -> None:
    assert read(chosen="other,financial_aid,nonsense").terms(Service, "chosen") == (
        Service.FINANCIAL_AID,
        Service.OTHER,
    )


def test_a_number_is_read_in_either_kind_of_digits() -> None:
    assert read_count({"n": " ١٥ "}, "n", range(1, 61)) == (15, [])


@pytest.mark.parametrize(
    ("text", "code"),
    [("", FaultCode.REQUIRED), ("0", FaultCode.NUMBER_OUT_OF_RANGE), ("خمسة", FaultCode.NUMBER_OUT_OF_RANGE)],
)
def test_a_number_that_is_none_is_named(text: str, code: FaultCode) -> None:
    number, faults = read_count({"n": text}, "n", range(1, 61))
    assert number is None
    assert [fault.code for fault in faults] == [code]


def test_a_day_is_read_in_both_calendars() -> None:
    assert read_day({"d": "H1445-10-29"}, "d") == (date(2024, 5, 8), [])
    assert read_day({"d": "G2024-05-08"}, "d") == (date(2024, 5, 8), [])


@pytest.mark.parametrize("text", ["H1445", "G2024-05", "?1/2", "H1300-01-01"])
def test_a_day_must_be_known_exactly(text: str) -> None:
    day, faults = read_day({"d": text}, "d")
    assert day is None
    assert [fault.code for fault in faults] == [FaultCode.DATE_NOT_READ]


def test_what_is_left_empty_is_named() -> None:
    assert [fault.field for fault in required({"a": " ", "b": "x"}, "a", "b", "c")] == ["a", "c"]
