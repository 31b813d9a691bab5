"""Money in whole halalas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.money import riyals, typed_amount


@pytest.mark.parametrize(
    ("text", "halalas"),
    [("1500", 150_000), ("١٬٥٠٠", 150_000), ("1,500.5", 150_050), ("۱۲٫۰۵", 1_205), (" 3 000 ", 300_000), ("0", 0)],
)
def test_an_amount_is_read_in_either_kind_of_digits(text: str, halalas: int) -> None:
    assert typed_amount(text) == halalas


@pytest.mark.parametrize("text", ["", "ألف", "-5", "1.234", "10000000", "1.2.3"])
def test_what_is_no_amount_is_refused_with_its_field(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        typed_amount(text, "income")
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.AMOUNT_NOT_READ, "income")]


@given(st.integers(0, 999_999_900))
def test_an_amount_reads_back_as_it_was_written(halalas: int) -> None:
    assert typed_amount(riyals(halalas)) == halalas


def test_halalas_are_shown_only_where_there_are_any() -> None:
    assert (riyals(150_000), riyals(150_050), riyals(-150_050)) == ("1,500", "1,500.50", "-1,500.50")
