"""Reads a form as typed, field by field, and gathers everything that is wrong with it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from re import fullmatch
from typing import TypeVar

from desktop_app.models.bounds import LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.identity import Checked
from desktop_app.policy.money import typed_amount
from desktop_app.policy.names import check_name
from desktop_app.policy.terms import CalendarKind
from desktop_app.policy.text import clean, latin_digits, ltr, one_line, storable

TICKED = "yes"
"""What a ticked box is as text."""
UNREAD = "?"
"""Stands before a date that was typed and is none yet."""
_LAST_HIJRI_LOOKING_YEAR = 1700
"""A typed year below it can only be meant as Hijri: nobody alive was born before it by the Gregorian calendar."""

_LONGEST_ROW = 9
"""Digits of the place of a row; nothing that was typed has more."""

Vocabulary = TypeVar("Vocabulary", bound=StrEnum)
Typed = Mapping[str, str]
"""A form as typed: dotted field to text."""


@dataclass
class Reader:
    """One pass over a form as typed; what is wrong is gathered in `faults`, never the first alone."""

    typed: Typed
    today: date
    faults: list[Fault] = field(default_factory=list)

    def fault(self, code: FaultCode, at: str, **params: str) -> None:
        """Note one thing that is wrong."""
        self.faults.append(Fault(code, at, params))

    def raw(self, at: str) -> str:
        """Return a field with its outer space taken off."""
        return storable(self.typed.get(at, "")).strip()

    def ticked(self, at: str) -> bool:
        """Say whether a box was ticked."""
        return self.raw(at) == TICKED

    def line(self, at: str, *, required: bool = False, longest: int = LINE_LENGTH) -> str:
        """Read a line of words; what is not seen in it is left out."""
        return self._bounded(one_line(self.raw(at)), at, required, longest)

    def page(self, at: str, *, required: bool = False) -> str:
        """Read words that may run over several lines."""
        return self._bounded(self.raw(at), at, required, TEXT_LENGTH)

    def full_name(self, at: str) -> str:
        """Read a person's name."""
        name, faults = check_name(self.raw(at), at)
        self.faults.extend(faults)
        return self._bounded(name, at, False, NAME_LENGTH)

    def term(self, vocabulary: type[Vocabulary], at: str, *, required: bool = False) -> Vocabulary | None:
        """Read a choice from a closed vocabulary."""
        chosen = {term.value: term for term in vocabulary}.get(self.raw(at))
        if chosen is None and (required or self.raw(at)):
            self.fault(FaultCode.REQUIRED, at)
        return chosen

    def terms(self, vocabulary: type[Vocabulary], at: str) -> tuple[Vocabulary, ...]:
        """Read several choices, with commas between them, in the vocabulary's order."""
        chosen = set(self.raw(at).split(","))
        return tuple(term for term in vocabulary if term.value in chosen)

    def checked(self, checked: Checked) -> str:
        """Take over what a check found."""
        self.faults.extend(checked.faults)
        return checked.value

    def partial_date(self, at: str, *, required: bool = False, past: bool = False) -> PartialDate | None:
        """Read a date of any precision: as a date field keeps it, or as typed in either calendar."""
        text = self.raw(at)
        if not text:
            if required:
                self.fault(FaultCode.REQUIRED, at)
            return None
        if text.startswith(UNREAD):
            self.fault(FaultCode.DATE_NOT_READ, at, text=ltr("/".join(part for part in text.split(":")[1:] if part)))
            return None
        try:
            read = read_date(text, at)
        except Refused as refusal:
            self.faults.extend(Fault(fault.code, at, fault.params) for fault in refusal.faults)
            return None
        if past and (read.earliest() or self.today) > self.today:
            self.fault(FaultCode.DATE_IN_FUTURE, at, text=ltr(read.words()))
        return read

    def day(self, at: str, *, required: bool = False, past: bool = False) -> date | None:
        """Read a date that must be known to the day."""
        read = self.partial_date(at, required=required, past=past)
        if read is None:
            return None
        if read.day is None or read.earliest() is None:
            self.fault(FaultCode.DATE_NOT_READ, at, text=ltr(self.raw(at).lstrip("HG")))
            return None
        return read.earliest()

    def amount(self, at: str) -> int:
        """Read an amount of riyals as halalas."""
        if not self.raw(at):
            self.fault(FaultCode.REQUIRED, at)
            return 0
        try:
            return typed_amount(self.raw(at), at)
        except Refused as refusal:
            self.faults.extend(refusal.faults)
            return 0

    def count(self, at: str, *, most: int) -> int | None:
        """Read a small whole number."""
        text = latin_digits(self.raw(at))
        if not text:
            return None
        if not fullmatch(r"\d{1,4}", text) or int(text) > most:
            self.fault(FaultCode.COUNT_NOT_READ, at, text=ltr(text), most=str(most))
            return None
        return int(text)

    def key(self, at: str) -> uuid.UUID | None:
        """Read the key of a record that the form points at."""
        text = self.raw(at)
        try:
            return uuid.UUID(text) if text else None
        except ValueError:
            self.fault(FaultCode.NOT_FOUND, at)
            return None

    def rows(self, group: str) -> list[str]:
        """List the rows of a group that hold anything, as `group.key`, in the order of their keys."""
        keys = {at.split(".")[1] for at, text in self.typed.items() if at.startswith(f"{group}.") and text.strip()}
        return [f"{group}.{key}" for key in sorted(keys, key=_row_order)]

    def _bounded(self, text: str, at: str, required: bool, longest: int) -> str:
        if required and not text:
            self.fault(FaultCode.REQUIRED, at)
        if len(text) > longest:
            self.fault(FaultCode.TOO_LONG, at, limit=str(longest))
        return text


def read_date(text: str, at: str = "") -> PartialDate:
    """Read a date in its kept form or as typed; the size of its year tells the calendar."""
    if text[:1] in {"H", "G"}:
        return PartialDate.parse(text)
    years = [int(part) for part in latin_digits(text).replace("/", "-").split("-") if fullmatch(r"\d{4}", part)]
    hijri = bool(years) and years[0] < _LAST_HIJRI_LOOKING_YEAR
    return PartialDate.typed(text, CalendarKind.HIJRI if hijri else CalendarKind.GREGORIAN, at)


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
    """Read a day that must be there, and be known exactly."""
    reader = Reader(typed, date.max)
    return reader.day(name, required=True), reader.faults


def required(typed: Typed, *names: str) -> list[Fault]:
    """Name the fields that were left empty."""
    return [Fault(FaultCode.REQUIRED, name) for name in names if not clean(typed.get(name, ""))]


def _row_order(key: str) -> tuple[int, str]:
    return (int(key), "") if key.isdecimal() and len(key) < _LONGEST_ROW else (0, key)
