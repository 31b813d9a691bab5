"""Reading single fields as they were typed: a number, a day, something that must be there."""

from collections.abc import Mapping
from datetime import date

from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import DatePrecision
from desktop_app.policy.text import clean, latin_digits, ltr

Typed = Mapping[str, str]
TICKED = "yes"
"""What a ticked box is as text."""


def read_count(typed: Typed, name: str, allowed: range) -> tuple[int | None, list[Fault]]:
    """Read a whole number within bounds."""
    text = clean(latin_digits(typed.get(name, "")))
    if not text:
        return None, [Fault(FaultCode.REQUIRED, name)]
    if not text.isdecimal() or int(text) not in allowed:
        bounds = {"first": str(allowed.start), "last": str(allowed.stop - 1)}
        return None, [Fault(FaultCode.NUMBER_OUT_OF_RANGE, name, bounds)]
    return int(text), []


def read_day(typed: Typed, name: str) -> tuple[date | None, list[Fault]]:
    """Read a day that must be known exactly."""
    text = typed.get(name, "").strip()
    if not text:
        return None, [Fault(FaultCode.REQUIRED, name)]
    try:
        known = PartialDate.parse(text)
    except Refused as refusal:
        return None, [Fault(fault.code, name, fault.params) for fault in refusal.faults]
    day = known.earliest() if known.precision is DatePrecision.DAY else None
    return day, [] if day else [Fault(FaultCode.DATE_NOT_READ, name, {"text": ltr(text.lstrip("?HG"))})]


def required(typed: Typed, *names: str) -> list[Fault]:
    """Name the fields that were left empty."""
    return [Fault(FaultCode.REQUIRED, name) for name in names if not clean(typed.get(name, ""))]
