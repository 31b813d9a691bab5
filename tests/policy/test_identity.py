"""Identity: numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from desktop_app.policy.faults import FaultCode
from desktop_app.policy.identity import (
    check_email,
    check_iban,
    check_identity,
    check_mobile,
    check_phone,
    show_phone,
)
from desktop_app.policy.terms import IdentityKind

_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
NINE_DIGITS = st.integers(min_value=0, max_value=99_999_999).map(lambda rest: f"1{rest:08}")
IDS = NINE_DIGITS.map(lambda start: start + luhn.calc_check_digit(start))


@given(IDS)
def test_an_id_is_read_the_same_in_every_kind_of_digits(number: str) -> None:
    for text in (number, number.translate(_EASTERN), number.translate(_PERSIAN), f" {number[:4]} {number[4:]} "):
        assert check_identity(IdentityKind.NATIONAL_ID, text, "id").value == number


@given(IDS)
def test_a_right_check_digit_raises_no_warning(number: str) -> None:
    checked = check_identity(IdentityKind.NATIONAL_ID, number, "id")
    assert checked.sound
    assert not checked.warnings


@given(IDS, st.integers(min_value=1, max_value=9))
def test_a_wrong_check_digit_warns_and_does_not_refuse(number: str, off: int) -> None:
    wrong = number[:-1] + str((int(number[-1]) + off) % 10)
    checked = check_identity(IdentityKind.NATIONAL_ID, wrong, "id")
    assert checked.sound
    assert [warning.code for warning in checked.warnings] == [FaultCode.ID_CHECK_DIGIT]


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (IdentityKind.NATIONAL_ID, "", FaultCode.REQUIRED),
        (IdentityKind.NATIONAL_ID, "12345", FaultCode.ID_NOT_TEN_DIGITS),
        (IdentityKind.NATIONAL_ID, "2123456789", FaultCode.ID_WRONG_START),
        (IdentityKind.RESIDENCE, "1123456789", FaultCode.ID_WRONG_START),
        (IdentityKind.FAMILY_RECORD, "abc", FaultCode.FAMILY_RECORD_NUMBER),
    ],
)
def test_a_number_that_cannot_be_one_is_refused(kind: IdentityKind, text: str, code: FaultCode) -> None:
    assert [fault.code for fault in check_identity(kind, text, "id").faults] == [code]


def test_somebody_without_a_document_needs_no_number() -> None:
    assert check_identity(IdentityKind.NONE, "", "id").sound


@pytest.mark.parametrize(
    "text", ["0501234567", "٠٥٠١٢٣٤٥٦٧", "+966501234567", "00966 50 123 4567", "966501234567", "050-123-4567"]
)
def test_a_mobile_number_is_read_in_all_its_spellings(text: str) -> None:
    assert check_mobile(text, "mobile").value == "+966501234567"
    assert check_mobile(text, "mobile").sound


@pytest.mark.parametrize("text", ["", "123", "0112345678", "+201001234567", "05012345"])
def test_what_is_no_saudi_mobile_is_refused(text: str) -> None:
    assert [fault.code for fault in check_mobile(text, "mobile").faults] == [FaultCode.MOBILE_NOT_SAUDI]


def test_a_relative_abroad_can_be_reached() -> None:
    assert check_phone("+201001234567", "phone").value == "+201001234567"
    assert not check_phone("12", "phone").sound


def test_a_stored_number_is_shown_as_people_dial_it() -> None:
    assert show_phone("+966501234567") == "\u2066050 123 4567\u2069"


def test_a_saudi_iban_is_read_without_its_spaces() -> None:
    assert check_iban("sa03 8000 0000 6080 1016 7519", "iban").value == "SA0380000000608010167519"
    assert check_iban("SA03٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩", "iban").sound


@pytest.mark.parametrize(
    ("text", "code"),
    [("SA0380000000608010167510", FaultCode.IBAN_NOT_VALID), ("GB82WEST12345698765432", FaultCode.IBAN_NOT_SAUDI)],
)
def test_another_account_number_is_refused(text: str, code: FaultCode) -> None:
    assert [fault.code for fault in check_iban(text, "iban").faults] == [code]


@pytest.mark.parametrize(("text", "sound"), [("a.b@c.org.sa", True), ("a@b", False), ("a b@c.sa", False), ("", False)])
def test_an_email_address_is_checked(text: str, sound: bool) -> None:
    assert check_email(text, "email").sound is sound
