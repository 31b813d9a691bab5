"""What can be wrong with what a person asked for, as values that a screen turns into a sentence.

The sentences stand in ``resources/faults.toml``, one a code and a language; ``{name}`` takes a parameter.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultCode(StrEnum):
    """Every fault that the program can name."""

    REQUIRED = "required"
    NOT_PERMITTED = "not_permitted"
    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_ALLOWED_IN_STATE = "not_allowed_in_state"
    SECOND_PERSON_NEEDED = "second_person_needed"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: its code, the field it concerns (a dotted path, or empty), and words for the sentence."""

    code: FaultCode
    field: str = ""
    params: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """A use case refuses; it carries every fault found, never the first alone."""

    def __init__(self, *faults: Fault) -> None:
        """Keep the faults; at least one is expected."""
        super().__init__(", ".join(f"{fault.code}:{fault.field}" for fault in faults))
        self.faults = faults


def refuse_if(faults: list[Fault]) -> None:
    """Raise :class:`Refused` with all the faults, if there are any."""
    if faults:
        raise Refused(*faults)
