"""Money in whole halalas: read from what was typed in riyals, written with thousands set apart."""

from re import fullmatch

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import latin_digits, ltr

HALALAS_A_RIYAL = 100
_LARGEST_RIYALS = 9_999_999


def typed_amount(text: str, field: str = "") -> int:
    """Read an amount of riyals, with or without halalas, in either kind of digits, as whole halalas."""
    bare = latin_digits(text).replace(",", "").replace(" ", "")
    parts = fullmatch(r"(\d+)(?:\.(\d{1,2}))?", bare)
    if parts is None or int(parts[1]) > _LARGEST_RIYALS:
        raise Refused(Fault(FaultCode.AMOUNT_NOT_READ, field, {"text": ltr(text)}))
    return int(parts[1]) * HALALAS_A_RIYAL + int((parts[2] or "").ljust(2, "0"))


def riyals(halalas: int) -> str:
    """Write an amount in riyals; halalas only where there are any."""
    whole, rest = divmod(abs(halalas), HALALAS_A_RIYAL)
    sign = "-" if halalas < 0 else ""
    return f"{sign}{whole:,}.{rest:02}" if rest else f"{sign}{whole:,}"
