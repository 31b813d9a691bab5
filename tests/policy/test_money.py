"""Money in whole halalas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.money import riyals, typed_amount

ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


@pytest.mark.parametrize(
    ("text", "halalas"),
    [("1500", 150_000), ("1,500.5", 150_050), ("٢١٥٠", 215_000), ("۱۲٫۰۵", 1_205), (" 0 ", 0), ("1 250", 125_000)],
)
def test_an_amount_is_read_in_either_kind_of_digits(text: str, halalas: int) -> None:
    assert typed_amount(text) == halalas


@pytest.mark.parametrize("text", ["", "-5", "1.234", "ألف", "1.5.2", "10000000", "5 ريال"])
def test_what_is_no_amount_is_refused_with_its_field(text: str) -> None:
    with pytest.raises(Refused) as refused:
        typed_amount(text, "incomes.1.monthly")
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [
        (FaultCode.AMOUNT_NOT_READ, "incomes.1.monthly")
    ]


def test_halalas_are_written_only_where_there_are_any() -> None:
    assert [riyals(150_000), riyals(150_050), riyals(-99), riyals(0)] == ["1,500", "1,500.50", "-0.99", "0"]


@given(st.integers(min_value=0, max_value=999_999_999))
def test_an_amount_written_is_read_back_in_both_kinds_of_digits(halalas: int) -> None:
    assert typed_amount(riyals(halalas)) == halalas
    assert typed_amount(riyals(halalas).translate(ARABIC)) == halalas
