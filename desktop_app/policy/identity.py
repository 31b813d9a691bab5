"""Numbers and addresses by which a person is known and reached: read as typed, in both kinds of digits, and checked."""

from dataclasses import dataclass
from re import fullmatch, sub

import phonenumbers
from stdnum import iban as iban_rules
from stdnum import luhn

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import IdentityKind
from desktop_app.policy.text import clean, latin_digits, ltr

_REGION = "SA"
_FIRST_DIGIT = {IdentityKind.NATIONAL_ID: "1", IdentityKind.RESIDENCE: "2"}
OF_ONE_PERSON = frozenset(_FIRST_DIGIT)
"""Documents whose number is one person's alone: a family shares its record, and what else is written is not known."""
_EMAIL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]*[A-Za-z0-9])+"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was read, what is wrong with it, and what only looks wrong and may be confirmed with a reason."""

    value: str
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong; a warning alone does not count."""
        return not self.faults


def check_identity(kind: IdentityKind, text: str, field: str) -> Checked:
    """Read the number of an identity document of this kind."""
    number = _bare(text)
    if kind is IdentityKind.NONE:
        return Checked(number)
    if not number:
        return Checked("", (Fault(FaultCode.REQUIRED, field),))
    if kind is IdentityKind.FAMILY_RECORD:
        sound = fullmatch(r"[0-9]{1,15}", number)
        return Checked(number, () if sound else (Fault(FaultCode.FAMILY_RECORD_NUMBER, field),))
    return _ten_digits(number, _FIRST_DIGIT[kind], field)


def check_mobile(text: str, field: str) -> Checked:
    """Read a Saudi mobile number in any of its spellings as ``+9665…``."""
    number = _parsed_number(text)
    if number is None:
        return Checked(_bare(text), (Fault(FaultCode.MOBILE_NOT_SAUDI, field),))
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    kind = phonenumbers.number_type(number)
    mobile = e164.startswith("+966") and kind is not phonenumbers.PhoneNumberType.FIXED_LINE
    if not (mobile and phonenumbers.is_valid_number(number)):
        return Checked(e164, (Fault(FaultCode.MOBILE_NOT_SAUDI, field),))
    return Checked(e164)


def check_phone(text: str, field: str) -> Checked:
    """Read any telephone number, of a relative abroad too, in its international form."""
    number = _parsed_number(text)
    if number is None or not phonenumbers.is_valid_number(number):
        return Checked(_bare(text), (Fault(FaultCode.PHONE_NOT_VALID, field),))
    return Checked(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def show_phone(e164: str) -> str:
    """Write a stored number as people dial it, isolated for Arabic text: ``05…`` for a Saudi one."""
    number = _parsed_number(e164)
    if number is None:
        return ltr(e164)
    saudi = number.country_code == phonenumbers.country_code_for_region(_REGION)
    style = phonenumbers.PhoneNumberFormat.NATIONAL if saudi else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return ltr(phonenumbers.format_number(number, style))


def check_iban(text: str, field: str) -> Checked:
    """Read a Saudi IBAN without its spaces."""
    number = _bare(text).upper()
    if not iban_rules.is_valid(number):
        return Checked(number, (Fault(FaultCode.IBAN_NOT_VALID, field),))
    if not number.startswith(_REGION):
        return Checked(number, (Fault(FaultCode.IBAN_NOT_SAUDI, field),))
    return Checked(number)


def check_email(text: str, field: str) -> Checked:
    """Read an e-mail address."""
    address = clean(latin_digits(text))
    return Checked(address, () if fullmatch(_EMAIL, address) else (Fault(FaultCode.EMAIL_NOT_VALID, field),))


def _bare(text: str) -> str:
    """Keep the letters and digits of a number typed with spaces, dashes or hidden marks."""
    return sub(r"[^0-9A-Za-z]", "", latin_digits(text))


def _ten_digits(number: str, first: str, field: str) -> Checked:
    if not fullmatch(r"[0-9]{10}", number):
        return Checked(number, (Fault(FaultCode.ID_NOT_TEN_DIGITS, field, {"count": str(len(number))}),))
    if number[0] != first:
        return Checked(number, (Fault(FaultCode.ID_WRONG_START, field, {"first": first}),))
    # The check digit has no official publication: a failed one warns, and may be overridden with a reason.
    return Checked(number, (), () if luhn.is_valid(number) else (Fault(FaultCode.ID_CHECK_DIGIT, field),))


def _parsed_number(text: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(latin_digits(text), _REGION)
    except phonenumbers.NumberParseException:
        return None
