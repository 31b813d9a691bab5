"""Digits of every kind mean the same to whatever reads a number that a person typed."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.casework.typed_form import Reader, read_count, read_date
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_email, check_iban, check_identity, check_mobile, check_phone
from desktop_app.policy.money import typed_amount
from desktop_app.policy.names import fold
from desktop_app.policy.terms import IdentityKind
from desktop_app.security import recovery
from desktop_app.security.faults import Locked
from desktop_app.security.passphrases import normalised

LATIN, KINDS = "0123456789", ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def _fields(text: str) -> object:
    reader = Reader({"a": text}, date(2026, 11, 21))
    return reader.count("a", most=60), reader.amount("a"), reader.day("a"), [fault.code for fault in reader.faults]


READERS: dict[str, Callable[[str], object]] = {
    "identity": lambda text: [check_identity(kind, text, "").value for kind in IdentityKind],
    "mobile": lambda text: check_mobile(text, "").value,
    "phone": lambda text: check_phone(text, "").value,
    "iban": lambda text: check_iban(text, "").value,
    "email": lambda text: check_email(text, "").value,
    "amount": typed_amount,
    "date": lambda text: str(read_date(text)),
    "count": lambda text: read_count({"a": text}, "a", range(10_000))[0],
    "fields": _fields,
    "search": fold,
    "recovery code": recovery.typed,
    "pass phrase": normalised,
}
NUMBERS = (
    st.text(LATIN, min_size=1, max_size=12)
    | st.text(LATIN + "/-. ,+", max_size=14)
    | st.dates(date(1300, 1, 1), date(2030, 1, 1)).map(lambda day: f"{day.day}/{day.month}/{day.year}")
    | st.just("0551234567")
)


def said(read: Callable[[str], object], text: str) -> object:
    try:
        return read(text)
    except (Refused, Locked) as refusal:
        return type(refusal).__name__


@pytest.mark.parametrize("reader", READERS)
@given(number=NUMBERS, kind=st.sampled_from(KINDS))
def test_every_kind_of_digits_is_read_alike(reader: str, number: str, kind: str) -> None:
    other = number.translate(str.maketrans(LATIN, kind))
    assert said(READERS[reader], other) == said(READERS[reader], number)
