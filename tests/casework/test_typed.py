"""Single fields are read as people type them."""

from datetime import date

import pytest

from desktop_app.casework.typed import read_count, read_day, required
from desktop_app.policy.faults import FaultCode


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
